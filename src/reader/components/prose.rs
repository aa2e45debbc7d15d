//! Text that is not ours, in paragraphs.

use super::with_formulas;
use crate::{
    digest::Formula,
    reader::markup::{Markup, el},
};

/// Paragraphs, separated by empty lines in the text. Each finds its own direction of writing.
pub fn prose(text: &str, formulas: &[Formula]) -> Markup {
    text.split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| el("p").auto_dir().child(with_formulas(paragraph, formulas)))
        .collect()
}
