//! What lets a paper in, and what leaves it out.

use super::{Candidate, CategoryPattern, Rules, SelectSettings, Shown, SkipReason};
use crate::{
    digest::Category,
    publisher::{
        arxiv::ArxivPaper,
        words::{Phrase, words},
    },
};

/// Why a paper may not be shown, if so: the first reason in the order of a receipt.
pub(super) fn obstacle(candidate: &Candidate, shown: &Shown, settings: &SelectSettings) -> Option<SkipReason> {
    let Candidate { paper, announce_type, .. } = candidate;
    if !settings.announce_types.contains(announce_type) {
        return Some(SkipReason::Announced(*announce_type));
    }
    if paper.withdrawn {
        return Some(SkipReason::Withdrawn);
    }
    if shown.get(&paper.id).is_some_and(|(version, _)| !candidate.is_revision() || paper.version <= *version) {
        return Some(SkipReason::ShownBefore);
    }
    let texts = Texts::of(paper);
    let categories =
        if settings.primary_only { std::slice::from_ref(&paper.primary_category) } else { &paper.categories };
    excluded(&settings.exclude, categories, &texts).or_else(|| missing(&settings.include, categories, &texts))
}

/// The words of title and abstract, and of each author's name.
struct Texts {
    texts: [Vec<String>; 2],
    authors: Vec<Vec<String>>,
}

impl Texts {
    fn of(paper: &ArxivPaper) -> Self {
        Self {
            texts: [words(&paper.title), words(&paper.abstract_text)],
            authors: paper.authors.iter().map(|author| words(&author.name)).collect(),
        }
    }

    fn have(&self, phrases: &[Phrase]) -> bool {
        phrases.iter().any(|phrase| self.texts.iter().any(|text| phrase.is_in(text)))
    }

    fn are_by(&self, names: &[Phrase]) -> bool {
        names.iter().any(|name| self.authors.iter().any(|author| name.is_in(author)))
    }
}

fn excluded(rules: &Rules, categories: &[Category], texts: &Texts) -> Option<SkipReason> {
    if listed(&rules.categories, categories) {
        Some(SkipReason::ExcludedCategory)
    } else if texts.have(&rules.words) {
        Some(SkipReason::ExcludedWord)
    } else if texts.are_by(&rules.authors) {
        Some(SkipReason::ExcludedAuthor)
    } else {
        None
    }
}

fn missing(rules: &Rules, categories: &[Category], texts: &Texts) -> Option<SkipReason> {
    if !rules.categories.is_empty() && !listed(&rules.categories, categories) {
        return Some(SkipReason::OtherCategory);
    }
    let asked = !rules.words.is_empty() || !rules.authors.is_empty();
    (asked && !texts.have(&rules.words) && !texts.are_by(&rules.authors)).then_some(SkipReason::NotAskedFor)
}

fn listed(patterns: &[CategoryPattern], categories: &[Category]) -> bool {
    patterns.iter().any(|pattern| categories.iter().any(|category| pattern.matches(category)))
}

#[cfg(test)]
mod tests;
