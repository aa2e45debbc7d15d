//! TeX as authors write it in titles and abstracts, between words of plain text.

mod accents;
mod braces;
mod command;
mod dollars;
mod environments;
mod meaning;
mod punctuation;
mod symbols;
mod writer;

use super::math::Math;

/// Stands in the text where a formula is: a character that Unicode promises never to assign, and that is taken out of what
/// comes in. So nothing that is done to the words can touch a formula.
pub(super) const MARK: char = '\u{FDD0}';

/// What is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A title, in which braces protect capitals.
    Title,
    /// Paragraphs.
    Prose,
    /// Text without math of its own: a name, or words within a formula.
    Words,
}

/// Text without TeX, with a [`MARK`] for each formula.
#[derive(Debug, Default)]
pub(super) struct Marked {
    pub(super) text: String,
    pub(super) formulas: Vec<Math>,
}

/// Reads text with TeX in it.
pub(super) fn read(source: &str, kind: Kind) -> Marked {
    writer::Writer::new(source, kind).finish()
}

/// The words of TeX text within a formula.
pub(super) fn words_of(tex: &str) -> String {
    let marked = read(tex, Kind::Words);
    let mut formulas = marked.formulas.into_iter();
    let mut text = String::with_capacity(marked.text.len());
    for character in marked.text.chars() {
        match character {
            MARK => text.extend(formulas.next().map(|math| math.text)),
            '\n' => text.push(' '),
            other => text.push(other),
        }
    }
    text
}

#[cfg(test)]
mod tests;
