//! The data that a prerendered page carries, and where in the page it stands.

/// The id of the script element, of the type `application/json`, that holds the page's data.
pub const CARRIED_ID: &str = "page-data";

/// The tag that opens it, to the letter: the publisher writes it so, and the reader looks for it in a page that it has fetched.
pub const CARRIED_TAG: &str = r#"<script type="application/json" id="page-data">"#;

/// The data in the HTML of a page, if it carries any. In JSON that stands in HTML every `<` is written as an escape, so the first
/// one ends it.
pub fn carried_data(html: &str) -> Option<&str> {
    let (_, after) = html.split_once(CARRIED_TAG)?;
    after.split('<').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_is_found_where_it_stands() {
        let html = format!("<p>{CARRIED_ID}</p>{CARRIED_TAG}{{\"a\":\"\\u003cb>\"}}</script><script>x</script>");
        assert_eq!(carried_data(&html), Some("{\"a\":\"\\u003cb>\"}"));
        assert_eq!(carried_data("<!doctype html><title>Welcome</title>"), None);
        assert!(CARRIED_TAG.contains(&format!("id=\"{CARRIED_ID}\"")));
    }
}
