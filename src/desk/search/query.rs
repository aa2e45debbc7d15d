//! What is searched for, as people write it: `diffusion -video author:song "score matching"`.

use super::fold::{is_worth_it, singular, words};
use crate::reading::{Typed, typed};

/// A search: all parts must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The parts, in the order in which they were written.
    pub parts: Vec<Part>,
}

/// Words that a paper must all have, or must not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The words; at least one.
    pub words: Vec<Word>,
    /// Whether papers with all of them are left out.
    pub is_excluded: bool,
    /// Whether only the names of authors count.
    pub is_author: bool,
}

/// A word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The term to look for.
    pub term: String,
    /// That which the terms may begin with, where the word is perhaps not all typed yet.
    pub prefix: Option<String>,
}

impl Query {
    /// Reads a search. Words must all stand in a paper, and the last one may be the beginning of a word. Those of a `"phrase"` must
    /// be whole; that they stand next to each other is not asked, since the index does not know. `-` leaves papers out, and
    /// `author:` looks at names alone. Words of one letter and words that every text has count only where nothing else is there.
    pub fn read(text: &str) -> Self {
        let mut parts: Vec<Part> = typed(text).into_iter().filter_map(part).collect();
        // After `state of`, nobody means words that begin with `of`; they are about to type the next one.
        let is_idle = |part: &Part| part.words.iter().all(|word| !is_worth_it(&word.term));
        if parts.len() > 1 && parts.last().is_some_and(is_idle) {
            parts.pop();
        }
        Self { parts }
    }

    /// Takes away the last word, with its part where that has no other.
    pub fn drop_last_word(&mut self) {
        if let Some(part) = self.parts.last_mut() {
            part.words.pop();
            if part.words.is_empty() {
                self.parts.pop();
            }
        }
    }

    /// Whether it asks for nothing that could be found.
    pub fn is_empty(&self) -> bool {
        self.parts.iter().all(|part| part.is_excluded)
    }

    /// The words that are to be found, for marking them.
    pub fn sought(&self) -> impl Iterator<Item = &Word> {
        self.parts.iter().filter(|part| !part.is_excluded).flat_map(|part| &part.words)
    }
}

/// What a piece asks for, if it asks for anything.
fn part(piece: Typed<'_>) -> Option<Part> {
    let Typed { is_excluded, is_author, .. } = piece;
    // What is left out must be all typed, or the papers would come and go with every letter.
    let may_begin = piece.is_last && !piece.is_quoted && !is_excluded;
    let mut plain = Vec::new();
    words(piece.text, |word| plain.push(word.to_owned()));
    let last = plain.len().saturating_sub(1);
    let word = |(at, word): (usize, String)| Word {
        term: singular(&word).into_owned(),
        prefix: (at == last && may_begin && word.chars().nth(1).is_some()).then_some(word),
    };
    let words: Vec<Word> = plain.into_iter().enumerate().map(word).collect();
    let words: Vec<Word> = words.into_iter().filter(|word| word.prefix.is_some() || is_worth_it(&word.term)).collect();
    (!words.is_empty()).then_some(Part { words, is_excluded, is_author })
}

impl Word {
    /// How well a term of the index is what is looked for.
    pub fn fits(&self, term: &str) -> Option<Fit> {
        if term == self.term {
            Some(Fit::Whole)
        } else {
            self.prefix.as_ref().filter(|prefix| term.starts_with(prefix.as_str())).map(|_| Fit::Beginning)
        }
    }
}

/// How a term fits a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It is the word.
    Whole,
    /// It begins so.
    Beginning,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The query in short: `-author:a+b*`.
    fn read(text: &str) -> String {
        let word = |word: &Word| word.prefix.as_ref().map_or(word.term.clone(), |prefix| format!("{prefix}*"));
        let part = |part: &Part| {
            let words: Vec<String> = part.words.iter().map(word).collect();
            let minus = if part.is_excluded { "-" } else { "" };
            format!("{minus}{}{}", if part.is_author { "author:" } else { "" }, words.join("+"))
        };
        Query::read(text).parts.iter().map(part).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_are_whole_but_for_the_last() {
        assert_eq!(read("Diffusion Models"), "diffusion models*");
        assert_eq!(read("  fine-tuning   Gö "), "fine+tuning go*");
        assert_eq!(read("GPT-4o vision"), "gpt+4o vision*");
    }

    #[test]
    fn phrases_names_and_exclusions_are_understood() {
        assert_eq!(read("\"Score Matching\" -video author:Song"), "score+matching -video author:song*");
        assert_eq!(read("-\"video games\" AUTHOR:\"van den Berg\" x1"), "-video+game author:van+den+berg x1*");
        assert_eq!(read("author: -"), "");
        assert_eq!(read("\"not closed"), "closed");
        assert_eq!(read("“curly quotes” −minus"), "curly+quote -minus");
    }

    #[test]
    fn words_that_every_text_has_count_only_while_they_are_typed() {
        assert_eq!(read("the state of art"), "state art*");
        assert_eq!(read("i"), "");
        assert_eq!(read("in"), "in*");
        assert_eq!(read("state of"), "state");
    }

    #[test]
    fn what_is_being_typed_fits_the_plural_and_the_beginning() {
        let query = Query::read("biases");
        let word = &query.parts[0].words[0];
        assert_eq!(word.fits("biase"), Some(Fit::Whole));
        assert_eq!(word.fits("biasesx"), Some(Fit::Beginning));
        assert_eq!(word.fits("bia"), None);
    }

    #[test]
    fn a_search_that_only_excludes_asks_for_nothing() {
        assert!(Query::read("-video").is_empty() && Query::read(" ").is_empty());
        assert!(!Query::read("a video").is_empty());
    }
}
