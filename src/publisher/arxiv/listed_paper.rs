//! A paper as far as its announcement describes it.

use super::{Announcement, ArxivPaper, query};

impl Announcement {
    /// The metadata that a listing has, for where there is no other: the authors are as the feed writes them, the dates are that of
    /// the announcement, and comment, DOI and journal are not known. None without a category; the first is taken as the primary one.
    pub fn as_paper(&self) -> Option<ArxivPaper> {
        Some(ArxivPaper {
            id: self.id.clone(),
            version: self.version,
            title: self.title.clone(),
            abstract_text: self.abstract_text.clone(),
            authors: self.creators.clone(),
            primary_category: self.categories.first()?.clone(),
            categories: self.categories.clone(),
            published: self.date.into(),
            updated: self.date.into(),
            comment: None,
            journal_ref: None,
            doi: None,
            withdrawn: query::says_withdrawn(None, &self.abstract_text),
        })
    }
}
