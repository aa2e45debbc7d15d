//! Which papers of an edition are shown, as the address has it: `?tag=nlp&tag=-theory&q=grokking&category=cs.LG&only=unread`.
//!
//! All parts must hold. `tag` asks for a topic, or with `-` for papers without it. `q` is what is typed: words, `"phrases"` and
//! `author:names`, each left out rather than asked for after a `-`. A word is found where one begins with it, whatever its case and its
//! Latin accents, in authors, title, key points, and the sections and the abstract as far as the page has them; a phrase is words that
//! follow each other in one of these. `author=name` is another way to write `q=author:"name"`. `category` is one of the paper's
//! categories; a page of cards knows the primary one. `only` may stand several times.

mod fold;
mod haystack;
mod highlight;
mod only;
mod terms;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod topics;

use std::sync::OnceLock;

pub use haystack::Haystack;
pub use highlight::highlight;
pub use only::Only;
pub use topics::{TopicCount, topic_counts};

use super::Mark;
use crate::digest::{ArxivId, Category, Paper, Site, Slug};
use terms::{Term, terms};

/// A choice of papers. All parts must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Topics that a paper must have or must not have, in the order in which they were chosen.
    pub tags: Vec<(Slug, Choice)>,
    /// A category that a paper must have.
    pub category: Option<Category>,
    /// What else a paper must be.
    pub only: Vec<Only>,
    text: String,
    terms: Vec<Term>,
}

/// How a topic is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Only papers that have it are shown.
    Include,
    /// Papers that have it are left out.
    Exclude,
}

/// The words of an edition's papers, made when they are first looked through.
#[derive(Default)]
pub struct Haystacks(OnceLock<Vec<Haystack>>);

impl Haystacks {
    /// The words of these papers, which must always be the same.
    pub fn of(&self, papers: &[Paper]) -> &[Haystack] {
        self.0.get_or_init(|| papers.iter().map(Haystack::of).collect())
    }
}

impl Filter {
    /// Reads the query of an address, with or without `?`. What it does not know, it ignores.
    pub fn from_query(query: &str) -> Self {
        let mut filter = Self::default();
        let mut text = String::new();
        for (key, value) in form_urlencoded::parse(query.trim_start_matches('?').as_bytes()) {
            match &*key {
                "tag" => {
                    let (choice, slug) = match value.strip_prefix('-') {
                        Some(slug) => (Choice::Exclude, slug),
                        None => (Choice::Include, &*value),
                    };
                    if let Ok(slug) = slug.parse()
                        && filter.choice(&slug).is_none()
                    {
                        filter.tags.push((slug, choice));
                    }
                }
                "q" if text.is_empty() => text.push_str(&value),
                "author" => {
                    let gap = if text.is_empty() { "" } else { " " };
                    text = [&text, gap, "author:\"", &value.replace('"', " "), "\""].concat();
                }
                "category" => filter.category = value.parse().ok(),
                "only" => filter.only.extend(Only::named(&value).filter(|only| !filter.only.contains(only))),
                _ => {}
            }
        }
        filter.with_text(&text)
    }

    /// The query for an address, with `?`; empty where everything is shown.
    pub fn to_query(&self) -> String {
        let mut query = String::new();
        let mut add = |key: &str, value: &str| {
            query.push(if query.is_empty() { '?' } else { '&' });
            query.push_str(key);
            query.push_str(value);
        };
        // Slugs and categories have no character that needs escaping.
        for (tag, choice) in &self.tags {
            add(if *choice == Choice::Exclude { "tag=-" } else { "tag=" }, tag.as_str());
        }
        if !self.text.trim().is_empty() {
            add("q=", &form_urlencoded::byte_serialize(self.text.as_bytes()).collect::<String>());
        }
        if let Some(category) = &self.category {
            add("category=", category.as_str());
        }
        for only in &self.only {
            add("only=", only.word());
        }
        query
    }

    /// Whether everything is shown.
    pub fn is_empty(&self) -> bool {
        self.tags.is_empty() && self.category.is_none() && self.only.is_empty() && self.text.trim().is_empty()
    }

