//! The address at which a mistake in the texts about a paper is reported.

/// The site’s template with the paper put in: `{id}`, `{title}` and `{url}`, each once and percent-encoded, so that nothing of a paper can
/// end a value in the address or begin another (RFC 3986, section 2.1; RFC 6068, section 2). Other braces stay as they are.
pub fn report_address(template: &str, id: &str, title: &str, url: &str) -> String {
    let mut address = template.to_owned();
    // What was put in has no braces, so none of it is taken for a place to put something into.
    for (name, value) in [("{id}", id), ("{title}", title), ("{url}", url)] {
        if let Some(at) = address.find(name) {
            address.replace_range(at..at + name.len(), &encoded(value));
        }
    }
    address
}

fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            for half in [byte >> 4, byte & 15] {
                encoded.push(char::from(b"0123456789ABCDEF"[usize::from(half)]));
            }
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_paper_is_put_into_the_template() {
        let template = "https://example.org/new?title={id}:%20{title}&body={url}#{nothing}{";
        let address = report_address(template, "2605.01234", "On {id}", "https://example.org/papers/2605.01234/");
        assert_eq!(
            address,
            "https://example.org/new?title=2605.01234:%20On%20%7Bid%7D\
             &body=https%3A%2F%2Fexample.org%2Fpapers%2F2605.01234%2F#{nothing}{"
        );
    }

    #[test]
    fn nothing_of_a_paper_adds_to_the_address() {
        let hostile = "a&bcc=x@evil.example#é\"><script>\r\n+%";
        let address = report_address("mailto:me@example.org?subject={title}", "1", hostile, "");
        assert_eq!(
            address,
            "mailto:me@example.org?subject=a%26bcc%3Dx%40evil.example%23%C3%A9%22%3E%3Cscript%3E%0D%0A%2B%25"
        );
    }
}
