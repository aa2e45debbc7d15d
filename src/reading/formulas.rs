//! Where formulas stand in a text.

use crate::digest::{Formula, MathNode};

/// A piece of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Letters.
    Text(&'a str),
    /// A formula in place of its letters.
    Math(&'a MathNode),
}

/// The text in pieces: wherever the letters of a formula stand by themselves, and not within a longer word, is the formula. Of several
/// that begin at one place the longest is there. One pass, whatever the text.
pub fn pieces<'a>(text: &'a str, formulas: &'a [Formula]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    // Where what is not among the pieces begins, and where the next formula may.
    let (mut from, mut at) = (0, 0);
    while let Some(next) = text[at..].chars().next() {
        let here = formulas.iter().filter(|formula| stands_at(text, at, &formula.text));
        match here.max_by_key(|formula| formula.text.len()) {
            Some(formula) => {
                if at > from {
                    pieces.push(Piece::Text(&text[from..at]));
                }
                pieces.push(Piece::Math(&formula.mathml));
                at += formula.text.len();
                from = at;
            }
            None => at += next.len_utf8(),
        }
    }
    if from < text.len() {
        pieces.push(Piece::Text(&text[from..]));
    }
    pieces
}

/// Whether letters stand at a place by themselves.
fn stands_at(text: &str, at: usize, letters: &str) -> bool {
    let bytes = text.as_bytes();
    // Only the plain letters of ASCII are looked at, since a table of all others would be paid for by every reader.
    let is_free = |neighbour: Option<&u8>| neighbour.is_none_or(|byte| !byte.is_ascii_alphanumeric());
    !letters.is_empty()
        && bytes[at..].starts_with(letters.as_bytes())
        && is_free(at.checked_sub(1).and_then(|before| bytes.get(before)))
        && is_free(bytes.get(at + letters.len()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::digest::read_edition;

    fn formulas(texts: &[&str]) -> Vec<Formula> {
        let all: Vec<_> = texts.iter().map(|text| json!({ "text": text, "mathml": ["mtext", text] })).collect();
        let edition = json!({ "format": "1.0", "date": "2026-05-08", "made_at": "2026-05-08", "papers": [ { "id": "2605.00001",
            "version": 1, "title": "T", "authors": [ { "name": "A" } ], "primary_category": "cs.LG", "categories": [ "cs.LG" ],
            "published": "2026-05-07", "formulas": all, "provenance": { "kind": "llm" } } ] });
        read_edition("edition", &edition.to_string(), None).unwrap().value.papers.remove(0).formulas
    }

    /// The pieces as text, formulas in brackets.
    fn shown(text: &str, known: &[&str]) -> String {
        let known = formulas(known);
        let letters = |node: &MathNode| match node {
            MathNode::Element { children, .. } => format!("[{children:?}]"),
            MathNode::Text(text) => text.clone(),
        };
        pieces(text, &known)
            .into_iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.to_owned(),
                Piece::Math(node) => letters(node).replace("[[Text(\"", "[").replace("\")]]", "]"),
            })
            .collect()
    }

    #[test]
    fn a_formula_stands_in_place_of_its_letters() {
        assert_eq!(
            shown("We bound (a + b)/c, and (a + b)/c again.", &["(a + b)/c"]),
            "We bound [(a + b)/c], and [(a + b)/c] again."
        );
        assert_eq!(shown("√(n)", &["√(n)"]), "[√(n)]");
        assert_eq!(shown("Nothing here.", &["√(n)"]), "Nothing here.");
    }

    #[test]
    fn letters_within_a_word_are_no_formula() {
        assert_eq!(shown("The xy_z of xy_zeta and axy_z: xy_z", &["xy_z"]), "The [xy_z] of xy_zeta and axy_z: [xy_z]");
    }

    #[test]
    fn of_two_formulas_at_one_place_the_longer_is_there() {
        assert_eq!(shown("a/b + c/d or a/b", &["a/b", "a/b + c/d"]), "[a/b + c/d] or [a/b]");
    }

    #[test]
    fn pieces_without_formulas_are_the_text() {
        assert_eq!(shown("plain – text", &[]), "plain – text");
        assert_eq!(pieces("", &[]), []);
    }
}
