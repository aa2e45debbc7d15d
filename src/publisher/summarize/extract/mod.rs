//! What can be said of a paper without any model: sentences of its abstract, word for word.

mod abbreviations;
mod cues;
mod rank;
mod sentences;

pub use sentences::sentences;

use crate::{
    digest::{KeyPoint, Provenance, ProvenanceKind, Sections, Timestamp, limits},
    publisher::arxiv::ArxivPaper,
};

/// Most key points of a paper.
const MOST: usize = 4;

/// What stands about a paper, and where that comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The key points, in the order of the text that they are from.
    pub key_points: Vec<KeyPoint>,
    /// The longer texts.
    pub sections: Sections,
    /// Who or what wrote both, and from what.
    pub provenance: Provenance,
}

/// Takes key sentences out of the abstract; the abstract itself is the summary. The other sections stay empty: nothing is
/// made up. Two sentences give one key point, seven give four, so that an abstract is not merely repeated. `made_at` is when
/// this is done.
pub fn extract(paper: &ArxivPaper, made_at: Timestamp) -> Written {
    let text = paper.abstract_text.trim();
    let sentences: Vec<&str> =
        sentences(text).into_iter().filter(|sentence| sentence.chars().count() < limits::NOTE).collect();
    let most = sentences.len().div_ceil(2).min(MOST);
    let key_points = rank::key_sentences(&sentences, most).into_iter().map(|at| key_point(sentences[at])).collect();
    Written {
        key_points,
        sections: Sections { summary: (!text.is_empty()).then(|| text.to_owned()), ..Sections::default() },
        provenance: Provenance {
            kind: ProvenanceKind::Extract,
            model: None,
            prompt_version: None,
            made_at: Some(made_at),
            source: Some(format!("abstract v{}", paper.version)),
            flags: Vec::new(),
        },
    }
}

/// The sentence in one line and with a stop at its end, and as evidence the sentence as it stands.
fn key_point(sentence: &str) -> KeyPoint {
    let mut text = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
    if !text.ends_with(['.', '!', '?', '…', ')', ']', '"', '”', '’', '\'', '。', '！', '？']) {
        text.push('.');
    }
    KeyPoint { text, evidence: Some(sentence.to_owned()) }
}

#[cfg(test)]
mod tests;
