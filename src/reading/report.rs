//! The address at which a mistake in the texts about a paper is reported.

/// The site’s template with the paper put in: `{id}`, `{title}` and `{url}`, each percent-encoded, so that nothing of a paper can
/// end a value in the address or begin another (RFC 3986, section 2.1; RFC 6068, section 2). Other braces stay as they are.
pub fn report_address(template: &str, id: &str, title: &str, url: &str) -> String {
    let mut parts = template.split('{');
    let mut address = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let places = [("id}", id), ("title}", title), ("url}", url)];
        match places.iter().find(|(name, _)| part.starts_with(name)) {
            Some((name, value)) => {
                push_encoded(&mut address, value);
                address.push_str(&part[name.len()..]);
            }
            None => {
                address.push('{');
                address.push_str(part);
            }
        }
    }
    address
}

fn push_encoded(address: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push('%');
            for half in [byte >> 4, byte & 15] {
                address.push(char::from(b"0123456789ABCDEF"[usize::from(half)]));
            }
        }
    }
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
