//! The metadata of a paper.

use crate::{
    digest::{Paper, is_https},
    reader::markup::{Markup, el},
    reading::timestamp_in_words,
};

/// Id, dates, categories and whatever else arXiv has.
pub fn paper_facts(paper: &Paper) -> Markup {
    let categories: Vec<_> = paper.categories.iter().map(ToString::to_string).collect();
    let updated = paper.updated.filter(|updated| *updated != paper.published).map(timestamp_in_words);
    let doi = paper.doi.clone().map(|doi| match doi_url(&doi) {
        Some(url) => el("a").attr("href", url).child(doi).into(),
        None => Markup::from(doi),
    });
    let licence = paper.licence.clone().filter(|licence| is_https(licence)).map(|licence| {
        let name = licence.trim_start_matches("https://").to_owned();
        el("a").attr("href", licence).attr("rel", "license").child(name)
    });
    let facts = [
        ("arXiv id", format!("{}v{}", paper.id, paper.version).into()),
        ("Categories", categories.join(", ").into()),
        ("Submitted", timestamp_in_words(paper.published).into()),
        ("Revised", updated.into()),
        ("Comment", paper.comment.clone().into()),
        ("Journal", paper.journal_ref.clone().into()),
        ("DOI", doi.into()),
        ("Licence", licence.into()),
    ];
    let there = facts.into_iter().filter(|(_, value): &(_, Markup)| !matches!(value, Markup::Nothing));
    let list = there.fold(el("dl").class("facts"), |list, (name, value)| {
        list.child(el("dt").child(name)).child(el("dd").auto_dir().child(value))
    });
    list.into()
}

/// The resolver's address of a DOI, where it has only characters that need no escaping there.
fn doi_url(doi: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "./-_();:".contains(c);
    (doi.starts_with("10.") && doi.chars().all(plain)).then(|| format!("https://doi.org/{doi}"))
}

#[cfg(test)]
mod tests {
    use super::doi_url;

    #[test]
    fn only_plain_dois_become_links() {
        assert_eq!(doi_url("10.1109/ICSTW55395.2022.00035").unwrap(), "https://doi.org/10.1109/ICSTW55395.2022.00035");
        for text in ["", "javascript:alert(1)", "10.1/\"><script>", "10.1/a b", "https://doi.org/10.1/x"] {
            assert_eq!(doi_url(text), None, "{text}");
        }
    }
}
