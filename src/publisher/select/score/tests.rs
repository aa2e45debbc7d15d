//! Which papers come before others.

use super::*;
use crate::publisher::select::{TopicRules, bm25::Document, example::candidate};

/// The titles' numbers, the best first.
fn order(candidates: &[Candidate], settings: &SelectSettings, model: &ModelScores) -> Vec<usize> {
    let documents = candidates.iter().map(|it| Document::new(&it.paper.title, &it.paper.abstract_text)).collect();
    let rules = TopicRules::new(&[]);
    let with_topics = candidates.iter().map(|candidate| (candidate, rules.strengths(&candidate.paper))).collect();
    let scored = scored(with_topics, &Documents::new(documents), settings, model);
    assert!(scored.iter().all(|paper| (0.0..=1.0).contains(&paper.score)));
    let mut order: Vec<usize> = (0..scored.len()).collect();
    order.sort_by(|a, b| scored[*b].score.total_cmp(&scored[*a].score));
    order
}

fn titled(titles: &[&str]) -> Vec<Candidate> {
    titles.iter().enumerate().map(|(at, title)| candidate(&format!("2605.{at:05}"), title)).collect()
}

fn interested(interests: &[&str]) -> SelectSettings {
    SelectSettings { interests: interests.iter().map(|it| (*it).to_owned()).collect(), ..SelectSettings::default() }
}

#[test]
fn what_matches_the_interests_comes_first() {
    let papers = titled(&["A robot that walks", "Counting widgets", "How sleep helps memory"]);
    assert_eq!(order(&papers, &interested(&["memory and sleeping"]), &ModelScores::new())[0], 2);
    assert_eq!(order(&papers, &interested(&["memory and sleeping", "widgets"]), &ModelScores::new())[2], 0);
}

#[test]
fn without_interests_what_is_clearly_of_the_site_and_new_comes_first() {
    let mut papers = titled(&["Counting widgets", "A robot that walks", "A robot that swims"]);
    papers[1].announce_type = AnnounceType::Cross;
    assert_eq!(order(&papers, &SelectSettings::default(), &ModelScores::new()), [2, 1, 0]);
}

#[test]
fn code_and_venue_decide_between_equals() {
    let mut papers = titled(&["Counting widgets", "Counting widgets", "Counting widgets"]);
    papers[1].paper.comment = Some("Accepted at ICML 2026".to_owned());
    papers[2].paper.comment = Some("Accepted at ICML 2026; https://github.com/a/b".to_owned());
    assert_eq!(order(&papers, &SelectSettings::default(), &ModelScores::new()), [2, 1, 0]);
}

#[test]
fn a_model_outweighs_words_as_far_as_the_owner_says() {
    let papers = titled(&["Memory and sleep", "Counting widgets"]);
    let model = ModelScores::from([("2605.00000".parse().unwrap(), 1.0), ("2605.00001".parse().unwrap(), 9.0)]);
    let settings = interested(&["memory"]);
    assert_eq!(order(&papers, &settings, &model), [1, 0]);
    assert_eq!(order(&papers, &SelectSettings { model_weight: 0.0, ..settings }, &model), [0, 1]);
}

#[test]
fn a_paper_without_a_model_score_is_neither_lifted_nor_sunk() {
    let papers = titled(&["Counting widgets", "Counting widgets", "Counting widgets"]);
    let model = ModelScores::from([
        ("2605.00000".parse().unwrap(), 9.0),
        ("2605.00002".parse().unwrap(), 1.0),
        ("2605.00001".parse().unwrap(), f64::NAN),
    ]);
    assert_eq!(order(&papers, &SelectSettings::default(), &model), [0, 1, 2]);
}
