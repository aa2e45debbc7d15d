//! Writing the little HTML that is not made by the reader's components: what stands in a page's head.

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text_in_elements_and_attributes() {
        assert_eq!(escaped("</title>\"'&\u{0}\u{1b}\n"), "&lt;/title&gt;&quot;'&amp;\u{fffd}\u{fffd}\n");
        assert_eq!(void("meta", &[("content", "\"><b>")]), "<meta content=\"&quot;&gt;&lt;b&gt;\">");
    }
}
