//! What arXiv says: the announcement of a paper in a listing feed, and its metadata from the query API.
//!
//! All text is as arXiv sent it, but for white space at both ends: TeX, damaged letters and line breaks are mended later.

use crate::digest::{AnnounceType, ArxivId, Author, Category, Date, Timestamp};

/// An entry of a listing feed (<https://info.arxiv.org/help/atom_specifications.html>).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Announcement {
    /// The id without version.
    pub id: ArxivId,
    /// The version that is announced, from 1.
    pub version: u32,
    /// How it is announced. Where several listings announce a paper, the first of new, cross, replace, replace-cross.
    pub announce_type: AnnounceType,
    /// The day of the announcement, in arXiv's own time zone.
    pub date: Date,
    /// The title.
    pub title: String,
    /// The abstract, without the line about the announcement that precedes it in the feed.
    pub abstract_text: String,
    /// The authors, taken out of the one line in which the feed has them. The query API knows them better.
    pub creators: Vec<Author>,
    /// The categories, in the feed's order.
    pub categories: Vec<Category>,
    /// The URL of the licence; the query API does not give it.
    pub licence: Option<String>,
}

/// A paper as the query API describes it (<https://info.arxiv.org/help/api/user-manual.html>).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ArxivPaper {
    /// The id without version.
    pub id: ArxivId,
    /// The version that the metadata is about, from 1.
    pub version: u32,
    /// The title.
    pub title: String,
    /// The abstract.
    pub abstract_text: String,
    /// The authors in arXiv's order.
    pub authors: Vec<Author>,
    /// The primary category.
    pub primary_category: Category,
    /// All categories, the primary one included.
    pub categories: Vec<Category>,
    /// When version 1 was submitted.
    pub published: Timestamp,
    /// When this version was submitted.
    pub updated: Timestamp,
    /// The authors' comment.
    pub comment: Option<String>,
    /// The journal reference.
    pub journal_ref: Option<String>,
    /// The DOI of the published paper.
    pub doi: Option<String>,
    /// Whether this version withdraws the paper: it has no PDF, or its comment says so.
    pub withdrawn: bool,
}
