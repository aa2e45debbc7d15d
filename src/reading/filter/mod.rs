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

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub(crate) use fold::{folded, is_letter};
pub use haystack::Haystack;
pub use highlight::highlight;
pub use only::Only;
pub use terms::{Term, Typed, typed};
pub use topics::{TopicCount, topic_counts};

use super::Mark;
use crate::{
    digest::{ArxivId, Category, Paper, Site, Slug},
    words::reader_word as t,
};

const TAG: &str = "tag";
const TEXT: &str = "q";
const AUTHOR: &str = "author";
const CATEGORY: &str = "category";
const ONLY: &str = "only";

/// A choice of papers. All parts must hold.
///
/// It is kept as the address has it: names and values, of which each has a meaning. So one piece of code copies, compares and changes
/// them all, where a field for each would cost every reader a kilobyte.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter(Vec<(&'static str, String)>);

/// How a topic is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Only papers that have it are shown.
    Include,
    /// Papers that have it are left out.
    Exclude,
}

/// The words of an edition's papers, made ready when they are first looked through, or before. Cheap to clone; all clones are one.
#[derive(Clone, Default)]
pub struct Haystacks(Arc<Mutex<Vec<Haystack>>>);

impl Haystacks {
    /// Makes some more papers ready. Returns whether all of them are.
    pub fn prepare(&self, papers: &[Paper], more: usize) -> bool {
        let mut ready = self.ready();
        let next: Vec<Haystack> = papers.iter().skip(ready.len()).take(more).map(Haystack::of).collect();
        ready.extend(next);
        ready.len() >= papers.len()
    }

    fn ready(&self) -> MutexGuard<'_, Vec<Haystack>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Filter {
    /// Reads the query of an address, with or without `?`. What it does not know, it ignores.
    pub fn from_query(query: &str) -> Self {
        let mut filter = Self::default();
        for (key, value) in form_urlencoded::parse(query.trim_start_matches('?').as_bytes()) {
            match &*key {
                TAG => {
                    let tag = value.strip_prefix('-').unwrap_or(&value);
                    if tag.parse::<Slug>().is_ok() && filter.choice(tag).is_none() {
                        filter.0.push((TAG, value.into_owned()));
                    }
                }
                TEXT if filter.text().is_empty() => filter.set(TEXT, &value),
                AUTHOR => {
                    let text = [filter.text(), " author:\"", &value.replace('"', " "), "\""].concat();
                    filter.set(TEXT, text.trim_start());
                }
                CATEGORY if value.parse::<Category>().is_ok() => filter.set(CATEGORY, &value),
                ONLY => {
                    if let Some(only) = Only::named(&value)
                        && !filter.asks_for(only)
                    {
                        filter.0.push((ONLY, value.into_owned()));
                    }
                }
                _ => {}
            }
        }
        filter
    }

    /// The query for an address, with `?`; empty where everything is shown.
    pub fn to_query(&self) -> String {
        let mut query = String::new();
        for (key, value) in &self.0 {
            query.push(if query.is_empty() { '?' } else { '&' });
            query.push_str(key);
            query.push('=');
            form_urlencoded::byte_serialize(value.as_bytes()).for_each(|part| query.push_str(part));
        }
        query
    }

    /// Whether everything is shown.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was typed.
    pub fn text(&self) -> &str {
        self.value(TEXT)
    }

    /// The category that a paper must have; empty where it may have any.
    pub fn category(&self) -> &str {
        self.value(CATEGORY)
    }

    /// Whether the condition must hold.
    pub fn asks_for(&self, only: Only) -> bool {
        self.0.iter().any(|(key, value)| *key == ONLY && value == only.word())
    }

    /// How the topic is chosen, if it is.
    pub fn choice(&self, tag: &str) -> Option<Choice> {
        self.tag(tag).map(|at| if self.0[at].1 == tag { Choice::Include } else { Choice::Exclude })
    }

    /// This filter with something else typed.
    pub fn with_text(mut self, text: &str) -> Self {
        self.set(TEXT, text);
        self
    }

    /// This filter with another category, or with none.
    pub fn with_category(mut self, category: &str) -> Self {
        self.set(CATEGORY, category);
        self
    }

