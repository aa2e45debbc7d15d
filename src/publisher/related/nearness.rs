//! How near papers are to each other.

use std::{
    cmp::{Ordering, Reverse},
    collections::BTreeMap,
};

use super::{Library, Profile, library::Book, profile::Terms, read_paper::Subject, shared::shared_phrases};
use crate::digest::{Date, Paper, Related, limits};

/// How near a paper must be at least. Papers without a common subject are well below.
const NEAR: f32 = 0.1;
/// How many phrases it must share at least.
const SHARED: usize = 2;
/// Entries in the lists of places that are looked at for one paper, so that a long history takes no longer than it must.
const LOOKED_AT: usize = 100_000;
/// Papers that are compared in full.
const COMPARED: usize = 30;

impl Library {
    /// The papers that are nearest to one that is in the library too, the nearest first, with what they share: at most
    /// [`limits::RELATED`]. None that is not near, or that shares too little to say.
    pub fn related(&self, paper: &Paper) -> Vec<Related> {
        let texts = Subject::from(paper).texts();
        let profile = Profile::of_texts(paper.id.clone(), paper.title.clone(), &texts);
        let length = self.length(&profile);
        let near = self.candidates(&profile).into_iter().filter_map(|place| {
            let book = &self.books[place as usize];
            let nearness = self.product(&profile, &book.profile) / (length * self.length(&book.profile));
            // Not so where a length is nothing, and the nearness no number.
            (nearness >= NEAR).then_some((nearness, place))
        });
        let related = self.nearest(near.collect(), COMPARED).filter_map(|(_, book)| {
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
    fn candidates(&self, profile: &Profile) -> Vec<u32> {
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
        let all = (0_u32..).zip(found).zip(&self.shares).filter(|((_, found), _)| *found > 0.0);
        let all = all.map(|((place, found), share)| (found * share, place)).collect();
        let mut last: BTreeMap<_, (u32, Date)> = BTreeMap::new();
        for (place, book) in self.nearest(all, COMPARED).filter(|(_, book)| book.profile.id != profile.id) {
            let kept = last.entry(&book.profile.id).or_insert((place, book.edition));
            if kept.1 < book.edition {
                *kept = (place, book.edition);
            }
        }
        last.into_values().map(|(place, _)| place).collect()
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

    /// The nearest of these places, so many at most, in the order of their nearness. The id decides between two that are as near, and not
    /// the order in which they came.
    fn nearest(&self, mut all: Vec<(f32, u32)>, most: usize) -> impl Iterator<Item = (u32, &Book)> {
        let book = |place: u32| &self.books[place as usize];
        let order = |(a, one): &(f32, u32), (b, other): &(f32, u32)| {
            let key = |place: u32| (&book(place).profile.id, Reverse(book(place).edition));
            descending(*a, *b).then_with(|| key(*one).cmp(&key(*other)))
        };
        // Of ten years nearly all have a word in common, and sorting them all would take most of the time.
        if all.len() > most {
            all.select_nth_unstable_by(most, order);
            all.truncate(most);
        }
        all.sort_unstable_by(order);
        all.into_iter().map(move |(_, place)| (place, book(place)))
    }
}

fn descending(a: f32, b: f32) -> Ordering {
    b.total_cmp(&a)
}
