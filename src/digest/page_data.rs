//! What a prerendered page carries of the digest, so that the reader can take it over without asking for anything.

use serde::Serialize;

use super::{
    Date, Edition, EditionEntry, Fault, FormatVersion, Index, Paper, Site, Timestamp, from_json::read_text,
    placed_paper::PlacedPaper,
};

/// The data of one page: no more than the page shows, so that a page changes only with what it shows.
///
/// Not part of the digest format: the publisher writes it and the reader of the same [`build`](Self::build) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PageData {
    /// The build of Brevier that rendered the page. Only the reader of the same build takes it over.
    pub build: String,
    /// The page's path below the base of the site, such as `/editions/2026-05-08/`.
    pub page: String,
    /// The site.
    pub site: Site,
    /// For the front page and the page of an edition: the editions around it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shelf: Option<Shelf>,
    /// For the same pages: the edition, where there is one, with as much of its papers as their cards show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<Edition>,
    /// For the page of a paper: the paper.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paper: Option<PlacedPaper>,
    /// For the page of a topic: its newest papers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<TopicPapers>,
}

/// Some of the editions that the index lists: those that a page shows or leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shelf {
    /// When the digest was last made, or, on the page of an edition, when that was.
    pub made_at: Timestamp,
    /// How many editions the whole index lists.
    pub history: u32,
    /// The editions, newest first. Their hashes are left out: no program compares them here.
    pub editions: Vec<EditionEntry>,
}

/// The newest papers of a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TopicPapers {
    /// How many editions were looked through, from the newest back.
    pub editions: u32,
    /// What each of them has, newest first. Editions without a paper of the topic are left out.
    pub parts: Vec<TopicPart>,
    /// The next older edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub older: Option<Date>,
}

/// The papers of a topic in one edition; at least one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TopicPart {
    /// The day of the edition.
    pub date: Date,
    /// The papers.
    pub papers: Vec<Paper>,
}

impl PageData {
    /// The data of a page that shows nothing but the site's own words.
    pub fn plain(build: &str, page: String, site: Site) -> Self {
        Self { build: build.to_owned(), page, site, shelf: None, edition: None, paper: None, topic: None }
    }

    /// Reads what the publisher has written.
    ///
    /// # Errors
    /// Where the text is not the data of a page. The publisher has checked the digest, so nothing is sifted here.
    pub fn read(json: &str) -> Result<Self, Fault> {
        read_text(json)
    }

    /// The part of the index that the page has, as an index of its own.
    pub fn index(&self) -> Option<Index> {
        let Shelf { made_at, history, editions } = self.shelf.clone()?;
        Some(Index { format: FormatVersion::CURRENT, site: self.site.clone(), made_at, editions, history })
    }
}
