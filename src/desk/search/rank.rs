//! Which papers have what is searched for, the best first.

use std::cmp::Reverse;

use super::{
    have::{Have, Lack},
    history::History,
    query::{Fit, Part, Query, Word},
    shard::Place,
};

/// What was found.
#[derive(Debug, Default, PartialEq)]
pub struct Found {
    /// The papers, the best first and among equals the newest: their segments, and their numbers there.
    pub papers: Vec<(usize, u32)>,
    /// The terms of the sought words that no paper has.
    pub unknown: Vec<String>,
}

/// How much each paper of each segment has of a word: 0 where it does not have it.
type Weights = Vec<Vec<u8>>;

/// How much a paper has of a word that stands in it there. A title says what a paper is about, and so does who looks for an
/// author; a section mentions many things.
fn weight(place: Place, fit: Fit) -> u8 {
    let whole = match place {
        Place::Section => 4,
        Place::KeyPoint => 12,
        Place::Title | Place::Author => 40,
    };
    match fit {
        Fit::Whole => whole,
        // Who types `graph` means graphs before graphene.
        Fit::Beginning => whole / 4 * 3,
    }
}

/// Finds the papers that have every part of a query.
pub fn rank(query: &Query, history: &History, have: Have<'_>) -> Result<Found, Lack> {
    history.load(query, have)?;
    let sizes = history.sizes();
    let all = sizes.iter().fold(0_u32, |sum, papers| sum.saturating_add(*papers));
    let mut scores: Vec<Vec<u32>> = sizes.iter().map(|papers| vec![1; *papers as usize]).collect();
    let mut unknown = Vec::new();
    for part in &query.parts {
        let words = part.words.iter().map(|word| weights(word, part, history, have));
        let words: Vec<Weights> = words.collect::<Result<_, _>>()?;
        if part.is_excluded {
            let has_all = |segment: usize, paper: usize| words.iter().all(|weights| weights[segment][paper] > 0);
            each(&mut scores, |score, segment, paper| if has_all(segment, paper) { 0 } else { score });
            continue;
        }
        for (word, weights) in part.words.iter().zip(words) {
            let count = weights.iter().flatten().filter(|weight| **weight > 0).count() as u32;
            if count == 0 {
                unknown.push(word.term.clone());
            }
            let rarity = rarity(count, all);
            each(&mut scores, |score, segment, paper| match u32::from(weights[segment][paper]) {
                0 => 0,
                weight => score + weight * rarity,
            });
        }
    }
    let mut papers = Vec::new();
    for (segment, scores) in scores.iter().enumerate() {
        let found = scores.iter().enumerate().filter(|(_, score)| **score > 0);
        papers.extend(found.map(|(paper, score)| (Reverse(*score), segment, paper as u32)));
    }
    papers.sort_unstable();
    Ok(Found { papers: papers.into_iter().map(|(_, segment, paper)| (segment, paper)).collect(), unknown })
}

/// Changes the score of each paper that is still among the found ones.
fn each(scores: &mut [Vec<u32>], change: impl Fn(u32, usize, usize) -> u32) {
    for (segment, scores) in scores.iter_mut().enumerate() {
        for (paper, score) in scores.iter_mut().enumerate() {
            if *score > 0 {
                *score = change(*score, segment, paper);
            }
        }
    }
}

fn weights(word: &Word, part: &Part, history: &History, have: Have<'_>) -> Result<Weights, Lack> {
    let sizes = history.sizes();
    let mut all: Weights = sizes.iter().map(|papers| vec![0; *papers as usize]).collect();
    for (segment, weights) in all.iter_mut().enumerate() {
        history.find(segment, word, have, |term, postings| {
            let Some(fit) = word.fits(term) else { return };
            for (paper, place) in postings {
                if (!part.is_author || place == Place::Author)
                    && let Some(best) = weights.get_mut(paper as usize)
                {
                    *best = weight(place, fit).max(*best);
                }
            }
        })?;
    }
    Ok(all)
}

/// How much a word tells: sixteenths of the binary logarithm of one in how many papers has it, at least one. In whole numbers, so
/// that the order is the same on every machine.
fn rarity(count: u32, all: u32) -> u32 {
    let ratio = (u64::from(all) * 16 / u64::from(count.max(1)) + 16).max(16);
    let whole = ratio.ilog2();
    // Between two powers the logarithm is nearly a line.
    let part = (ratio * 16 >> whole) as u32 - 16;
    ((whole - 4) * 16 + part).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rarer_words_tell_more() {
        let of = [100_000, 50_000, 10_000, 100, 1].map(|count| rarity(count, 100_000));
        assert!(of.is_sorted_by(|a, b| a < b), "{of:?}");
        assert_eq!(of[0], 16);
        assert_eq!(rarity(0, 0), 1);
    }
}
