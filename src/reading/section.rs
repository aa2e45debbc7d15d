//! The sections of a paper, as they are headed.

use crate::words::{Word, reader_word as t};

/// The heading of a section. The digest, and the flags in it, know a section by its English name.
pub fn section_name(name: &str) -> Word {
    match name {
        "Summary" => t!("Summary"),
        "Methodology" => t!("Methodology"),
        "Results" => t!("Results"),
        _ => t!("Implications"),
    }
}
