//! Who or what wrote, in words.

use crate::digest::{Flag, FlagKind, ProvenanceKind};

/// The kind in two words, for a label.
pub fn provenance_name(kind: ProvenanceKind) -> &'static str {
    match kind {
        ProvenanceKind::Llm => "AI summary",
        ProvenanceKind::Extract => "Extract",
        ProvenanceKind::Human => "Written by a person",
    }
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
