//! The metadata of a paper.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    digest::{Paper, is_https},
    reading::timestamp_in_words,
};

/// Id, dates, categories and whatever else arXiv has.
#[component]
pub fn PaperFacts(
    /// The paper.
    paper: Arc<Paper>,
) -> impl IntoView {
    let categories: Vec<_> = paper.categories.iter().map(ToString::to_string).collect();
    let updated = paper.updated.filter(|updated| *updated != paper.published).map(timestamp_in_words);
    let doi = paper.doi.clone().map(|doi| match doi_url(&doi) {
        Some(url) => view! { <a href=url>{doi}</a> }.into_any(),
        None => doi.into_any(),
    });
    let licence = paper.licence.clone().filter(|licence| is_https(licence)).map(|licence| {
        let name = licence.trim_start_matches("https://").to_owned();
        view! { <a href=licence rel="license">{name}</a> }.into_any()
    });
    let facts: Vec<_> = [
        ("arXiv id", Some(format!("{}v{}", paper.id, paper.version).into_any())),
        ("Categories", Some(categories.join(", ").into_any())),
        ("Submitted", Some(timestamp_in_words(paper.published).into_any())),
        ("Revised", updated.map(IntoAny::into_any)),
        ("Comment", paper.comment.clone().map(IntoAny::into_any)),
        ("Journal", paper.journal_ref.clone().map(IntoAny::into_any)),
        ("DOI", doi),
        ("Licence", licence),
    ]
    .into_iter()
    .filter_map(|(name, value)| value.map(|value| view! { <dt>{name}</dt> <dd dir="auto">{value}</dd> }))
    .collect();
    view! { <dl class="facts">{facts}</dl> }
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
