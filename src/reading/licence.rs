//! Licences by their short names.

use crate::words::reader_word as t;

/// The licences that arXiv offers: how their addresses go on after `https://`, and what they are called.
///
/// Source: the list of licences in arXiv’s help (info.arxiv.org/help/license).
const NAMES: [(&str, &str); 5] = [
    ("creativecommons.org/licenses/by/4", "CC BY 4.0"),
    ("creativecommons.org/licenses/by-sa/4", "CC BY-SA 4.0"),
    ("creativecommons.org/licenses/by-nc-sa/4", "CC BY-NC-SA 4.0"),
    ("creativecommons.org/licenses/by-nc-nd/4", "CC BY-NC-ND 4.0"),
    ("creativecommons.org/publicdomain/zero/", "CC0"),
];

/// The short name of a licence that arXiv offers, from its address.
#[inline(never)]
pub fn licence_name(address: &str) -> Option<&'static str> {
    let address = address.strip_prefix("https://")?;
    let known = NAMES.iter().find(|(start, _)| address.starts_with(start)).map(|(_, name)| *name);
    known.or_else(|| address.starts_with("arxiv.org/licenses/").then(|| t!("arXiv licence").text()))
}

/// The same, where the licence lets everyone pass the paper on: that is worth a badge, and arXiv’s own is the usual case.
pub fn open_licence(address: &str) -> Option<&'static str> {
    licence_name(address).filter(|name| !name.starts_with('a'))
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
            assert_eq!(licence_name(address), Some(name), "{address}");
        }
    }

    #[test]
    fn only_a_licence_to_pass_on_is_worth_a_badge() {
        assert_eq!(open_licence("https://arxiv.org/licenses/nonexclusive-distrib/1.0/"), None);
        assert_eq!(open_licence("https://creativecommons.org/licenses/by/4.0/"), Some("CC BY 4.0"));
    }

    #[test]
    fn another_address_has_none() {
        for address in [
            "",
            "https://example.org/licenses/by/4.0/",
            "http://creativecommons.org/licenses/by/4.0/",
            "https://creativecommons.org/",
            "https://creativecommons.org/licenses/<script>/4.0/",
        ] {
            assert_eq!(licence_name(address), None, "{address}");
        }
    }
}
