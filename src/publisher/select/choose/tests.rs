//! What holds for every selection.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::{
    digest::AnnounceType,
    publisher::select::example::{candidate, with_abstract},
};

const TYPES: [AnnounceType; 5] =
    [AnnounceType::New, AnnounceType::Cross, AnnounceType::Replace, AnnounceType::ReplaceCross, AnnounceType::Other];

prop_compose! {
    fn any_candidate()(
        number in 0..40_u32,
        words in prop::collection::vec(prop::sample::select(&["robot", "graphs", "llm", "speech", "of", "é", "$x$", ""][..]), 0..6),
        announce_type in prop::sample::select(&TYPES[..]),
        version in 1..4_u32,
        withdrawn in prop::bool::weighted(0.1),
        comment in prop::option::of(prop::sample::select(&["Accepted at X", "https://github.com/a/b", "9 pages"][..])),
        category in prop::sample::select(&["cs.LG", "cs.RO", "stat.ML"][..]),
    ) -> Candidate {
        let title = words.join(" ");
        let mut candidate = with_abstract(&format!("2605.{number:05}"), &title, &title.repeat(2));
        candidate.announce_type = announce_type;
        candidate.paper.version = version;
        candidate.paper.withdrawn = withdrawn;
        candidate.paper.comment = comment.map(str::to_owned);
        candidate.paper.primary_category = category.parse().unwrap();
        candidate
    }
}

fn any_settings() -> impl Strategy<Value = SelectSettings> {
    let rules = prop::sample::select(
        &["", "[include]\nwords = ['robot', 'llm']", "[exclude]\nwords = ['graphs']\ncategories = ['stat.*']"][..],
    );
    let interests = prop::sample::select(&["[]", "['robots that speak']", "['of', 'graphs', 'é']"][..]);
    let types = prop::sample::select(&["['new', 'cross']", "['new', 'replace', 'replace-cross']"][..]);
    (1..30_usize, 0..=4_u8, rules, interests, types).prop_map(|(papers, quarters, rules, interests, types)| {
        let diversity = f64::from(quarters) / 4.0;
        let text = format!(
            "papers = {papers}\ndiversity = {diversity:?}\ninterests = {interests}\nannounce_types = {types}\n{rules}"
        );
        toml::from_str(&text).unwrap()
    })
}

fn any_shown() -> impl Strategy<Value = Shown> {
    prop::collection::btree_map(0..40_u32, 1..4_u32, 0..10).prop_map(|shown| {
        let date = "2026-05-07".parse().unwrap();
        shown
            .into_iter()
            .map(|(number, version)| (format!("2605.{number:05}").parse().unwrap(), (version, date)))
            .collect()
    })
}

