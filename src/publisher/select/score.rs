//! How much each paper speaks to the site's readers, before variety counts.

use std::collections::HashMap;

use super::{Candidate, SelectSettings, Why, bm25::Documents, code_link, signals};
use crate::digest::{AnnounceType, ArxivId, Slug};

/// Scores of a language model for some of the papers, 0 to 10.
pub type ModelScores = HashMap<ArxivId, f64>;

/// How much being about the site's topics counts beside the interests.
const NEUTRAL: f64 = 0.1;

/// A candidate with its score.
pub(super) struct Scored<'a> {
    pub candidate: &'a Candidate,
    /// Topics, the strongest first, each with its strength from 0 to 1.
    pub topics: Vec<(Slug, f64)>,
    /// 0 to 1.
    pub score: f64,
    pub why: Vec<Why>,
}

/// The scores of candidates, which are given in a fixed order with their topics and words.
///
/// - Without interests a paper starts from how clearly it is about one of the site's topics (seven parts) and whether it is
///   new here (three parts).
/// - With interests it starts from how well it matches them against the best match of the day; the former counts a tenth.
/// - The model's score is blended in. A paper that the model did not score gets the mean of those that it did, so that an
///   answer lost on the way neither lifts nor sinks a paper.
/// - Code and venue add their bonus.
pub(super) fn scored<'a>(
    candidates: Vec<(&'a Candidate, Vec<(Slug, f64)>)>,
    documents: &Documents,
    settings: &SelectSettings,
    model: &ModelScores,
) -> Vec<Scored<'a>> {
    let interests = Interests::new(documents, settings);
    let model_score = |candidate: &Candidate| model.get(&candidate.paper.id).filter(|score| score.is_finite());
    // In the order of the candidates: the sum of a hash map's values would depend on its order.
    let given: Vec<f64> = candidates
        .iter()
        .filter_map(|(candidate, _)| model_score(candidate))
        .map(|score| score.clamp(0.0, 10.0))
        .collect();
    let mean = (!given.is_empty()).then(|| given.iter().sum::<f64>() / given.len() as f64);
    candidates
        .into_iter()
        .enumerate()
        .map(|(at, (candidate, topics))| {
            let mut why = interests.matched(at);
            let mut score = neutral(candidate, &topics);
            if let Some(relevance) = interests.relevance(at) {
                score = NEUTRAL * score + (1.0 - NEUTRAL) * relevance;
            }
            let own = model_score(candidate).map(|score| score.clamp(0.0, 10.0));
            why.extend(own.map(Why::Model));
            if let Some(given) = own.or(mean) {
                score += settings.model_weight * (given / 10.0 - score);
            }
            if code_link(&candidate.paper).is_some() {
                score += settings.code_bonus;
                why.push(Why::Code);
            }
            if signals::has_venue(&candidate.paper) {
                score += settings.venue_bonus;
                why.push(Why::Venue);
            }
            score /= 1.0 + settings.code_bonus + settings.venue_bonus;
            Scored { candidate, topics, score, why }
        })
        .collect()
}

fn neutral(candidate: &Candidate, topics: &[(Slug, f64)]) -> f64 {
    let clearly = topics.first().map_or(0.0, |(_, strength)| *strength);
    let news = match candidate.announce_type {
        AnnounceType::New => 1.0,
        AnnounceType::Cross => 0.5,
        AnnounceType::Replace | AnnounceType::ReplaceCross | AnnounceType::Other => 0.0,
    };
    0.7 * clearly + 0.3 * news
}

/// How well papers match each interest.
struct Interests<'a> {
    /// Each interest with the match of every paper and the best of these.
    each: Vec<(&'a str, Vec<f64>, f64)>,
    /// For each paper, how well it matches any of them.
    any: Vec<f64>,
    best: f64,
}

impl<'a> Interests<'a> {
    fn new(documents: &Documents, settings: &'a SelectSettings) -> Self {
        let best = |matches: &[f64]| matches.iter().copied().fold(0.0, f64::max);
        let each: Vec<_> = settings
            .interests
            .iter()
            .map(|interest| {
                let matches = documents.match_all(interest);
                let best = best(&matches);
                (interest.as_str(), matches, best)
            })
            .collect();
        // As if each match were the chance that the paper is of interest: several weak ones add up, and never exceed 1.
        let any: Vec<f64> = (0..documents.iter().count())
            .map(|at| 1.0 - each.iter().map(|(_, matches, _)| 1.0 - matches[at]).product::<f64>())
            .collect();
        let best = best(&any);
        Self { each, any, best }
    }

    /// How well a paper matches, against the day's best; nothing without interests.
    fn relevance(&self, at: usize) -> Option<f64> {
        (!self.each.is_empty()).then(|| if self.best > 0.0 { self.any[at] / self.best } else { 0.0 })
    }

    /// The interests that a paper matches at least half as well as the day's best.
    fn matched(&self, at: usize) -> Vec<Why> {
        let matched = self.each.iter().filter(|(_, matches, best)| *best > 0.0 && matches[at] >= best / 2.0);
        matched.map(|(interest, ..)| Why::Interest((*interest).to_owned())).collect()
    }
}

#[cfg(test)]
mod tests;
