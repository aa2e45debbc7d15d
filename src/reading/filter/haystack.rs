//! The words of a paper, made ready so that a filter looks through thousands of papers between two letters that are typed.

use super::{fold::fold, terms::Term};
use crate::digest::Paper;

/// What a filter's words are looked for in: authors, title, key points, and the sections and the abstract as far as they are there.
#[derive(Clone, Debug)]
pub struct Haystack {
    /// Folded words. Each field and each author ends with a line break, so that no phrase goes from one to the next.
    text: String,
    /// Where the authors end, which come first.
    authors: usize,
    /// For each word where it begins, and its first four letters as a number: most words are passed over by one comparison. Words are
    /// in the order of their [`shelf`].
    words: Vec<(u32, u32)>,
    /// Where each shelf begins, and where the last ends.
    shelves: [u32; SHELVES + 1],
}

/// Words are kept apart by their first letter, so that only a few have to be looked at.
const SHELVES: usize = 32;

/// The shelf of a word with these first letters. The letters of the alphabet have one each; what else there is stands among them.
fn shelf(letters: u32) -> usize {
    (letters >> 24) as usize % SHELVES
}

impl Haystack {
    /// That of a paper.
    pub fn of(paper: &Paper) -> Self {
        let mut text = String::new();
        paper.authors.iter().for_each(|author| add(&mut text, &author.name));
        let authors = text.len();
        add(&mut text, &paper.title);
        paper.key_points.iter().for_each(|point| add(&mut text, &point.text));
        paper.sections.iter().for_each(|(_, section)| add(&mut text, section));
        paper.abstract_text.iter().for_each(|all| add(&mut text, all));
        let mut found = Vec::new();
        let mut shelves = [0; SHELVES + 1];
        let mut is_start = true;
        for (at, byte) in text.bytes().enumerate() {
            let is_gap = matches!(byte, b' ' | b'\n');
            if is_start && !is_gap {
                let letters = first_letters(&text[at..]);
                shelves[shelf(letters) + 1] += 1;
                found.push((at as u32, letters));
            }
            is_start = is_gap;
        }
        for at in 0..SHELVES {
            shelves[at + 1] += shelves[at];
        }
        let (mut words, mut next) = (vec![(0, 0); found.len()], shelves);
        for word in found {
            let place = &mut next[shelf(word.1)];
            words[*place as usize] = word;
            *place += 1;
        }
        Self { text, authors, words, shelves }
    }

    /// Whether everything that is asked for is there, and nothing that is to be left out.
    pub(super) fn has_all(&self, terms: &[Term]) -> bool {
        terms.iter().all(|term| self.has(term) != term.is_excluded)
    }

    /// Whether the term's words are there.
    fn has(&self, term: &Term) -> bool {
        if term.is_author {
            // All of them in one name, in any order: `lecun y` is Yann LeCun.
            let mut names = self.text[..self.authors].lines();
            return names.any(|name| term.words.split(' ').all(|word| begins_a_word(name, word)));
        }
        let sought = first_letters(&term.words);
        // A term has at least one letter.
        let mask = u32::MAX << (32 - 8 * term.words.len().clamp(1, 4) as u32);
        let is_here = |at: u32| self.text.as_bytes()[at as usize..].starts_with(term.words.as_bytes());
        let shelf = shelf(sought);
        let words = &self.words[self.shelves[shelf] as usize..self.shelves[shelf + 1] as usize];
        words.iter().any(|(at, letters)| letters & mask == sought && is_here(*at))
    }
}

/// Adds a field.
fn add(text: &mut String, field: &str) {
    fold(field, text, None);
    text.push('\n');
}

/// Whether a word of the text begins so.
fn begins_a_word(text: &str, beginning: &str) -> bool {
    text.split(' ').any(|word| word.starts_with(beginning))
}

/// The first four bytes, the first in the highest place.
fn first_letters(text: &str) -> u32 {
    let mut letters = [0; 4];
    letters.iter_mut().zip(text.bytes()).for_each(|(letter, byte)| *letter = byte);
    u32::from_be_bytes(letters)
}

#[cfg(test)]
mod tests {
    use super::{super::terms::terms, *};
    use crate::{digest::read_edition, reading::filter::testing};

    fn haystack() -> Haystack {
        let edition = testing::edition(&[serde_json::json!({
            "title": "Grokking of state-space models", "authors": [{ "name": "Yann LeCun" }, { "name": "Thị Nguyễn" }],
            "key_points": [{ "text": "It learns late." }, { "text": "Space is saved." }],
            "sections": { "summary": "Über alles: 図表." }, "abstract": "An abstract."
        })]);
        Haystack::of(&read_edition("e.json", &edition.to_string(), None).unwrap().value.papers[0])
    }

    #[track_caller]
    fn finds(text: &str) -> bool {
        let [term] = &terms(text)[..] else { panic!("{text} is one term") };
        haystack().has(term)
    }

    #[test]
    fn words_are_found_by_their_beginnings_in_every_text_of_the_paper() {
        for there in [
            "grokking", "GROK", "g", "state", "space", "models", "learn", "saved", "uber", "図", "abstract", "lecun",
            "thi",
        ] {
            assert!(finds(there), "{there}");
        }
        for not_there in ["rokking", "grokkings", "odels", "表", "fields"] {
            assert!(!finds(not_there), "{not_there}");
        }
    }

    #[test]
    fn phrases_are_words_that_follow_each_other_within_one_text() {
        assert!(finds("\"state space\""));
        assert!(finds("\"of state-space mod\""));
        assert!(finds("state-space"));
        assert!(!finds("\"space state\""));
        assert!(!finds("\"learns late space\""), "that goes from one key point to the next");
        assert!(!finds("\"lecun thi\""), "that goes from one author to the next");
    }

    #[test]
    fn authors_are_found_by_the_parts_of_one_name() {
        assert!(finds("author:nguyen"));
        assert!(finds("author:\"LeCun, Y.\""));
        assert!(!finds("author:\"yann nguyen\""), "these are two people");
        assert!(!finds("author:grokking"), "this is the title");
    }
}
