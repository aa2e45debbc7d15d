//! How well papers match words, against the other papers of the day.
//!
//! BM25F (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", 2004): a word in the title
//! counts as several in the abstract, and words that few papers have count more. Our own, because the crates that rank know
//! no fields.

use std::collections::{BTreeMap, BTreeSet};

use crate::publisher::words::stems;

/// How many words of the abstract a word of the title is worth.
const TITLE: f64 = 3.0;
/// How soon more of the same word stops counting.
const K1: f64 = 1.2;
/// How much long texts are held back.
const B: f64 = 0.75;

/// A paper's words, each with how often it stands there; those of the title count as several.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    pub counts: BTreeMap<String, f64>,
    length: f64,
}

/// The papers of a day, in an order that stays.
#[derive(Clone, Debug)]
pub struct Documents {
    documents: Vec<Document>,
    papers_with: BTreeMap<String, usize>,
    mean_length: f64,
}

impl Document {
    pub fn new(title: &str, abstract_text: &str) -> Self {
        let mut document = Self::default();
        for (words, weight) in [(stems(title), TITLE), (stems(abstract_text), 1.0)] {
            for word in words {
                *document.counts.entry(word).or_default() += weight;
                document.length += weight;
            }
        }
        document
    }
}

impl Documents {
    pub fn new(documents: Vec<Document>) -> Self {
        let mut papers_with = BTreeMap::new();
        for word in documents.iter().flat_map(|document| document.counts.keys()) {
            *papers_with.entry(word.clone()).or_default() += 1;
        }
        let mean_length = documents.iter().map(|document| document.length).sum::<f64>() / documents.len().max(1) as f64;
        Self { documents, papers_with, mean_length: mean_length.max(1.0) }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Document> {
        self.documents.iter()
    }

    /// How much a word says: more, the fewer papers have it. Never negative.
    pub fn rarity(&self, word: &str) -> f64 {
        let with = self.papers_with.get(word).copied().unwrap_or_default() as f64;
        (1.0 + (self.documents.len() as f64 - with + 0.5) / (with + 0.5)).ln()
    }

    /// How well each paper matches the query, from 0 to 1. Only a paper that repeats every word without end would reach 1.
    pub fn match_all(&self, query: &str) -> Vec<f64> {
        let words: BTreeSet<String> = stems(query).into_iter().collect();
        let best: f64 = words.iter().map(|word| self.rarity(word)).sum();
        if best <= 0.0 {
            return vec![0.0; self.documents.len()];
        }
        self.documents
            .iter()
            .map(|document| words.iter().map(|word| self.score(document, word)).sum::<f64>() / best)
            .collect()
    }

    fn score(&self, document: &Document, word: &str) -> f64 {
        let Some(count) = document.counts.get(word) else { return 0.0 };
        let damping = K1 * (1.0 - B + B * document.length / self.mean_length);
        self.rarity(word) * count / (count + damping)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(papers: &[(&str, &str)], query: &str) -> Vec<f64> {
        let documents = papers.iter().map(|(title, text)| Document::new(title, text)).collect();
        Documents::new(documents).match_all(query)
    }

    #[test]
    fn a_title_weighs_more_than_an_abstract_and_both_more_than_nothing() {
        let found = matches(
            &[
                ("Grokking explained", "We look at networks."),
                ("Networks explained", "We look at grokking."),
                ("Networks again", "We look at trees."),
            ],
            "why networks grok, grokking",
        );
        assert!(found[0] > found[1] && found[1] > found[2], "{found:?}");
    }

    #[test]
    fn a_rare_word_weighs_more_than_a_common_one() {
        let found = matches(&[("quantum", ""), ("model", ""), ("model", ""), ("model", "")], "quantum model");
        assert!(found[0] > found[1], "{found:?}");
    }

    #[test]
    fn forms_of_a_word_match_each_other() {
        assert!(matches(&[("Learned optimizers", "")], "learning to optimize")[0] > 0.0);
    }

    #[test]
    fn nothing_to_look_for_matches_nothing() {
        assert_eq!(matches(&[("A title", "")], "the of and"), [0.0]);
        assert_eq!(matches(&[], "words"), [0.0; 0]);
        assert_eq!(matches(&[("", "")], "words"), [0.0]);
    }
}
