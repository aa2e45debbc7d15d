//! Which sentences of an abstract say most.
//!
//! Three things are added up: how central a sentence is (TextRank, Mihalcea and Tarau 2004: sentences that share words with
//! sentences that share words), what its words announce (Edmundson 1969 calls them cues), and whether it has the length of a
//! key point. All in a fixed order, so the same abstract gives the same sentences.

use std::collections::BTreeSet;

use super::cues::cue;
use crate::publisher::words::stems;

/// TextRank's damping factor, as in the paper.
const DAMPING: f64 = 0.85;
/// Enough for a dozen sentences: what changes after that is in the tenth decimal.
const ROUNDS: usize = 50;
/// What being central counts beside the cues: in an abstract the problem is often as central as the answer.
const CENTRAL: f64 = 0.7;
/// The share of the shorter sentence's words from which two sentences say the same.
const SAME: f64 = 0.7;

/// The places of at most `most` sentences, in the order of the text.
pub(super) fn key_sentences(sentences: &[&str], most: usize) -> Vec<usize> {
    let words: Vec<BTreeSet<String>> = sentences.iter().map(|sentence| stems(sentence).into_iter().collect()).collect();
    let central = centrality(&words);
    let worth: Vec<f64> = (0..sentences.len())
        .map(|at| CENTRAL * central[at] + cue(sentences[at], at, sentences.len()) + length(sentences[at]))
        .collect();
    let mut order: Vec<usize> = (0..sentences.len()).collect();
    // Stable, so that of equals the first comes first.
    order.sort_by(|a, b| worth[*b].total_cmp(&worth[*a]));
    let mut chosen: Vec<usize> = Vec::new();
    for at in order {
        if chosen.len() < most && !chosen.iter().any(|other| same(&words[at], &words[*other])) {
            chosen.push(at);
        }
    }
    chosen.sort_unstable();
    chosen
}

/// How central each sentence is, 0 to 1, where the most central has 1.
fn centrality(words: &[BTreeSet<String>]) -> Vec<f64> {
    let count = words.len();
    let links: Vec<Vec<f64>> = (0..count)
        .map(|a| (0..count).map(|b| if a == b { 0.0 } else { likeness(&words[a], &words[b]) }).collect())
        .collect();
    let sums: Vec<f64> = links.iter().map(|row| row.iter().sum()).collect();
    let mut ranks = vec![1.0; count];
    for _ in 0..ROUNDS {
        ranks = (0..count)
            .map(|at| {
                let given =
                    (0..count).filter(|from| sums[*from] > 0.0).map(|from| ranks[from] * links[from][at] / sums[from]);
                1.0 - DAMPING + DAMPING * given.sum::<f64>()
            })
            .collect();
    }
    let best = ranks.iter().copied().fold(f64::MIN_POSITIVE, f64::max);
    ranks.iter().map(|rank| rank / best).collect()
}

/// Words in common against the logarithm of the lengths, as TextRank has it.
fn likeness(a: &BTreeSet<String>, b: &BTreeSet<String>) -> f64 {
    a.intersection(b).count() as f64 / (1.0 + ((a.len() + 1) as f64).ln() + ((b.len() + 1) as f64).ln())
}

/// Whether one sentence says what the other says.
fn same(a: &BTreeSet<String>, b: &BTreeSet<String>) -> bool {
    let shorter = a.len().min(b.len());
    shorter > 0 && a.intersection(b).count() as f64 >= SAME * shorter as f64
}

/// A key point has 60 to 160 characters; past 400 a sentence is no point, and is taken only where there is no other.
fn length(sentence: &str) -> f64 {
    match sentence.chars().count() {
        0..25 => -2.0,
        25..60 => -0.3,
        60..=160 => 0.5,
        161..=250 => 0.4,
        251..=400 => 0.2,
        _ => -3.0,
    }
}

#[cfg(test)]
mod tests;
