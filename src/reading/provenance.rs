//! Who or what wrote, in words.

use crate::digest::{Flag, FlagKind, Paper, ProvenanceKind};

/// The kind in two words, for a label.
pub fn provenance_name(kind: ProvenanceKind) -> &'static str {
    match kind {
        ProvenanceKind::Llm => "AI summary",
        ProvenanceKind::Extract => "Extract",
        ProvenanceKind::Human => "Written by a person",
    }
}

/// Whose words an edition is made of, for the line above the headline. It says that a machine wrote unless none did.
pub fn whose_words(papers: &[Paper]) -> &'static str {
    let written_by = |kind| !papers.is_empty() && papers.iter().all(|paper| paper.provenance.kind == kind);
    if written_by(ProvenanceKind::Extract) { "Sentences from the abstracts" } else { "AI-generated summaries" }
}

/// A doubt that a check raised, as a sentence.
pub fn doubt(flag: &Flag) -> String {
    let what = match flag.kind {
        FlagKind::UnsupportedNumber => "A number in these texts is not in the source",
        FlagKind::FromMemory => "Written from general knowledge of the paper, without its text at hand",
        FlagKind::Other => "A check raised a doubt",
    };
    match &flag.detail {
        Some(detail) => format!("{what}: {detail}"),
        None => format!("{what}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::read_edition;

    fn paper_by(kind: &str) -> Paper {
        let json = r#"{ "format": "1.0", "date": "2026-05-08", "made_at": "2026-05-08", "papers": [ { "id": "2605.00001",
            "version": 1, "title": "T", "authors": [ { "name": "A" } ], "primary_category": "cs.LG", "categories": [ "cs.LG" ],
            "published": "2026-05-07", "provenance": { "kind": "KIND" } } ] }"#;
        read_edition("edition", &json.replace("KIND", kind), None).unwrap().value.papers.remove(0)
    }

    #[test]
    fn only_an_edition_without_a_word_of_a_model_is_said_to_be_from_the_abstracts() {
        let [model, extract] = ["llm", "extract"].map(paper_by);
        assert_eq!(whose_words(std::slice::from_ref(&extract)), "Sentences from the abstracts");
        assert_eq!(whose_words(&[extract, model]), "AI-generated summaries");
        assert_eq!(whose_words(&[]), "AI-generated summaries");
    }
}