    /// This filter after a press on the topic's chip: the topic is asked for, then left out, then neither.
    pub fn pressed(mut self, tag: &str) -> Self {
        match self.tag(tag) {
            None => self.0.push((TAG, tag.to_owned())),
            // In its place, so that the address keeps its order.
            Some(at) if self.0[at].1 == tag => self.0[at].1.insert(0, '-'),
            Some(at) => drop(self.0.remove(at)),
        }
        self
    }

    /// This filter with the condition, or without it where it was there.
    pub fn toggled(mut self, only: Only) -> Self {
        match self.0.iter().position(|(key, value)| *key == ONLY && value == only.word()) {
            Some(at) => drop(self.0.remove(at)),
            None => self.0.push((ONLY, only.word().to_owned())),
        }
        self
    }

    /// What is asked for of a paper's words.
    pub fn terms(&self) -> Vec<Term> {
        terms::terms(self.text())
    }

    /// The papers that are shown, by their places. `mark` says what was done with a paper.
    pub fn kept(&self, papers: &[Paper], haystacks: &Haystacks, mark: &dyn Fn(&ArxivId) -> Mark) -> Vec<usize> {
        let terms = self.terms();
        // Where nothing is typed, nothing needs to be made ready.
        if !terms.is_empty() {
            haystacks.prepare(papers, papers.len());
        }
        let words = haystacks.ready();
        let mut kept = Vec::new();
        for (at, paper) in papers.iter().enumerate() {
            if self.fits(paper, mark) && (terms.is_empty() || words[at].has_all(&terms)) {
                kept.push(at);
            }
        }
        kept
    }

    /// What is asked for, in words: `NLP; not Theory; “grokking”; in cs.LG; only unread`.
    pub fn in_words(&self, site: &Site) -> String {
        let mut words = String::new();
        for (key, value) in &self.0 {
            let tag = value.strip_prefix('-');
            let said = match *key {
                TAG => {
                    let name = tag.unwrap_or(value).parse().map(|slug| site.topic_name(&slug)).unwrap_or_default();
                    if tag.is_some() { t!("not {0}").with(&[&name]) } else { name }
                }
                TEXT => t!("“{0}”").with(&[value.trim()]),
                CATEGORY => t!("in {0}").with(&[value]),
                _ => t!("only {0}").with(&[Only::named(value).map_or("", |only| only.name().text())]),
            };
            words.push_str(if words.is_empty() { "" } else { "; " });
            words.push_str(&said);
        }
        words
    }

    /// The topics that are named, chosen either way.
    fn tags(&self) -> impl Iterator<Item = Slug> {
        let tags = self.0.iter().filter(|(key, _)| *key == TAG);
        tags.filter_map(|(_, value)| value.strip_prefix('-').unwrap_or(value).parse().ok())
    }

    /// Whether everything but the words fits.
    fn fits(&self, paper: &Paper, mark: &dyn Fn(&ArxivId) -> Mark) -> bool {
        let has = |tag: &str| paper.tags.iter().any(|own| own == tag);
        self.0.iter().all(|(key, value)| match *key {
            TAG => value.strip_prefix('-').map_or_else(|| has(value), |tag| !has(tag)),
            CATEGORY => paper.categories.iter().any(|own| own.as_str() == value),
            ONLY => Only::named(value).is_none_or(|only| only.holds(paper, mark)),
            _ => true,
        })
    }

    /// Where the topic is, chosen either way.
    fn tag(&self, tag: &str) -> Option<usize> {
        self.0.iter().position(|(key, value)| *key == TAG && value.strip_prefix('-').unwrap_or(value) == tag)
    }

    fn value(&self, key: &str) -> &str {
        self.0.iter().find(|(own, _)| *own == key).map_or("", |(_, value)| value)
    }

    /// Sets what stands once, or takes it away where the value is blank.
    fn set(&mut self, key: &'static str, value: &str) {
        let at = self.0.iter().position(|(own, _)| *own == key);
        match (at, value.trim().is_empty()) {
            (Some(at), false) => self.0[at].1 = value.to_owned(),
            (Some(at), true) => drop(self.0.remove(at)),
            (None, false) => self.0.push((key, value.to_owned())),
            (None, true) => {}
        }
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
