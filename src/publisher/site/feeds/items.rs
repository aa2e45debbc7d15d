//! The items of a feed: which papers it has, and what each says.

use std::collections::HashSet;

use super::{FeedInput, entry_html::entry_html, ids::entry_id};
use crate::{
    digest::{Edition, Paper, Slug, Timestamp},
    publisher::site::{
        origin,
        text::{clean, one_line},
    },
    reader::Route,
};

/// Characters after which the plain summary takes no further key point.
const SUMMARY: usize = 200;

/// A paper as an item. All its text is fit for XML.
pub(super) struct Item {
    pub(super) id: String,
    /// The paper's page on the site.
    pub(super) url: String,
    pub(super) abstract_url: String,
    pub(super) pdf_url: String,
    pub(super) title: String,
    pub(super) html: String,
    /// The first key points as plain text, with whose they are before them.
    pub(super) summary: Option<String>,
    pub(super) authors: Vec<String>,
    /// Slug and name of each topic.
    pub(super) topics: Vec<(String, String)>,
    pub(super) categories: Vec<String>,
    pub(super) published: Timestamp,
    pub(super) updated: Timestamp,
}

/// The items in the order of the editions and, within one, of its papers. A paper that an older edition has too is there once, as
/// the newest edition has it.
pub(super) fn items(input: &FeedInput<'_>) -> Vec<Item> {
    let mut seen = HashSet::new();
    let papers = input.editions.iter().flat_map(|edition| edition.papers.iter().map(move |paper| (edition, paper)));
    papers
        .filter(|(_, paper)| seen.insert(&paper.id))
        .filter(|(_, paper)| input.topic.is_none_or(|topic| paper.topics().any(|slug| slug == topic.slug)))
        .take(input.limit)
        .map(|(edition, paper)| item(input, edition, paper))
        .collect()
}

fn item(input: &FeedInput<'_>, edition: &Edition, paper: &Paper) -> Item {
    let url = input.base_url.page(&Route::Paper(paper.id.clone()));
    let topic = |slug: Slug| (slug.to_string(), one_line(&input.site.topic_name(&slug)));
    Item {
        id: entry_id(paper),
        abstract_url: paper.id.abstract_url(),
        pdf_url: paper.id.pdf_url(),
        title: one_line(&paper.title),
        html: clean(&entry_html(paper, &url, &input.site.title)),
        url,
        summary: summary(paper),
        authors: paper.authors.iter().map(|author| one_line(&author.name)).collect(),
        topics: paper.topics().map(topic).collect(),
        categories: paper.categories.iter().map(ToString::to_string).collect(),
        published: edition.made_at,
        updated: paper.provenance.made_at.map_or(edition.made_at, |made_at| made_at.max(edition.made_at)),
    }
}

/// Feed readers show the summary below title and authors, so its first words say that it is not theirs.
fn summary(paper: &Paper) -> Option<String> {
    let mut text = format!("{}: {}", origin::label(paper.provenance.kind).text(), one_line(origin::first_text(paper)?));
    for point in paper.key_points.iter().skip(1) {
        if text.chars().count() > SUMMARY {
            break;
        }
        text.push(' ');
        text.push_str(&one_line(&point.text));
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{digest::ProvenanceKind, publisher::site::example};

    #[test]
    fn a_plain_summary_says_whose_it_is_before_it_says_anything() {
        let of = |kind| summary(&example::paper_by(kind)).unwrap();
        assert_eq!(of(ProvenanceKind::Llm), "AI summary: The first point. The second point.");
        assert_eq!(of(ProvenanceKind::Extract), "Extract from the abstract: The first point. The second point.");
        assert_eq!(of(ProvenanceKind::Human), "Summary written by a person: The first point. The second point.");
    }

    #[test]
    fn a_plain_summary_is_short_and_never_made_up() {
        let mut paper = example::paper("2605.00001");
        paper.key_points[0].text = "long ".repeat(60);
        assert!(!summary(&paper).unwrap().contains("The second point."));
        paper.key_points.clear();
        assert_eq!(summary(&paper).unwrap(), "AI summary: The summary.");
        paper.sections.summary = None;
        assert_eq!(summary(&paper), None);
    }
}
