//! From what was announced to what is shown.

use super::{
    Candidate, SelectSettings, Shown, SkipReason, TopicRules, Why,
    bm25::{Document, Documents},
    candidate::in_order,
    receipt::receipt,
    rules::obstacle,
    score::{ModelScores, Scored, scored},
    variety,
};
use crate::digest::{ArxivId, Receipt, Slug};

/// What an edition shows, and what became of the rest.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    /// The papers in the order of reading.
    pub chosen: Vec<Chosen>,
    /// All others, by id.
    pub skipped: Vec<(ArxivId, SkipReason)>,
    /// The same in numbers.
    pub receipt: Receipt,
}

/// A selected paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// The paper.
    pub candidate: Candidate,
    /// Its topics, the strongest first; at most three.
    pub topics: Vec<Slug>,
    /// Its score before variety counted, 0 to 1. Comparable within one selection only.
    pub score: f64,
    /// What spoke for it.
    pub why: Vec<Why>,
}

/// Selects the papers of an edition. `model` may be empty. The same candidates in any order give the same selection.
pub fn select(candidates: Vec<Candidate>, shown: &Shown, settings: &SelectSettings, model: &ModelScores) -> Selection {
    let announced = in_order(candidates);
    let (fit, mut skipped) = sifted(&announced, shown, settings);
    let documents = documents(&fit);
    let papers = with_scores(fit, &documents, shown, settings, model);
    let places = variety::choose(&papers, &documents, settings.papers, settings.diversity);
    let lower = (0..papers.len()).filter(|at| !places.contains(at));
    skipped.extend(lower.map(|at| (papers[at].candidate.paper.id.clone(), SkipReason::RankedLower)));
    skipped.sort_by(|(a, _), (b, _)| a.cmp(b));
    let chosen: Vec<Chosen> = places.into_iter().map(|at| Chosen::of(&papers[at])).collect();
    let receipt = receipt(&announced, chosen.len(), &skipped);
    Selection { chosen, skipped, receipt }
}

/// The papers that are worth a language model's opinion: those that may be shown, the best by words and signals first, at
/// most so many. What the model says of them goes into [`select`].
pub fn shortlist(candidates: Vec<Candidate>, shown: &Shown, settings: &SelectSettings, most: usize) -> Vec<Candidate> {
    let announced = in_order(candidates);
    let (fit, _) = sifted(&announced, shown, settings);
    let documents = documents(&fit);
    let mut papers = with_scores(fit, &documents, shown, settings, &ModelScores::new());
    papers.sort_by(|a, b| b.score.total_cmp(&a.score));
    papers.into_iter().take(most).map(|paper| paper.candidate.clone()).collect()
}

type Skips = Vec<(ArxivId, SkipReason)>;

/// The papers that may be shown, and why the others may not.
fn sifted<'a>(announced: &'a [Candidate], shown: &Shown, settings: &SelectSettings) -> (Vec<&'a Candidate>, Skips) {
    let mut fit = Vec::new();
    let mut skipped = Vec::new();
    for candidate in announced {
        match obstacle(candidate, shown, settings) {
            Some(reason) => skipped.push((candidate.paper.id.clone(), reason)),
            None => fit.push(candidate),
        }
    }
    (fit, skipped)
}

fn documents(fit: &[&Candidate]) -> Documents {
    Documents::new(fit.iter().map(|it| Document::new(&it.paper.title, &it.paper.abstract_text)).collect())
}

fn with_scores<'a>(
    fit: Vec<&'a Candidate>,
    documents: &Documents,
    shown: &Shown,
    settings: &SelectSettings,
    model: &ModelScores,
) -> Vec<Scored<'a>> {
    let rules = TopicRules::new(&settings.topics);
    let with_topics = fit.into_iter().map(|candidate| (candidate, rules.strengths(&candidate.paper))).collect();
    let mut papers = scored(with_topics, documents, settings, model);
    for Scored { candidate, why, .. } in &mut papers {
        if let Some((version, date)) = shown.get(&candidate.paper.id) {
            why.insert(0, Why::Revised { shown: *version, date: *date });
        }
    }
    papers
}

impl Chosen {
    fn of(paper: &Scored<'_>) -> Self {
        Self {
            candidate: paper.candidate.clone(),
            topics: paper.topics.iter().map(|(topic, _)| topic.clone()).collect(),
            score: paper.score,
            why: paper.why.clone(),
        }
    }
}

#[cfg(test)]
mod tests;
