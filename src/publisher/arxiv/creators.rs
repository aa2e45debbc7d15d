//! Takes the authors out of the one line in which a listing has them: `A B (Institute, Town), C D`.

use super::line::one_line;
use crate::digest::Author;

/// What follows a comma and yet belongs to the name before it.
const SUFFIXES: [&str; 8] = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "md"];

/// The authors in a `dc:creator`.
///
/// A comma in parentheses separates no authors. What stands in parentheses after a name stays one affiliation, because a comma in
/// it may separate two institutes as well as an institute and its town.
pub(super) fn creators(text: &str) -> Vec<Author> {
    let line = one_line(text);
    let mut pieces: Vec<String> = Vec::new();
    for piece in split(&line) {
        let piece = piece.trim();
        match pieces.last_mut() {
            Some(name) if SUFFIXES.contains(&piece.to_lowercase().as_str()) => {
                name.push_str(", ");
                name.push_str(piece);
            }
            _ if piece.is_empty() => {}
            _ => pieces.push(piece.to_owned()),
        }
    }
    pieces.iter().map(|piece| author(piece)).collect()
}

/// The pieces between commas outside of parentheses; where the parentheses do not fit each other, between all commas.
fn split(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut depth, mut start) = (0_u32, 0);
    for (at, letter) in line.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' if depth == 0 => return line.split(',').collect(),
            ')' => depth -= 1,
            ',' if depth == 0 => {
                pieces.push(&line[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    if depth > 0 {
        return line.split(',').collect();
    }
    pieces.push(&line[start..]);
    pieces
}

/// `Name (affiliation)`. Parentheses elsewhere are part of the name: `William (Bill) Smith`.
fn author(piece: &str) -> Author {
    let whole = || Author { name: piece.to_owned(), affiliations: Vec::new() };
    let Some(inner) = piece.strip_suffix(')') else { return whole() };
    let mut depth = 1_u32;
    for (at, letter) in inner.char_indices().rev() {
        match letter {
            ')' => depth += 1,
            '(' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            let (name, affiliation) = (inner[..at].trim(), inner[at + 1..].trim());
            if name.is_empty() || affiliation.is_empty() {
                return whole();
            }
            return Author { name: name.to_owned(), affiliations: vec![affiliation.to_owned()] };
        }
    }
    whole()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        creators(text).into_iter().map(|author| (author.name, author.affiliations.join("|"))).collect()
    }

    fn authors(expected: &[(&str, &str)]) -> Vec<(String, String)> {
        expected.iter().map(|(name, place)| ((*name).to_owned(), (*place).to_owned())).collect()
    }

    #[test]
    fn a_comma_in_parentheses_separates_no_authors() {
        assert_eq!(read("A B (Inst, Inst2), C D"), authors(&[("A B", "Inst, Inst2"), ("C D", "")]));
        assert_eq!(
            read("A B (Dept (old), Town),\n   C D (X (Y, Z))"),
            authors(&[("A B", "Dept (old), Town"), ("C D", "X (Y, Z)")])
        );
    }

    #[test]
    fn plain_lists_nicknames_and_suffixes_are_read_as_people_write_them() {
        assert_eq!(read("Alice Smith, Bob Jones"), authors(&[("Alice Smith", ""), ("Bob Jones", "")]));
        assert_eq!(read("William (Bill) Smith, D E"), authors(&[("William (Bill) Smith", ""), ("D E", "")]));
        assert_eq!(read("Sammy Davis, Jr., C D"), authors(&[("Sammy Davis, Jr.", ""), ("C D", "")]));
        assert_eq!(read(r"Paulo Andr\'e Lima de Castro"), authors(&[(r"Paulo Andr\'e Lima de Castro", "")]));
        assert_eq!(read(" , ,"), authors(&[]));
    }

    #[test]
    fn parentheses_that_do_not_fit_swallow_nobody() {
        assert_eq!(read("A (B, C, D"), authors(&[("A (B", ""), ("C", ""), ("D", "")]));
        assert_eq!(read("A B), C"), authors(&[("A B)", ""), ("C", "")]));
    }
}
