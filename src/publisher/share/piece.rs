//! The pieces of a text between which a line may end.

use unicode_normalization::char::is_combining_mark;

use super::face::Face;

/// What is never broken: a word, or a part of one up to a hyphen.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) text: String,
    /// How far the next piece is from it, in ems.
    pub(super) width: f32,
    /// Whether a space stands before it, unless it begins a line.
    pub(super) spaced: bool,
}

/// Takes a text apart. The text is plain: its spaces are single.
pub(super) fn pieces(text: &str, face: &Face) -> Vec<Piece> {
    let words = text.split(' ').filter(|word| !word.is_empty());
    words.flat_map(|word| numbered(parts(word), face)).collect()
}

/// A piece that is wider than `measure` (in ems), taken apart between letters so that each part fits; others as they are.
pub(super) fn narrow(piece: Piece, measure: f32, face: &Face) -> Vec<Piece> {
    if piece.width <= measure {
        return vec![piece];
    }
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, character) in piece.text.char_indices() {
        let with = &piece.text[start..at + character.len_utf8()];
        // Each part has one letter at least, and a letter keeps its marks.
        if at > start && !is_combining_mark(character) && face.width(with) > measure {
            parts.push(&piece.text[start..at]);
            start = at;
        }
    }
    parts.push(&piece.text[start..]);
    let mut pieces: Vec<Piece> = numbered(parts, face).collect();
    if let Some(first) = pieces.first_mut() {
        first.spaced = piece.spaced;
    }
    pieces
}

/// The parts of a word as pieces: a space stands before the first.
fn numbered<'a>(parts: Vec<&'a str>, face: &'a Face) -> impl Iterator<Item = Piece> {
    parts.into_iter().enumerate().map(move |(index, part)| Piece {
        text: part.to_owned(),
        width: face.advance(part),
        spaced: index == 0,
    })
}

/// A word, broken after its hyphens and dashes, but never so that one or two characters stand alone.
fn parts(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, dash) in word.match_indices(['-', '–', '—', '/']) {
        let end = at + dash.len();
        if word[start..at].chars().count() > 2 && word[end..].chars().count() > 2 {
            parts.push(&word[start..end]);
            start = end;
        }
    }
    parts.push(&word[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_break_after_hyphens_but_not_into_crumbs() {
        assert_eq!(parts("Vision-Language-Action"), ["Vision-", "Language-", "Action"]);
        assert_eq!(parts("state-of-the-art"), ["state-", "of-the-", "art"]);
        assert_eq!(parts("K-means"), ["K-means"]);
        assert_eq!(parts("GPT-4"), ["GPT-4"]);
        assert_eq!(parts("--"), ["--"]);
    }
}