proptest! {
    #[test]
    fn the_order_of_the_input_does_not_matter(
        (candidates, shuffled) in prop::collection::vec(any_candidate(), 0..60)
            .prop_flat_map(|candidates| (Just(candidates.clone()), Just(candidates).prop_shuffle())),
        shown in any_shown(),
        settings in any_settings(),
        scores in prop::collection::hash_map(0..40_u32, 0.0..10.0, 0..20),
    ) {
        let model = scores.into_iter().map(|(number, score)| (format!("2605.{number:05}").parse().unwrap(), score)).collect();
        prop_assert_eq!(select(candidates, &shown, &settings, &model), select(shuffled, &shown, &settings, &model));
    }

    #[test]
    fn every_paper_is_either_chosen_or_skipped_and_the_receipt_says_so(
        candidates in prop::collection::vec(any_candidate(), 0..60),
        shown in any_shown(),
        settings in any_settings(),
    ) {
        let ids: BTreeSet<ArxivId> = candidates.iter().map(|candidate| candidate.paper.id.clone()).collect();
        let Selection { chosen, skipped, receipt } = select(candidates, &shown, &settings, &ModelScores::new());
        let mut found: Vec<ArxivId> = chosen.iter().map(|it| it.candidate.paper.id.clone()).collect();
        found.extend(skipped.iter().map(|(id, _)| id.clone()));
        found.sort();
        prop_assert_eq!(found, ids.iter().cloned().collect::<Vec<_>>());

        let lower = skipped.iter().filter(|(_, reason)| *reason == SkipReason::RankedLower).count();
        prop_assert_eq!(chosen.len(), settings.papers.min(chosen.len() + lower));

        let counts = |receipt: &Receipt| receipt.skipped.iter().map(|skipped| skipped.count).sum::<u32>();
        prop_assert_eq!(receipt.announced, Some(ids.len() as u32));
        prop_assert_eq!(receipt.selected, Some(chosen.len() as u32));
        prop_assert_eq!(chosen.len() as u32 + counts(&receipt), ids.len() as u32);
        let reasons: BTreeSet<&str> = receipt.skipped.iter().map(|skipped| skipped.reason.as_str()).collect();
        prop_assert_eq!(reasons.len(), receipt.skipped.len());
        prop_assert!(receipt.skipped.iter().all(|skipped| skipped.count > 0));
    }

    #[test]
    fn nothing_withdrawn_or_shown_in_this_version_is_chosen(
        candidates in prop::collection::vec(any_candidate(), 0..60),
        shown in any_shown(),
        settings in any_settings(),
    ) {
        for Chosen { candidate, score, topics, .. } in select(candidates, &shown, &settings, &ModelScores::new()).chosen {
            prop_assert!(!candidate.paper.withdrawn);
            prop_assert!((0.0..=1.0).contains(&score));
            prop_assert!(topics.len() <= 3);
            if let Some((version, _)) = shown.get(&candidate.paper.id) {
                prop_assert!(candidate.is_revision() && candidate.paper.version > *version);
            }
        }
    }
}

#[test]
fn a_day_like_one_of_arxiv_gets_a_receipt_that_adds_up() {
    let mut day = Vec::new();
    for (announce_type, count) in std::iter::zip(TYPES, [99, 59, 49, 53]) {
        for _ in 0..count {
            let id = format!("2605.{:05}", day.len());
            day.push(Candidate { announce_type, ..candidate(&id, "Learning widgets") });
        }
    }
    day[0].paper.withdrawn = true;
    let shown = Shown::from([("2605.00001".parse().unwrap(), (1, "2026-05-07".parse().unwrap()))]);
    let receipt = select(day, &shown, &SelectSettings::default(), &ModelScores::new()).receipt;
    let skipped: Vec<(&str, u32)> = receipt.skipped.iter().map(|it| (it.reason.as_str(), it.count)).collect();
    assert_eq!(skipped, [("replacements", 102), ("withdrawn", 1), ("shown before", 1), ("ranked lower", 132)]);
    assert_eq!((receipt.announced, receipt.new, receipt.cross_listed), (Some(260), Some(99), Some(59)));
    assert_eq!((receipt.replaced, receipt.selected), (Some(102), Some(24)));
}

#[test]
fn a_revised_paper_says_what_was_shown() {
    let mut paper = candidate("2605.00001", "Widgets");
    paper.announce_type = AnnounceType::Replace;
    paper.paper.version = 3;
    let shown = Shown::from([("2605.00001".parse().unwrap(), (2, "2026-05-07".parse().unwrap()))]);
    let settings = SelectSettings { announce_types: TYPES.to_vec(), ..SelectSettings::default() };
    let chosen = select(vec![paper], &shown, &settings, &ModelScores::new()).chosen;
    assert_eq!(chosen[0].why[0].to_string(), "revised since version 2 was shown on 2026-05-07");
}

#[test]
fn a_shortlist_has_the_best_first_and_nothing_that_may_not_be_shown() {
    let mut papers = vec![candidate("2605.00001", "Widgets"), candidate("2605.00002", "Memory and sleep")];
    papers.push(Candidate { announce_type: AnnounceType::Replace, ..candidate("2605.00003", "Memory and sleep") });
    let settings = SelectSettings { interests: vec!["sleep".to_owned()], ..SelectSettings::default() };
    let ids = |most| -> Vec<String> {
        let listed = shortlist(papers.clone(), &Shown::new(), &settings, most);
        listed.into_iter().map(|candidate| candidate.paper.id.to_string()).collect()
    };
    assert_eq!(ids(9), ["2605.00002", "2605.00001"]);
    assert_eq!(ids(1), ["2605.00002"]);
}
