//! Which papers are let in.

use super::*;
use crate::{
    digest::AnnounceType,
    publisher::select::example::{candidate, with_abstract},
};

fn settings(text: &str) -> SelectSettings {
    toml::from_str(text).unwrap()
}

fn obstacle_of(candidate: &Candidate, text: &str) -> Option<SkipReason> {
    obstacle(candidate, &Shown::new(), &settings(text))
}

#[test]
fn without_rules_new_papers_come_and_replacements_do_not() {
    let new = candidate("2605.00001", "A");
    assert_eq!(obstacle_of(&new, ""), None);
    let replaced = Candidate { announce_type: AnnounceType::Replace, ..new };
    assert_eq!(obstacle_of(&replaced, ""), Some(SkipReason::Announced(AnnounceType::Replace)));
    assert_eq!(obstacle_of(&replaced, "announce_types = ['replace']"), None);
}

#[test]
fn a_withdrawn_paper_never_comes() {
    let mut withdrawn = candidate("2605.00001", "A");
    withdrawn.paper.withdrawn = true;
    assert_eq!(obstacle_of(&withdrawn, "[include]\nwords = ['a']"), Some(SkipReason::Withdrawn));
}

#[test]
fn a_paper_comes_again_only_as_a_replacement_with_a_higher_version() {
    let shown = Shown::from([("2605.00001".parse().unwrap(), (1, "2026-05-07".parse().unwrap()))]);
    let settings = settings("announce_types = ['new', 'cross', 'replace', 'replace-cross']");
    let obstacle_of = |announce_type, version| {
        let mut candidate = Candidate { announce_type, ..candidate("2605.00001", "A") };
        candidate.paper.version = version;
        obstacle(&candidate, &shown, &settings)
    };
    assert_eq!(obstacle_of(AnnounceType::Replace, 2), None);
    assert_eq!(obstacle_of(AnnounceType::ReplaceCross, 2), None);
    for (announce_type, version) in [(AnnounceType::Replace, 1), (AnnounceType::Cross, 2), (AnnounceType::New, 1)] {
        assert_eq!(obstacle_of(announce_type, version), Some(SkipReason::ShownBefore), "{announce_type:?} {version}");
    }
}

#[test]
fn each_exclusion_is_named() {
    let paper = with_abstract("2605.00001", "A survey", "Of things.");
    assert_eq!(obstacle_of(&paper, "[exclude]\ncategories = ['cs.*']"), Some(SkipReason::ExcludedCategory));
    assert_eq!(obstacle_of(&paper, "[exclude]\nwords = ['SURVEY']"), Some(SkipReason::ExcludedWord));
    assert_eq!(obstacle_of(&paper, "[exclude]\nauthors = ['lovelace']"), Some(SkipReason::ExcludedAuthor));
    assert_eq!(
        obstacle_of(&paper, "[exclude]\nwords = ['survey of things']"),
        None,
        "title and abstract are two texts"
    );
}

#[test]
fn words_or_authors_suffice_but_a_category_is_needed() {
    let paper = candidate("2605.00001", "On engines");
    assert_eq!(obstacle_of(&paper, "[include]\nwords = ['looms']\nauthors = ['Ada Lovelace']"), None);
    assert_eq!(obstacle_of(&paper, "[include]\nwords = ['looms']"), Some(SkipReason::NotAskedFor));
    assert_eq!(
        obstacle_of(&paper, "[include]\nwords = ['engines']\ncategories = ['stat.ML']"),
        Some(SkipReason::OtherCategory)
    );
}

#[test]
fn rules_can_look_at_the_primary_category_only() {
    let mut paper = candidate("2605.00001", "A");
    paper.paper.categories.push("stat.ML".parse().unwrap());
    let rules = "[include]\ncategories = ['stat.ML']";
    assert_eq!(obstacle_of(&paper, rules), None);
    assert_eq!(obstacle_of(&paper, &format!("primary_only = true\n{rules}")), Some(SkipReason::OtherCategory));
}
