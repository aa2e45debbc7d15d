//! Where mistakes may be reported.

use super::is_https;

/// Whether the text is a template of an address at which a mistake can be reported: an `https` address, or `mailto:` with one address
/// of ASCII letters and, behind a `?`, what the message begins with.
///
/// This field alone may hold a `mailto:` address (RFC 6068). It comes from the owner of the site and not from a paper, opens nothing
/// but an empty message, and what is put into it of a paper is percent-encoded.
pub fn is_report_target(text: &str) -> bool {
    let Some(mail) = text.strip_prefix("mailto:") else { return is_https(text) };
    let (address, message) = mail.split_at(mail.find('?').unwrap_or(mail.len()));
    address.find('@').is_some_and(|at| at > 0)
        && address.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_+@".contains(&byte))
        && message.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_go_to_https_or_to_one_mail_address() {
        for good in [
            "https://github.com/a/b/issues/new?title={id}&body={title}%20{url}",
            "mailto:digest+errors@example.org",
            "mailto:me@example.org?subject={id}&body={url}",
        ] {
            assert!(is_report_target(good), "{good}");
        }
        for bad in [
            "",
            "javascript:alert(1)",
            "http://example.org/",
            "https://{id}.example.org/",
            "mailto:",
            "mailto:me",
            "mailto:@example.org",
            "mailto:a@example.org,b@example.org",
            "mailto:{id}@example.org",
            "mailto:me@example.org?subject=a b",
            "mailto:me@example.org?subject=\"><script>",
            "MAILTO:me@example.org",
            "data:text/html,x",
        ] {
            assert!(!is_report_target(bad), "{bad}");
        }
    }
}
