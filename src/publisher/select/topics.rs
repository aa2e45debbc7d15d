//! What a paper is about, by categories and words.

use super::{
    category_pattern::CategoryPattern,
    topic_settings::TopicSettings,
    topic_table::{Signs, USUAL},
};
use crate::{
    digest::{Slug, Topic, usual_topics},
    publisher::{
        arxiv::ArxivPaper,
        words::{Phrase, words},
    },
};

/// Most topics of a paper.
const MOST: usize = 3;
/// What the primary category is worth, in phrases in the abstract. Other categories are worth one: a cross-list is a hint.
const PRIMARY: f64 = 3.0;
/// What a phrase in the title is worth.
const TITLE: f64 = 3.0;
/// How many phrases in the title count: titles repeat themselves, and say little of a second topic.
const IN_TITLE: usize = 2;
/// How often a phrase in the abstract counts: a paper that repeats one word is not about all that has the word.
const REPEATS: usize = 2;
/// The least strength of a topic: a single phrase in passing is not what a paper is about.
const LEAST: f64 = 2.0;
/// The share of the strongest topic's strength that others must have.
const SHARE: f64 = 0.3;
/// The strength that counts as certain.
const CERTAIN: f64 = 10.0;

/// The rules by which papers get their topics.
#[derive(Clone, Debug)]
pub struct TopicRules(Vec<Rule>);

#[derive(Clone, Debug)]
struct Rule {
    topic: Topic,
    categories: Vec<CategoryPattern>,
    words: Vec<Phrase>,
}

impl TopicRules {
    /// The rules for a site's topics; those of the usual topics if it names none. A topic without categories and words of
    /// its own has those that are known for its slug, else its name is its only phrase.
    pub fn new(topics: &[TopicSettings]) -> Self {
        if topics.is_empty() {
            let usual = usual_topics().into_iter().map(|Topic { slug, name }| TopicSettings::plain(slug, name));
            return Self(usual.map(Rule::of).collect());
        }
        Self(topics.iter().cloned().map(Rule::of).collect())
    }

    /// The topics, in the order of the site.
    pub fn topics(&self) -> impl Iterator<Item = &Topic> {
        self.0.iter().map(|rule| &rule.topic)
    }

    /// The topics of a paper, the strongest first: at most three, none if nothing is said of any.
    pub fn of(&self, paper: &ArxivPaper) -> Vec<Slug> {
        self.strengths(paper).into_iter().map(|(slug, _)| slug).collect()
    }

    /// The same, each with how clearly the paper is about it, from 0 to 1.
    pub(super) fn strengths(&self, paper: &ArxivPaper) -> Vec<(Slug, f64)> {
        let (title, text) = (words(&paper.title), words(&paper.abstract_text));
        let mut found: Vec<(&Slug, f64)> = self
            .0
            .iter()
            .map(|rule| (&rule.topic.slug, rule.strength(paper, &title, &text)))
            .filter(|(_, strength)| *strength >= LEAST)
            .collect();
        // Stable, so that of equals the site's first comes first.
        found.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        let enough = found.first().map_or(0.0, |(_, strongest)| strongest * SHARE);
        found.retain(|(_, strength)| *strength >= enough);
        found.truncate(MOST);
        found.into_iter().map(|(slug, strength)| (slug.clone(), (strength / CERTAIN).min(1.0))).collect()
    }
}

impl Rule {
    fn of(settings: TopicSettings) -> Self {
        let TopicSettings { slug, name, mut categories, mut words } = settings;
        if categories.is_empty() && words.is_empty() {
            match USUAL.iter().find(|signs| signs.slug == slug.as_str()) {
                Some(Signs { categories: known, words: phrases, .. }) => {
                    categories = known.iter().filter_map(|pattern| pattern.parse().ok()).collect();
                    words = phrases.iter().filter_map(|phrase| phrase.parse().ok()).collect();
                }
                None => words.extend(name.parse::<Phrase>().ok()),
            }
        }
        Self { topic: Topic { slug, name }, categories, words }
    }

    fn strength(&self, paper: &ArxivPaper, title: &[String], text: &[String]) -> f64 {
        let listed = |category| self.categories.iter().any(|pattern| pattern.matches(category));
        let category = if listed(&paper.primary_category) {
            PRIMARY
        } else if paper.categories.iter().any(listed) {
            1.0
        } else {
            0.0
        };
        let in_title = self.words.iter().filter(|phrase| phrase.is_in(title)).count().min(IN_TITLE);
        let in_text: usize = self.words.iter().map(|phrase| phrase.count_in(text).min(REPEATS)).sum();
        category + TITLE * in_title as f64 + in_text as f64
    }
}

#[cfg(test)]
mod tests;
