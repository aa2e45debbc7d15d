//! RIS records.
//!
//! Source: the RIS format specification of Research Information Systems (2001): a line is a tag of two characters, two spaces, a hyphen, a
//! space and a text; `TY` is the first and `ER` the last of a record; lines end with CR and LF. Tags in use since (`DO`, `DA`, `UR`) are as
//! Zotero and EndNote read them. The text is UTF-8.

use super::{
    name::Name,
    plain::line,
    venue::{Article, Venue, venue},
};
use crate::{desk::Reference, reading::plain_doi};

/// The record of one paper.
///
/// A paper without a clear journal reference is `UNPB`, an unpublished work, which is what the format has for preprints.
pub fn ris(reference: &Reference) -> String {
    let mut record = Record(String::new());
    let venue = venue(reference.journal_ref.as_deref());
    let (submitted, month) = reference.submitted();
    let (kind, year) = match &venue {
        Venue::Preprint | Venue::Unclear(_) => ("UNPB", submitted),
        Venue::Journal(article) => ("JOUR", article.year),
        Venue::Proceedings { year, .. } => ("CONF", *year),
    };
    record.add("TY", kind);
    record.add("ID", reference.id.as_str());
    record.add("TI", &reference.title);
    for name in reference.authors.iter().filter_map(|name| Name::read(name)) {
        // The format has no asterisks in names.
        record.add("AU", &name.family_first().replace('*', ""));
    }
    record.add("PY", &year.to_string());
    match &venue {
        // The date is that of the first version, which says nothing about a publication.
        Venue::Preprint | Venue::Unclear(_) => {
            let day = reference.published.map(|time| format!("{:02}", time.date().day()));
            record.add("DA", &format!("{submitted:04}/{month:02}/{}", day.unwrap_or_default()));
        }
        Venue::Journal(Article { journal, volume, number, pages, .. }) => {
            record.add("T2", journal);
            record.add("VL", volume);
            record.add("IS", number);
            let (first, last) = pages.split_once('-').unwrap_or((pages, ""));
            record.add("SP", first);
            record.add("EP", last.trim_start_matches('-'));
        }
        Venue::Proceedings { text, .. } => record.add("T2", text),
    }
    record.add("AN", &format!("arXiv:{}", reference.id));
    record.add("DO", reference.doi.as_deref().and_then(plain_doi).unwrap_or_default());
    record.add("UR", &reference.id.abstract_url());
    record.add("N2", reference.abstract_text.as_deref().unwrap_or_default());
    if let Venue::Unclear(text) = &venue {
        record.add("N1", text);
    }
    record.add("N1", reference.note.as_deref().unwrap_or_default());
    record.0.push_str("ER  - \r\n");
    record.0
}

/// The records of papers, with an empty line between them.
pub fn ris_list(references: &[Reference]) -> String {
    references.iter().map(ris).collect::<Vec<_>>().join("\r\n")
}

struct Record(String);

impl Record {
    /// Adds a line, unless its text is blank.
    fn add(&mut self, tag: &str, text: &str) {
        let text = line(text);
        if !text.is_empty() {
            self.0.push_str(&format!("{tag}  - {text}\r\n"));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_preprint_is_an_unpublished_work() {
        let reference = Reference::read(&json!({
            "id": "1509.06461", "title": "Deep Reinforcement Learning\nwith Double Q-learning",
            "authors": ["Hado van Hasselt", "Sammy Davis Jr."], "published": "2015-09-22T04:40:22Z",
            "abstract": "One.\n\nER  - \nTwo.",
        }));
        let expected = [
            "TY  - UNPB",
            "ID  - 1509.06461",
            "TI  - Deep Reinforcement Learning with Double Q-learning",
            "AU  - van Hasselt, Hado",
            "AU  - Davis, Sammy, Jr.",
            "PY  - 2015",
            "DA  - 2015/09/22",
            "AN  - arXiv:1509.06461",
            "UR  - https://arxiv.org/abs/1509.06461",
            "N2  - One. ER - Two.",
            "ER  - ",
            "",
        ];
        assert_eq!(ris(&reference.unwrap()), expected.join("\r\n"));
    }
}
