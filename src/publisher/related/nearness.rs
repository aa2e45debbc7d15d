//! How near papers are to each other.

use std::{cmp::Ordering, collections::BTreeMap};

use super::{Library, Profile, library::Book, profile::Terms, read_paper::texts, shared::shared_phrases};
use crate::digest::{Paper, Related, limits};

/// How near a paper must be at least. Papers without a common subject are well below.
const NEAR: f32 = 0.1;
/// How many phrases it must share at least.
const SHARED: usize = 2;
/// Entries in the lists of places that are looked at for one paper, so that a long history takes no longer than it must.
const LOOKED_AT: usize = 150_000;
/// Papers that are compared in full.
const COMPARED: usize = 30;

impl Library {
    /// The papers that are nearest to one that is in the library too, the nearest first, with what they share: at most
    /// [`limits::RELATED`]. None that is not near, or that shares too little to say.
    pub fn related(&self, paper: &Paper) -> Vec<Related> {
        let profile = Profile::of(paper);
        let texts = texts(paper);
        let length = self.length(&profile);
        let near = self.candidates(&profile).into_iter().filter_map(|book| {
            let lengths = length * self.length(&book.profile);
            let nearness = self.product(&profile, &book.profile) / lengths;
            // Not so where a length is nothing, and the nearness no number.
            (nearness >= NEAR).then_some((nearness, book))
        });
        let related = nearest(near).filter_map(|book| {
            let shares = shared_phrases(self, &texts, &profile, &book.profile);
            (shares.len() >= SHARED).then(|| Related {
                id: book.profile.id.clone(),
                title: book.profile.title.clone(),
                edition: book.edition,
                shares,
            })
        });
        related.take(limits::RELATED).collect()
    }

    /// The papers that may be near: those with which the paper shares the most of its most telling words. A paper that was shown several
    /// times is there once, as it was shown last.
    fn candidates(&self, profile: &Profile) -> Vec<&Book> {
        let mut words: Vec<(f32, u32)> =
            profile.words.iter().map(|(word, count)| (self.weight(word, count), word)).collect();
        words.sort_by(|(a, one), (b, other)| descending(*a, *b).then(one.cmp(other)));
        let mut found = vec![0.0_f32; self.books.len()];
        let mut left = LOOKED_AT;
        for (weight, word) in words.into_iter().filter(|(weight, _)| *weight > 0.0) {
            let places = self.with(word);
            if places.len() > left {
                continue;
            }
            left -= places.len();
            let says = weight * self.rarity(word);
            places.iter().for_each(|place| found[*place as usize] += says);
        }
        let mut best: Vec<(f32, &Book)> = Vec::new();
        for (book, found) in self.books.iter().zip(found).filter(|(_, found)| *found > 0.0) {
            // Long texts have more of every word.
            best.push((found / (book.profile.words.hashes.len() as f32).sqrt(), book));
        }
        best.retain(|(_, book)| book.profile.id != profile.id);
        let mut last: BTreeMap<_, &Book> = BTreeMap::new();
        for book in nearest(best.into_iter()).take(COMPARED) {
            let kept = last.entry(&book.profile.id).or_insert(book);
            if kept.edition < book.edition {
                *kept = book;
            }
        }
        last.into_values().collect()
    }

    /// What a term adds to a paper that has it so often.
    pub(super) fn weight(&self, term: u32, count: u8) -> f32 {
        self.rarity(term) * (1.0 + f32::from(count).ln())
    }

    fn product(&self, one: &Profile, other: &Profile) -> f32 {
        let of = |one: &Terms, other: &Terms| -> f32 {
            one.shared(other).map(|(term, a, b)| self.weight(term, a) * self.weight(term, b)).sum()
        };
        of(&one.words, &other.words) + of(&one.pairs, &other.pairs)
    }

    fn length(&self, profile: &Profile) -> f32 {
        let of = |terms: &Terms| -> f32 { terms.iter().map(|(term, count)| self.weight(term, count).powi(2)).sum() };
        (of(&profile.words) + of(&profile.pairs)).sqrt()
    }
}

/// The papers in the order of their nearness. The id decides between two that are as near, and not the order in which they came.
fn nearest<'a>(all: impl Iterator<Item = (f32, &'a Book)>) -> impl Iterator<Item = &'a Book> {
    let mut all: Vec<(f32, &Book)> = all.collect();
    let order = |(a, one): &(f32, &Book), (b, other): &(f32, &Book)| {
        descending(*a, *b).then_with(|| one.profile.id.cmp(&other.profile.id)).then(other.edition.cmp(&one.edition))
    };
    all.sort_unstable_by(order);
    all.into_iter().map(|(_, book)| book)
}

fn descending(a: f32, b: f32) -> Ordering {
    b.total_cmp(&a)
}
