//! The order in which text is put right.

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use super::{
    doubled::undoubled,
    formula::{Formula, Tidied},
    markdown, mojibake,
    tex::{self, Kind, MARK, Marked},
    white_space::{Lines, collapsed, in_paragraphs},
};

/// A title of arXiv as one line of plain text.
pub fn tidy_title(title: &str) -> String {
    tidy(title, Kind::Title, Lines::One).text
}

/// The same with the formulas in it.
pub fn tidy_heading(title: &str) -> Tidied {
    tidy(title, Kind::Title, Lines::One)
}

/// The name of a person or an institution as one line of plain text. It has no math; a dollar in it is one.
pub fn tidy_name(name: &str) -> String {
    tidy(name, Kind::Words, Lines::One).text
}

/// An abstract of arXiv, with its paragraphs.
pub fn tidy_abstract(text: &str) -> Tidied {
    tidy(text, Kind::Prose, Lines::Arxiv)
}

/// Text of a language model, as it came out of its JSON.
pub fn tidy_prose(text: &str) -> Tidied {
    tidy(&undoubled(text), Kind::Prose, Lines::Markdown)
}

fn tidy(text: &str, kind: Kind, lines: Lines) -> Tidied {
    // Damage first: what it looks like can be a space or a control character.
    let whole = in_paragraphs(&mojibake::repaired(text), lines);
    let Marked { text, formulas } = tex::read(&whole, kind);
    let text = if kind == Kind::Prose { markdown::without_marks(&text) } else { text };
    let text = collapsed(&text).nfc().collect::<String>();

    let mut tidied = Tidied { text: String::with_capacity(text.len()), formulas: Vec::new() };
    let mut formulas = formulas.into_iter();
    for character in text.chars() {
        match (character, formulas.as_slice().is_empty()) {
            (MARK, false) => {
                let Some(math) = formulas.next() else { continue };
                let start = tidied.text.len();
                tidied.text.push_str(&math.text);
                tidied.formulas.extend(math.mathml.map(|mathml| Formula { start, text: math.text, mathml }));
            }
            _ => tidied.text.push(character),
        }
    }
    // A formula that combines with the word before it stands nowhere of its own.
    if !is_nfc(&tidied.text) {
        tidied = Tidied { text: tidied.text.nfc().collect(), formulas: Vec::new() };
    }
    tidied
}

#[cfg(test)]
mod tests;
