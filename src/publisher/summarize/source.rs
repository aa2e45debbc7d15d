//! What is known of a paper before anything is written about it.

use crate::{
    digest::{ArxivId, Category},
    publisher::arxiv::ArxivPaper,
};

/// What a model is told of a paper, and what its answer is checked against.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The id without version.
    pub id: &'a ArxivId,
    /// The version that the texts are about, from 1.
    pub version: u32,
    /// The title.
    pub title: &'a str,
    /// The abstract.
    pub abstract_text: &'a str,
    /// The authors' comment.
    pub comment: Option<&'a str>,
    /// The categories.
    pub categories: &'a [Category],
}

impl<'a> From<&'a ArxivPaper> for Source<'a> {
    fn from(paper: &'a ArxivPaper) -> Self {
        Self {
            id: &paper.id,
            version: paper.version,
            title: &paper.title,
            abstract_text: &paper.abstract_text,
            comment: paper.comment.as_deref(),
            categories: &paper.categories,
        }
    }
}
