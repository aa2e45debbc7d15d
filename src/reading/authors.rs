//! The line of authors on a card.

use crate::digest::Author;

/// The authors that a card names, and how many it does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorLine {
    /// The names, in order; with more than four authors the first three and the last.
    pub names: Vec<String>,
    /// How many authors stand between the third and the last.
    pub others: usize,
}

/// All of up to four authors, else the first three and the last: in many fields the last is the senior one.
pub fn author_line(authors: &[Author]) -> AuthorLine {
    let name = |author: &Author| author.name.clone();
    match authors {
        [first, second, third, between @ .., last] if !between.is_empty() => {
            AuthorLine { names: [first, second, third, last].map(name).into(), others: between.len() }
        }
        _ => AuthorLine { names: authors.iter().map(name).collect(), others: 0 },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(count: usize) -> AuthorLine {
        let author = |at: usize| Author { name: format!("A{at}"), affiliations: vec![] };
        author_line(&(1..=count).map(author).collect::<Vec<_>>())
    }

    #[test]
    fn four_authors_are_named_in_full() {
        assert_eq!(line(4).names, ["A1", "A2", "A3", "A4"]);
        assert_eq!(line(4).others, 0);
        assert_eq!(line(1).names, ["A1"]);
    }

    #[test]
    fn of_more_the_first_three_and_the_last_are_named() {
        assert_eq!(line(5), AuthorLine { names: ["A1", "A2", "A3", "A5"].map(str::to_owned).into(), others: 1 });
        assert_eq!(line(3303).names.last().unwrap(), "A3303");
        assert_eq!(line(3303).others, 3299);
    }
}
