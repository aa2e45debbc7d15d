//! Who or what wrote the texts about a paper, said where no page of the reader stands around them.
//!
//! What is written here travels: a feed reader, a search engine or a language model shows it under the title and the authors of
//! the paper. So every text says in its first words whose it is.

use crate::{
    digest::{Paper, Provenance, ProvenanceKind},
    reading::{doubt, timestamp_in_words},
    words::{Word, reader_word as r, site_word as t},
};

/// What must be said wherever a language model wrote.
pub(super) const WARNING: Word = r!("Summaries can be wrong: read the paper.");

/// Whether there is any text about the paper whose origin could be asked for.
pub(super) fn has_texts(paper: &Paper) -> bool {
    !paper.key_points.is_empty() || !paper.sections.is_empty()
}

/// The words that stand before a text: `AI summary`.
pub(super) fn label(kind: ProvenanceKind) -> Word {
    match kind {
        ProvenanceKind::Llm => r!("AI summary"),
        ProvenanceKind::Extract => t!("Extract from the abstract"),
        ProvenanceKind::Human => t!("Summary written by a person"),
    }
}

/// What is known of the origin beside its [`label`]: model, prompt, time and source, each with a word before it.
pub(super) fn details(provenance: &Provenance) -> Vec<String> {
    let mut parts = Vec::new();
    parts.extend(provenance.model.as_ref().map(|model| t!("by {0}").with(&[model])));
    parts.extend(provenance.prompt_version.as_ref().map(|version| r!("prompt {0}").with(&[version])));
    parts.extend(provenance.made_at.map(|made_at| t!("made {0}").with(&[&timestamp_in_words(made_at)])));
    parts.extend(provenance.source.as_ref().map(|source| r!("from the {0}").with(&[source])));
    parts
}

/// Everything that is known of the origin, in one paragraph: label, details, warning and doubts.
pub(super) fn statement(provenance: &Provenance) -> String {
    let mut text: String = label(provenance.kind).into();
    for detail in details(provenance) {
        text.push_str(" · ");
        text.push_str(&detail);
    }
    text.push('.');
    if provenance.kind == ProvenanceKind::Llm {
        text.push_str(&format!(" {}", WARNING.text()));
    }
    for flag in &provenance.flags {
        text.push_str(&format!(" {}", doubt(flag)));
    }
    text
}

/// The first thing that the texts say of the paper: its first key point, else the first paragraph of its summary.
pub(super) fn first_text(paper: &Paper) -> Option<&str> {
    let point = paper.key_points.first().map(|point| point.text.as_str());
    point.or_else(|| paper.sections.summary.as_deref().and_then(|summary| summary.trim().split("\n\n").next()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::site::example;

    #[test]
    fn a_statement_tells_everything_that_is_known_and_no_more() {
        assert_eq!(
            statement(&example::paper("2605.00001").provenance),
            "AI summary · by a-model · prompt 3 · made 8 May 2026, 05:00 UTC · from the abstract v2. Summaries can be wrong: \
             read the paper. A number in these texts is not in the source: 42"
        );
        let mut bare = example::paper_by(ProvenanceKind::Human).provenance;
        (bare.made_at, bare.source, bare.flags) = (None, None, vec![]);
        assert_eq!(statement(&bare), "Summary written by a person.");
    }
}
