//! BibTeX entries.

use super::{
    bibtex_name::authors,
    key::Keys,
    tex::tex,
    title::title,
    venue::{Article, Venue, venue},
};
use crate::{desk::Reference, digest::Category, reading::plain_doi};

/// The entry of one paper.
pub fn bibtex(reference: &Reference) -> String {
    entry(reference, &mut Keys::default())
}

/// The entries of papers, with keys that are different from each other, and a line between them.
pub fn bibliography(references: &[Reference]) -> String {
    let mut keys = Keys::default();
    references.iter().map(|reference| entry(reference, &mut keys)).collect::<Vec<_>>().join("\n")
}

/// `@misc` with an `eprint`, as arXiv itself recommends, unless the journal reference says clearly where the paper was published: a
/// comment such as “Accepted at ICML” does not. Year and month are those of the publication, or those of the first version.
fn entry(reference: &Reference, keys: &mut Keys) -> String {
    let (submitted, month) = reference.submitted();
    let venue = venue(reference.journal_ref.as_deref());
    let (kind, year) = match &venue {
        Venue::Preprint | Venue::Unclear(_) => ("misc", submitted),
        Venue::Journal(article) => ("article", article.year),
        Venue::Proceedings { year, .. } => ("inproceedings", *year),
    };
    let mut out = format!("@{kind}{{{},\n", keys.give(reference, year));
    let mut field = |name: &str, value: &str| match (name, value) {
        (_, "") => {}
        // A macro, which the style sets in its own language.
        ("month", name) => out.push_str(&format!("  month         = {name},\n")),
        (name, value) => out.push_str(&format!("  {name:<13} = {{{value}}},\n")),
    };
    field("title", &title(&reference.title));
    field("author", &authors(&reference.authors).unwrap_or_default());
    match &venue {
        Venue::Preprint | Venue::Unclear(_) => {}
        Venue::Journal(Article { journal, volume, number, pages, .. }) => {
            field("journal", &tex(journal));
            field("volume", volume);
            field("number", number);
            field("pages", &pages.replace('-', "--"));
        }
        Venue::Proceedings { text, .. } => field("booktitle", &tex(text)),
    }
    field("year", &year.to_string());
    if kind == "misc" {
        field("month", month_name(month));
    }
    field("eprint", reference.id.as_str());
    field("archivePrefix", "arXiv");
    field("primaryClass", reference.primary_category().map_or("", Category::as_str));
    field("doi", reference.doi.as_deref().and_then(plain_doi).unwrap_or_default());
    field("url", &reference.id.abstract_url());
    if let Venue::Unclear(text) = &venue {
        field("note", &tex(text));
    }
    field("annote", &tex(&super::line(reference.note.as_deref().unwrap_or_default())));
    out.push_str("}\n");
    out
}

/// BibTeX’s macro for a month.
fn month_name(month: u8) -> &'static str {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    MONTHS[usize::from(month.clamp(1, 12)) - 1]
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_preprint_is_an_eprint() {
        let reference = Reference::read(&json!({
            "id": "1706.03762", "title": "Attention Is All You Need", "authors": ["Ashish Vaswani", "Noam Shazeer"],
            "categories": ["cs.CL", "cs.LG"], "published": "2017-06-12T17:57:34Z",
        }));
        let expected = "\
@misc{vaswani2017attention,
  title         = {Attention Is All You Need},
  author        = {Vaswani, Ashish and Shazeer, Noam},
  year          = {2017},
  month         = jun,
  eprint        = {1706.03762},
  archivePrefix = {arXiv},
  primaryClass  = {cs.CL},
  url           = {https://arxiv.org/abs/1706.03762},
}
";
        assert_eq!(bibtex(&reference.unwrap()), expected);
    }

    #[test]
    fn a_published_paper_is_cited_as_published() {
        let reference = Reference::read(&json!({
            "id": "1711.00001", "title": "A title", "authors": ["A. B."], "categories": ["hep-ph"],
            "published": "2017-11-01", "doi": "10.1103/PhysRevD.98.030001",
            "journal_ref": "Phys. Rev. D 98 (2018) 1-9", "note": "50% read",
        }));
        let expected = "\
@article{b2018title,
  title         = {A title},
  author        = {B., A.},
  journal       = {Phys. Rev. D},
  volume        = {98},
  pages         = {1--9},
  year          = {2018},
  eprint        = {1711.00001},
  archivePrefix = {arXiv},
  primaryClass  = {hep-ph},
  doi           = {10.1103/PhysRevD.98.030001},
  url           = {https://arxiv.org/abs/1711.00001},
  annote        = {50\\% read},
}
";
        assert_eq!(bibtex(&reference.unwrap()), expected);
    }
}
