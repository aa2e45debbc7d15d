//! The words of a text in their places.

use unicode_normalization::char::is_combining_mark;

/// A word in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Whether nothing but white space or a hyphen stands between it and the word before.
    pub follows: bool,
}

/// Signs that stand in formulas and addresses, and hardly in words.
const SIGNS: &str = "_^\\=<>{}|+*$~@#&%";

/// Calls the function with each word of a text, in order. Formulas and addresses have no words.
pub fn tokens(text: &str, each: &mut dyn FnMut(Token)) {
    let mut follows = false;
    for (at, chunk) in chunks(text) {
        if is_foreign(chunk) {
            follows = false;
            continue;
        }
        let mut start = None;
        for (offset, c) in chunk.char_indices() {
            let is_letter =
                c.is_ascii_alphanumeric() || (!c.is_ascii() && (c.is_alphanumeric() || is_combining_mark(c)));
            match (is_letter, start) {
                (true, None) => start = Some(offset),
                (false, Some(from)) => {
                    each(Token { start: at + from, end: at + offset, follows });
                    start = None;
                    follows = matches!(c, '-' | '‑' | '–');
                }
                // Brackets and quotation marks open or close something new, like all other punctuation.
                (false, None) => follows = false,
                (true, Some(_)) => {}
            }
        }
        if let Some(from) = start {
            each(Token { start: at + from, end: at + chunk.len(), follows });
            follows = true;
        }
    }
}

/// The runs of text between white space, each with where it begins.
fn chunks(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let base = text.as_ptr() as usize;
    text.split_whitespace().map(move |chunk| (chunk.as_ptr() as usize - base, chunk))
}

/// Whether a run of text is no word: it has signs of mathematics, or is an address.
fn is_foreign(chunk: &str) -> bool {
    let is_sign = |c: char| match c.is_ascii() {
        true => SIGNS.contains(c),
        false => matches!(c, '\u{2070}'..='\u{2BFF}' | '\u{1D400}'..='\u{1D7FF}'),
    };
    chunk.chars().any(is_sign) || chunk.contains("://") || chunk.starts_with("www.")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let mut words = Vec::new();
        tokens(text, &mut |token| {
            let joint = if token.follows { "+" } else { "" };
            words.push(format!("{joint}{}", &text[token.start..token.end]));
        });
        words
    }

    #[test]
    fn words_follow_each_other_over_spaces_and_hyphens_alone() {
        assert_eq!(found("Fine-tuning large models."), ["Fine", "+tuning", "+large", "+models"]);
        assert_eq!(found("data, and (more) data"), ["data", "and", "more", "data"]);
        assert_eq!(found("model’s end"), ["model", "s", "+end"]);
    }

    #[test]
    fn formulas_and_addresses_have_no_words() {
        assert_eq!(found("We bound x_{ij}=O(n) by https://example.org/code here"), ["We", "+bound", "by", "here"]);
        assert_eq!(found("√(n) 𝒪(n) \\alpha a|b"), [""; 0]);
    }

    #[test]
    fn an_accent_of_its_own_is_part_of_its_word() {
        assert_eq!(found("Poincare\u{301} maps"), ["Poincare\u{301}", "+maps"]);
    }
}
