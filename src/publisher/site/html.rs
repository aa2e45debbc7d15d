//! Writing the little HTML that is not made by the reader's components: what stands in a page's head.

use serde::Serialize;

/// Text as it stands in HTML, in an element or in an attribute with double quotes.
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            // The HTML standard allows no control characters but white space, and browsers replace NUL.
            c if c.is_control() && !c.is_ascii_whitespace() => html.push(char::REPLACEMENT_CHARACTER),
            c => html.push(c),
        }
    }
    html
}

/// An element without an end tag, such as `meta`.
pub fn void(tag: &str, attributes: &[(&str, &str)]) -> String {
    let attributes = attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", escaped(value)));
    format!("<{tag}{}>", attributes.collect::<String>())
}

/// JSON that can stand in a `script` element: it has no character that could end the element, begin a comment, or end a line of
/// JavaScript, since each of these is written as an escape that means the same.
pub fn json_for_script(value: &impl Serialize) -> Result<String, serde_json::Error> {
    let json = serde_json::to_string(value)?;
    let mut safe = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => safe.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => safe.push(c),
        }
    }
    Ok(safe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text_in_elements_and_attributes() {
        assert_eq!(escaped("</title>\"'&\u{0}\u{1b}\n"), "&lt;/title&gt;&quot;'&amp;\u{fffd}\u{fffd}\n");
        assert_eq!(void("meta", &[("content", "\"><b>")]), "<meta content=\"&quot;&gt;&lt;b&gt;\">");
    }

    #[test]
    fn json_cannot_leave_its_script_and_means_the_same() {
        let hostile = "</script><!-- <script> ]]> & \u{2028}\u{2029} \"\\";
        let json = json_for_script(&hostile).unwrap();
        for dangerous in ["<", ">", "&", "\u{2028}", "\u{2029}"] {
            assert!(!json.contains(dangerous), "{json}");
        }
        assert_eq!(serde_json::from_str::<String>(&json).unwrap(), hostile);
    }
}
