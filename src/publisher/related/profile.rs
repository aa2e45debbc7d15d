//! What a paper is about.

use super::{
    lexicon::Meaning,
    read_paper::{Subject, Text},
};
use crate::digest::{ArxivId, Paper};

/// The words and pairs of words of a paper, each with how often it stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    pub(super) id: ArxivId,
    pub(super) title: String,
    /// Single words.
    pub(super) words: Terms,
    /// Two words that stand beside each other.
    pub(super) pairs: Terms,
}

/// Terms in order, each with its count. Two lists rather than one of pairs, half of which would be air.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    pub(super) hashes: Box<[u32]>,
    counts: Box<[u8]>,
}

impl Profile {
    /// The profile of a paper.
    pub fn of(paper: &Paper) -> Self {
        Self::of_texts(paper.id.clone(), paper.title.clone(), &Subject::from(paper).texts())
    }

    pub(super) fn of_texts(id: ArxivId, title: String, texts: &[Text<'_>]) -> Self {
        let (mut words, mut pairs) = (Vec::new(), Vec::new());
        for text in texts {
            let mut before = Meaning::None;
            text.each(&mut |token, meaning| {
                if let Meaning::Telling(word) = meaning {
                    words.push((word, text.worth));
                }
                if token.follows {
                    pairs.extend(before.pair(meaning).map(|pair| (pair, text.worth)));
                }
                before = meaning;
            });
        }
        Self { id, title, words: words.into(), pairs: pairs.into() }
    }
}

/// From terms in any order, each as often as it stands there.
impl From<Vec<(u32, u8)>> for Terms {
    fn from(mut all: Vec<(u32, u8)>) -> Self {
        all.sort_unstable();
        all.dedup_by(|(term, count), (kept, sum)| {
            let is_same = term == kept;
            if is_same {
                *sum = sum.saturating_add(*count);
            }
            is_same
        });
        Self {
            hashes: all.iter().map(|(hash, _)| *hash).collect(),
            counts: all.iter().map(|(_, count)| *count).collect(),
        }
    }
}

impl Terms {
    /// The terms in order, each with its count.
    pub fn iter(&self) -> impl Iterator<Item = (u32, u8)> {
        self.hashes.iter().copied().zip(self.counts.iter().copied())
    }

    /// The terms that another list has too, each with the count here and there.
    pub fn shared<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (u32, u8, u8)> + 'a {
        let mut at = 0;
        self.iter().filter_map(move |(term, count)| {
            while other.hashes.get(at).is_some_and(|hash| *hash < term) {
                at += 1;
            }
            (other.hashes.get(at) == Some(&term)).then(|| (term, count, other.counts[at]))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_counted_and_compared_in_order() {
        let one = Terms::from(vec![(7, 1), (3, 2), (7, 4)]);
        assert_eq!(one.iter().collect::<Vec<_>>(), [(3, 2), (7, 5)]);
        let other = Terms::from(vec![(1, 1), (7, 255), (7, 9), (9, 1)]);
        assert_eq!(one.shared(&other).collect::<Vec<_>>(), [(7, 5, 255)]);
    }
}
