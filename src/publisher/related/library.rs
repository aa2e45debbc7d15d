//! The papers of a history, as far as it has been read.

use std::collections::HashMap;

use super::Profile;
use crate::digest::Date;

/// The papers of a history, and how many of them have each term.
#[derive(Default)]
pub struct Library {
    pub(super) books: Vec<Book>,
    /// What a paper's shared words count for, by its place: long texts have more of every word. Apart from the books, since all of it is
    /// looked at for each paper.
    pub(super) shares: Vec<f32>,
    spread: Spread,
    /// Where each word stands: places in `books`, in order.
    places: HashMap<u32, Vec<u32>>,
}

/// A paper in its edition.
pub struct Book {
    pub(super) edition: Date,
    pub(super) profile: Profile,
}

impl Library {
    /// Adds the papers of an edition. Editions come from the oldest to the newest.
    pub fn add(&mut self, edition: Date, papers: Vec<Profile>) {
        for profile in papers {
            let place = self.books.len() as u32;
            for word in &profile.words.hashes {
                self.places.entry(*word).or_default().push(place);
            }
            for term in profile.words.hashes.iter().chain(&profile.pairs.hashes) {
                self.spread.count(*term);
            }
            self.shares.push(1.0 / (profile.words.hashes.len().max(1) as f32).sqrt());
            self.books.push(Book { edition, profile });
        }
    }

    /// The papers that have a word.
    pub(super) fn with(&self, word: u32) -> &[u32] {
        self.places.get(&word).map_or(&[], Vec::as_slice)
    }

    /// How much a term says: more, the fewer papers have it, and nothing where half of all do, or this paper alone.
    pub(super) fn rarity(&self, term: u32) -> f32 {
        let (all, with) = (self.books.len() as f32, self.spread.of(term) as f32);
        if with < 2.0 { 0.0 } else { ((all + 1.0) / (2.0 * with)).ln().max(0.0) }
    }
}

/// How many papers have each term.
///
/// A table by a part of the hash, not of the terms themselves: ten years have tens of millions of pairs of words, most of them once.
/// Now and then two terms are counted as one, which makes both seem a little less rare than they are.
struct Spread(Vec<u32>);

impl Spread {
    const BITS: u32 = 24;

    fn count(&mut self, term: u32) {
        let count = &mut self.0[Self::slot(term)];
        *count = count.saturating_add(1);
    }

    fn of(&self, term: u32) -> u32 {
        self.0[Self::slot(term)]
    }

    fn slot(term: u32) -> usize {
        (term >> (32 - Self::BITS)) as usize
    }
}

impl Default for Spread {
    fn default() -> Self {
        Self(vec![0; 1 << Self::BITS])
    }
}