    /// What was typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// This filter with something else typed.
    pub fn with_text(&self, text: &str) -> Self {
        Self { text: text.to_owned(), terms: terms(text), ..self.clone() }
    }

    /// This filter with another category, or with none.
    pub fn with_category(&self, category: Option<Category>) -> Self {
        Self { category, ..self.clone() }
    }

    /// How the topic is chosen, if it is.
    pub fn choice(&self, tag: &Slug) -> Option<Choice> {
        self.tags.iter().find(|(own, _)| own == tag).map(|(_, choice)| *choice)
    }

    /// This filter after a press on the topic's chip: the topic is asked for, then left out, then neither.
    pub fn pressed(&self, tag: &Slug) -> Self {
        let mut filter = self.clone();
        match self.choice(tag) {
            None => filter.tags.push((tag.clone(), Choice::Include)),
            // In its place, so that the address keeps its order.
            Some(Choice::Include) => {
                filter.tags.iter_mut().filter(|(own, _)| own == tag).for_each(|own| own.1 = Choice::Exclude);
            }
            Some(Choice::Exclude) => filter.tags.retain(|(own, _)| own != tag),
        }
        filter
    }

    /// This filter with the condition, or without it where it was there.
    pub fn toggled(&self, only: Only) -> Self {
        let mut filter = self.clone();
        filter.only.retain(|own| *own != only);
        if filter.only.len() == self.only.len() {
            filter.only.push(only);
        }
        filter
    }

    /// Whether the paper is shown.
    pub fn keeps(&self, paper: &Paper, mark: Mark) -> bool {
        self.fits(paper, &|_| mark) && (self.terms.is_empty() || self.has_words(&Haystack::of(paper)))
    }

    /// The papers that are shown, by their places. `mark` says what was done with a paper.
    pub fn kept(&self, papers: &[Paper], haystacks: &Haystacks, mark: &dyn Fn(&ArxivId) -> Mark) -> Vec<usize> {
        // Where nothing is typed, nothing needs to be made ready.
        let words = if self.terms.is_empty() { &[] } else { haystacks.of(papers) };
        let is_kept = |at: &usize| {
            self.fits(&papers[*at], mark) && words.get(*at).is_none_or(|haystack| self.has_words(haystack))
        };
        (0..papers.len()).filter(is_kept).collect()
    }

    /// Whether everything but the words fits.
    fn fits(&self, paper: &Paper, mark: &dyn Fn(&ArxivId) -> Mark) -> bool {
        let has = |tag: &Slug| paper.tags.iter().any(|own| own == tag.as_str());
        self.tags.iter().all(|(tag, choice)| has(tag) == (*choice == Choice::Include))
            && self.category.as_ref().is_none_or(|category| paper.categories.contains(category))
            && self.only.iter().all(|only| only.holds(paper, mark))
    }

    fn has_words(&self, haystack: &Haystack) -> bool {
        self.terms.iter().all(|term| haystack.has(term) != term.is_excluded)
    }

    /// What is asked for, in words: `NLP; not Theory; “grokking”; in cs.LG; only unread`.
    pub fn in_words(&self, site: &Site) -> String {
        let mut words = String::new();
        let mut add = |before: &str, what: &str, after: &str| {
            words.push_str(if words.is_empty() { "" } else { "; " });
            [before, what, after].iter().for_each(|part| words.push_str(part));
        };
        for (tag, choice) in &self.tags {
            add(if *choice == Choice::Exclude { "not " } else { "" }, &site.topic_name(tag), "");
        }
        if !self.text.trim().is_empty() {
            add("“", self.text.trim(), "”");
        }
        if let Some(category) = &self.category {
            add("in ", category.as_str(), "");
        }
        for only in &self.only {
            add("only ", only.name(), "");
        }
        words
    }
}

/// The primary categories of these papers, by name.
pub fn categories_of(papers: &[Paper]) -> Vec<Category> {
    let mut found: Vec<Category> = Vec::new();
    for paper in papers {
        let at = found.iter().position(|other| *other >= paper.primary_category).unwrap_or(found.len());
        if found.get(at) != Some(&paper.primary_category) {
            found.insert(at, paper.primary_category.clone());
        }
    }
    found
}
