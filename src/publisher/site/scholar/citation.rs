//! The `citation_*` metadata of a paper's page, as Google Scholar's inclusion guidelines and Zotero's translator for embedded
//! metadata read it, and as arXiv's own pages have it.

use crate::{
    digest::{Paper, Timestamp},
    publisher::site::text::{clean, one_line},
    reading::plain_doi,
};

/// Name and content of each `<meta>` element, in order. All of it is arXiv's metadata; the abstract is the authors' own.
///
/// - An author is written as arXiv writes the name. Both readers take that as well as `Last, First`, which cannot be derived
///   safely: nothing tells `Gemini Team` from a given name and a family name.
/// - The journal is not said, since the journal reference is free text, and neither is the language, which arXiv does not tell.
pub fn citation_metas(paper: &Paper) -> Vec<(&'static str, String)> {
    let submitted = slashed(paper.published);
    let mut metas = vec![("citation_title", one_line(&paper.title))];
    metas.extend(paper.authors.iter().map(|author| ("citation_author", one_line(&author.name))));
    metas.extend([("citation_publication_date", submitted.clone()), ("citation_date", submitted)]);
    metas.extend(paper.updated.map(|updated| ("citation_online_date", slashed(updated))));
    metas.extend([
        ("citation_arxiv_id", paper.id.to_string()),
        ("citation_pdf_url", paper.id.pdf_url()),
        ("citation_abstract_html_url", paper.id.abstract_url()),
    ]);
    metas.extend(paper.doi.as_deref().and_then(plain_doi).map(|doi| ("citation_doi", doi.to_owned())));
    metas.extend(paper.abstract_text.as_deref().map(|text| ("citation_abstract", clean(text))));
    metas
}

/// `2026/05/08`, the form of the guidelines.
fn slashed(time: Timestamp) -> String {
    time.date().to_string().replace('-', "/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::site::example;

    #[test]
    fn a_reference_manager_finds_the_paper_as_arxiv_has_it() {
        let metas = citation_metas(&example::paper("2605.00001"));
        let expected = [
            ("citation_title", "On 2605.00001"),
            ("citation_author", "Ada Lovelace"),
            ("citation_author", "Gemini Team"),
            ("citation_publication_date", "2026/05/01"),
            ("citation_date", "2026/05/01"),
            ("citation_online_date", "2026/05/07"),
            ("citation_arxiv_id", "2605.00001"),
            ("citation_pdf_url", "https://arxiv.org/pdf/2605.00001"),
            ("citation_abstract_html_url", "https://arxiv.org/abs/2605.00001"),
            ("citation_doi", "10.1000/1"),
            ("citation_abstract", "What the authors say.\n\nIn two paragraphs."),
        ];
        assert_eq!(metas, expected.map(|(name, content)| (name, content.to_owned())));
    }

    #[test]
    fn no_text_about_the_paper_is_among_them() {
        let mut paper = example::paper("2605.00001");
        paper.abstract_text = None;
        paper.doi = None;
        paper.updated = None;
        let metas = citation_metas(&paper);
        assert!(!metas.iter().any(|(name, _)| *name == "citation_abstract" || *name == "citation_doi"));
        for text in ["The first point.", "The summary.", "The results.", "a-model"] {
            assert!(!metas.iter().any(|(_, content)| content.contains(text)), "{text} in {metas:?}");
        }
    }
}
