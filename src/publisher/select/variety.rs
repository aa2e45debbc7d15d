//! Choosing so that no topic fills the edition.
//!
//! Maximal marginal relevance (Carbonell and Goldstein, 1998): again and again the paper whose score, less its likeness to
//! what is already chosen, is best. Likeness is that of the words and, because papers about one topic can have few words in
//! common, the share of the chosen papers that have the topic already.

use std::collections::HashMap;

use super::{
    bm25::{Document, Documents},
    score::Scored,
};
use crate::digest::Slug;

/// How much likeness in words counts; the crowd of a topic counts the rest.
const WORDS: f64 = 0.4;

/// The places of the chosen papers, in the order of reading. Of equals the first is chosen. `documents` are the words of the
/// papers in the same order.
pub(super) fn choose(papers: &[Scored<'_>], documents: &Documents, most: usize, diversity: f64) -> Vec<usize> {
    let vectors: Vec<Vector<'_>> = documents.iter().map(|document| Vector::new(document, documents)).collect();
    let mut open: Vec<(usize, f64)> = (0..papers.len()).map(|at| (at, 0.0)).collect();
    let mut crowd = Crowd::default();
    let mut chosen = Vec::new();
    while chosen.len() < most && !open.is_empty() {
        let worth = |(at, likeness): (usize, f64)| {
            let like = WORDS * likeness + (1.0 - WORDS) * crowd.share(&papers[at].topics);
            (1.0 - diversity) * papers[at].score - diversity * like
        };
        let mut best = 0;
        for place in 1..open.len() {
            if worth(open[place]).total_cmp(&worth(open[best])).is_gt() {
                best = place;
            }
        }
        let (next, _) = open.remove(best);
        for (at, likeness) in &mut open {
            *likeness = likeness.max(vectors[*at].likeness(&vectors[next]));
        }
        crowd.add(&papers[next].topics);
        chosen.push(next);
    }
    chosen
}

/// How many of the chosen papers each topic has. Papers without a topic are a crowd too.
#[derive(Default)]
struct Crowd {
    all: usize,
    without: usize,
    with: HashMap<Slug, usize>,
}

impl Crowd {
    fn add(&mut self, topics: &[(Slug, f64)]) {
        self.all += 1;
        self.without += usize::from(topics.is_empty());
        for (topic, _) in topics {
            *self.with.entry(topic.clone()).or_default() += 1;
        }
    }

    /// The share of the chosen papers that have the topic of these of which there are most.
    fn share(&self, topics: &[(Slug, f64)]) -> f64 {
        let with = topics.iter().filter_map(|(topic, _)| self.with.get(topic)).copied().max().unwrap_or_default();
        let count = if topics.is_empty() { self.without } else { with };
        count as f64 / self.all.max(1) as f64
    }
}

/// The words of a paper in alphabetical order, weighed by how often they stand there and how rare they are; of length 1.
struct Vector<'a>(Vec<(&'a str, f64)>);

impl<'a> Vector<'a> {
    fn new(document: &'a Document, documents: &Documents) -> Self {
        let weigh = |(word, count): (&'a String, &f64)| (word.as_str(), count.ln_1p() * documents.rarity(word));
        let mut words: Vec<(&str, f64)> = document.counts.iter().map(weigh).collect();
        let length = words.iter().map(|(_, weight)| weight * weight).sum::<f64>().sqrt();
        words.iter_mut().for_each(|(_, weight)| *weight /= length);
        Self(words)
    }

    /// The cosine of the angle between both: 0 for texts without a word in common, 1 for the same text.
    fn likeness(&self, other: &Self) -> f64 {
        let mut sum = 0.0;
        let mut others = other.0.iter().peekable();
        for (word, weight) in &self.0 {
            while others.next_if(|(before, _)| before < word).is_some() {}
            if let Some((_, same)) = others.next_if(|(same, _)| same == word) {
                sum += weight * same;
            }
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::select::{Candidate, example::candidate};

    fn chosen(papers: &[(&str, &str, f64)], most: usize, diversity: f64) -> Vec<usize> {
        let candidates: Vec<Candidate> = papers.iter().map(|(title, ..)| candidate("2605.00001", title)).collect();
        let documents = papers.iter().map(|(title, ..)| Document::new(title, "")).collect();
        let scored: Vec<Scored<'_>> = std::iter::zip(papers, &candidates)
            .map(|((_, topic, score), candidate)| {
                let topics = topic.parse().map(|slug| vec![(slug, 1.0)]).unwrap_or_default();
                Scored { candidate, topics, score: *score, why: Vec::new() }
            })
            .collect();
        choose(&scored, &Documents::new(documents), most, diversity)
    }

    #[test]
    fn without_diversity_the_best_come_in_order_and_of_equals_the_first() {
        let papers = [("a b", "x", 0.5), ("c d", "x", 0.9), ("e f", "x", 0.5)];
        assert_eq!(chosen(&papers, 2, 0.0), [1, 0]);
        assert_eq!(chosen(&papers, 9, 0.0), [1, 0, 2]);
        assert_eq!(chosen(&[], 2, 0.0), [0; 0]);
    }

    #[test]
    fn with_diversity_one_topic_does_not_fill_the_edition() {
        let mut papers = vec![("alpha beta", "llm", 0.9); 30];
        papers.extend(vec![("gamma delta", "vision", 0.6); 10]);
        let of_vision = |diversity| chosen(&papers, 12, diversity).iter().filter(|at| **at >= 30).count();
        assert_eq!(of_vision(0.0), 0);
        assert!((3..=6).contains(&of_vision(0.5)), "{}", of_vision(0.5));
    }

    #[test]
    fn of_two_papers_about_the_same_the_second_comes_later() {
        let papers = [
            ("sparse attention kernels", "llm", 0.90),
            ("sparse attention kernel", "llm", 0.89),
            ("tokenizers for code", "llm", 0.80),
        ];
        assert_eq!(chosen(&papers, 3, 0.5), [0, 2, 1]);
    }
}
