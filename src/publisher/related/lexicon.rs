//! What a word means to a comparison of papers.

use std::{cell::RefCell, collections::HashMap};

use super::plain_words::{COMMON, RHETORIC};
use crate::publisher::words::stems;

/// What a word is to a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Nothing: a word that every text has, a number, a lone letter.
    None,
    /// A word of the trade, such as `model`: it says something only beside another word.
    Common(u32),
    /// A word that says what a paper is about.
    Telling(u32),
}

thread_local! {
    /// The meanings of the words that were met. Looking a word up is much faster than finding its stem, and texts repeat their words.
    static KNOWN: RefCell<HashMap<String, Meaning>> = RefCell::default();
}

impl Meaning {
    /// What a word, as it stands in a text, means.
    pub fn of(word: &str) -> Self {
        KNOWN.with_borrow_mut(|known| {
            if let Some(meaning) = known.get(word) {
                return *meaning;
            }
            let meaning = look_up(word);
            known.insert(word.to_owned(), meaning);
            meaning
        })
    }

    /// The hash of its stem.
    pub fn stem(self) -> Option<u32> {
        match self {
            Self::None => None,
            Self::Common(stem) | Self::Telling(stem) => Some(stem),
        }
    }

    /// This word and the one after it as one term, where one of them at least says what a paper is about.
    pub fn pair(self, next: Self) -> Option<u32> {
        let (first, second) = (self.stem()?, next.stem()?);
        let is_common = |meaning: Self| matches!(meaning, Self::Common(_));
        let says_nothing = first == second || (is_common(self) && is_common(next));
        (!says_nothing).then(|| fold(fold(OFFSET, &first.to_le_bytes()), &second.to_le_bytes()))
    }
}

fn look_up(word: &str) -> Meaning {
    if word.chars().count() < 2 || !word.chars().any(char::is_alphabetic) {
        return Meaning::None;
    }
    match stems(word).as_slice() {
        [stem] if stem.len() < 2 || RHETORIC.contains(stem) => Meaning::None,
        [stem] if COMMON.contains(stem) => Meaning::Common(fold(OFFSET, stem.as_bytes())),
        [stem] => Meaning::Telling(fold(OFFSET, stem.as_bytes())),
        _ => Meaning::None,
    }
}

/// Where FNV-1a begins.
const OFFSET: u32 = 0x811c_9dc5;

/// FNV-1a of 32 bits (Fowler, Noll and Vo): the same on every machine and in every build, which the hashes of the standard library do
/// not promise. Two papers have some hundred terms each, so that one pair of papers in ten thousand seems to share a term by chance.
fn fold(hash: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(hash, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_mean_the_same() {
        assert_eq!(Meaning::of("Distillation"), Meaning::of("distilled"));
        assert_eq!(Meaning::of("Schrödinger"), Meaning::of("SCHRODINGER"));
        assert_ne!(Meaning::of("graphs"), Meaning::of("robots"));
    }

    #[test]
    fn words_of_every_paper_numbers_and_letters_mean_nothing() {
        for word in ["the", "We", "significantly", "proposed", "results", "2024", "x", "3", "α"] {
            assert_eq!(Meaning::of(word), Meaning::None, "{word}");
        }
    }

    #[test]
    fn words_of_the_trade_say_something_only_beside_another() {
        let pair = |first, second| Meaning::of(first).pair(Meaning::of(second));
        assert!(pair("diffusion", "models").is_some() && pair("reward", "model") == pair("Reward", "models"));
        assert_eq!(pair("neural", "network"), None);
        assert_eq!(pair("the", "graph"), None);
    }
}
