//! Text that is not ours, in paragraphs.

use crate::reader::markup::{Markup, el};

/// Paragraphs, separated by empty lines in the text. Each finds its own direction of writing.
pub fn prose(text: &str) -> Markup {
    text.split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| el("p").auto_dir().child(paragraph.to_owned()))
        .collect()
}
