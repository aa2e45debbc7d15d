//! Licences by their short names.

/// The name of a licence that arXiv offers, from its address: `CC BY 4.0`, `CC0 1.0`, `arXiv licence`.
///
/// Source: the list of licences in arXiv’s help (info.arxiv.org/help/license) and the addresses of Creative Commons.
pub fn licence_name(address: &str) -> Option<String> {
    let address = address.strip_prefix("https://")?;
    if address.starts_with("arxiv.org/licenses/") {
        return Some("arXiv licence".to_owned());
    }
    if address.starts_with("creativecommons.org/publicdomain/zero/") {
        return Some("CC0".to_owned());
    }
    let mut name = "CC".to_owned();
    // Kind and version, each of plain characters, as in `by-nc-sa/4.0`; anything longer is no licence of arXiv.
    for part in address.strip_prefix("creativecommons.org/licenses/")?.split('/').take(2) {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
        if part.is_empty() || part.len() > 8 || !part.bytes().all(is_plain) {
            return None;
        }
        name.push(' ');
        name.push_str(&part.to_ascii_uppercase());
    }
    Some(name)
}

/// The same, where the licence lets everyone pass the paper on: that is worth a badge, and arXiv’s own is the usual case.
pub fn open_licence(address: &str) -> Option<String> {
    licence_name(address).filter(|name| name.starts_with("CC"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_licences_of_arxiv_have_short_names() {
        for (address, name) in [
            ("https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"),
            ("https://creativecommons.org/licenses/by-sa/4.0", "CC BY-SA 4.0"),
            ("https://creativecommons.org/licenses/by-nc-nd/4.0/deed.en", "CC BY-NC-ND 4.0"),
            ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0"),
            ("https://arxiv.org/licenses/nonexclusive-distrib/1.0/", "arXiv licence"),
        ] {
            assert_eq!(licence_name(address).as_deref(), Some(name), "{address}");
        }
        assert_eq!(open_licence("https://arxiv.org/licenses/nonexclusive-distrib/1.0/"), None);
    }

    #[test]
    fn another_address_has_none() {
        for address in [
            "",
            "https://example.org/licenses/by/4.0/",
            "http://creativecommons.org/licenses/by/4.0/",
            "https://creativecommons.org/",
            "https://creativecommons.org/licenses/",
            "https://creativecommons.org/licenses/<script>/4.0/",
            "https://creativecommons.org/licenses/what-nobody-has-ever-seen/4.0/",
        ] {
            assert_eq!(licence_name(address), None, "{address}");
        }
    }
}
