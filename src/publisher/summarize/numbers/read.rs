//! The numbers in a text.

use super::{
    literal::literal,
    words::{Word, hint, word},
};

/// A number in a text.
#[derive(Debug)]
pub(super) struct Number {
    /// As the text has it.
    pub text: String,
    /// Every value that it can mean.
    pub readings: Vec<f64>,
    /// Other values that it supports where it stands in a source.
    pub parts: Vec<f64>,
    pub kind: Kind,
}

/// How a number stands in a text.
#[derive(Debug)]
pub(super) enum Kind {
    /// In digits, after these letters in lower case: `top` in `top-5`. Mostly there are none.
    Digits(String),
    /// In words.
    Word,
    /// A word that implies it.
    Hint,
    /// In the name that is given here, in lower case without its hyphen: `GPT-4`, `ResNet50`.
    Name(String),
}

/// All numbers of a text.
pub(super) fn numbers(text: &str) -> Vec<Number> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if c.is_ascii_digit() {
            let literal = literal(rest);
            found.push(Number {
                text: rest[..literal.length].to_owned(),
                readings: literal.readings,
                parts: literal.parts,
                kind: kind_after(&text[..at]),
            });
            at += literal.length;
        } else if c.is_ascii_alphabetic() {
            let (length, number) = in_words(rest);
            found.extend(number);
            at += length;
        } else {
            at += c.len_utf8();
        }
    }
    found
}

/// What a number in digits belongs to: letters right before it, or before its hyphen. They are a name if they begin with a capital.
fn kind_after(text: &str) -> Kind {
    let text = text.strip_suffix('-').unwrap_or(text);
    let letters = text.chars().rev().take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum::<usize>();
    let before = &text[text.len() - letters..];
    if before.starts_with(char::is_uppercase) {
        Kind::Name(before.to_lowercase())
    } else {
        Kind::Digits(before.to_lowercase())
    }
}

/// The number in words with which a text begins, if it begins with one, and how much of the text was looked at.
fn in_words(text: &str) -> (usize, Option<Number>) {
    let first = ascii_word(text);
    let lower = first.to_ascii_lowercase();
    if let Some(values) = hint(&lower) {
        let number = Number { text: first.to_owned(), readings: values.to_vec(), parts: Vec::new(), kind: Kind::Hint };
        return (first.len(), Some(number));
    }
    let (mut value, mut length) = match word(&lower) {
        Some(Word::Small(value) | Word::Tens(value)) => (value, first.len()),
        // “Thousands of” and “a million”: no number of its own, but what a source may write as 1,000,000.
        Some(Word::Scale(factor)) => {
            let number = Number { text: first.to_owned(), readings: vec![factor], parts: Vec::new(), kind: Kind::Hint };
            return (first.len(), Some(number));
        }
        None => return (first.len(), None),
    };
    while let Some(next) = text[length..].strip_prefix([' ', '-']).map(ascii_word) {
        match word(&next.to_ascii_lowercase()) {
            Some(Word::Scale(factor)) => value *= factor,
            Some(Word::Small(more)) if value % 10.0 == 0.0 && value >= 20.0 && more > 0.0 && more < 10.0 => {
                value += more
            }
            _ => break,
        }
        length += 1 + next.len();
    }
    let number = Number { text: text[..length].to_owned(), readings: vec![value], parts: Vec::new(), kind: Kind::Word };
    (length, Some(number))
}

/// The letters with which a text begins.
fn ascii_word(text: &str) -> &str {
    &text[..text.bytes().take_while(u8::is_ascii_alphabetic).count()]
}
