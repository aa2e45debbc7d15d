//! Who or what wrote, in words.

use crate::digest::ProvenanceKind;

/// The kind in two words, for a label.
pub fn provenance_name(kind: ProvenanceKind) -> &'static str {
    match kind {
        ProvenanceKind::Llm => "AI summary",
        ProvenanceKind::Extract => "Extract",
        ProvenanceKind::Human => "Written by a person",
    }
}
