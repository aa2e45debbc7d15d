//! Digital object identifiers, as far as they can be relied on.

/// The DOI, where the text is a single one of plain characters, which need no escaping in an address: arXiv's field may hold several,
/// or anything else.
pub fn plain_doi(text: &str) -> Option<&str> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "./-_();:".contains(c);
    (text.starts_with("10.") && text.contains('/') && text.chars().all(plain)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_single_plain_doi_is_a_doi() {
        let doi = "10.1109/ICSTW55395.2022.00035";
        assert_eq!(plain_doi(doi), Some(doi));
        for text in [
            "",
            "10.1",
            "10.1/a b",
            "10.1/a 10.2/b",
            "https://doi.org/10.1/a",
            "10.1/\"><script>",
            "javascript:alert(1)",
        ] {
            assert_eq!(plain_doi(text), None, "{text}");
        }
    }
}
