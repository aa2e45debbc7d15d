//! Answers of arXiv that lie in files, for an update without arXiv.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

use super::{
    Announcement, ArxivError, ArxivPaper, FeedError, Listing, Papers, QueryAnswer, listing, merge, query,
    xml::read_feed,
};
use crate::digest::{AnnounceType, ArxivId, Date};

/// Recorded listings and query answers, as one.
#[derive(Clone, Debug, Default)]
pub struct Recorded {
    /// All listings; nothing where there was none.
    listing: Option<Listing>,
    /// The metadata of papers, of their newest versions, in the order of the files.
    papers: Vec<ArxivPaper>,
    /// Entries of the answers that could not be read.
    set_aside: Vec<String>,
}

impl Recorded {
    /// Reads files, each of which may be a listing feed or an answer of the query API: its content tells.
    ///
    /// # Errors
    /// Where a file cannot be read, is cut short, is neither, or is an error that arXiv sent.
    pub fn read(paths: &[PathBuf]) -> Result<Self, ArxivError> {
        let mut recorded = Self::default();
        for path in paths {
            recorded.add(path)?;
        }
        Ok(recorded)
    }

    fn add(&mut self, path: &Path) -> Result<(), ArxivError> {
        let bytes = fs::read(path).map_err(|source| ArxivError::Io { path: path.to_owned(), source })?;
        let fault = |source| ArxivError::File { path: path.to_owned(), source };
        let feed = read_feed(&bytes).map_err(fault)?;
        if query::is_answer(&feed) {
            self.add_answer(query::from_feed(&feed).map_err(fault)?);
        } else if listing::is_listing(&feed) {
            let more = listing::from_feed(&feed).map_err(fault)?;
            self.listing = Some(merge(self.listing.take().into_iter().chain([more])));
        } else {
            return Err(fault(FeedError::Unrecognised));
        }
        Ok(())
    }

    fn add_answer(&mut self, answer: QueryAnswer) {
        self.set_aside.extend(answer.set_aside);
        for paper in answer.papers {
            match self.papers.iter_mut().find(|known| known.id == paper.id) {
                Some(known) if known.version < paper.version => *known = paper,
                Some(_) => {}
                None => self.papers.push(paper),
            }
        }
    }

    /// What the listings announce. Where there is no listing, the papers of the answers count as new on a day.
    pub fn announcements(&self, day: Date) -> Listing {
        self.listing.clone().unwrap_or_else(|| Listing {
            announcements: self.papers.iter().map(|paper| announced(paper, day)).collect(),
            // What could not be read of the answers is told with the papers.
            set_aside: Vec::new(),
            date: Some(day),
        })
    }

    /// The metadata of papers. Of one that only a listing has, it is what the listing says.
    pub fn papers(&self, ids: &[ArxivId]) -> Papers {
        let listed = self.listing.iter().flat_map(|listing| &listing.announcements);
        let mut known: HashMap<&ArxivId, ArxivPaper> =
            listed.filter_map(|listed| Some((&listed.id, listed.as_paper()?))).collect();
        known.extend(self.papers.iter().map(|paper| (&paper.id, paper.clone())));
        let mut papers = Papers { set_aside: self.set_aside.clone(), ..Papers::default() };
        for id in ids {
            match known.remove(id) {
                Some(paper) => papers.papers.push(paper),
                None if papers.missing.contains(id) || papers.papers.iter().any(|paper| paper.id == *id) => {}
                None => papers.missing.push(id.clone()),
            }
        }
        papers
    }
}

/// A paper as if it were announced as new.
fn announced(paper: &ArxivPaper, day: Date) -> Announcement {
    Announcement {
        id: paper.id.clone(),
        version: paper.version,
        announce_type: AnnounceType::New,
        date: day,
        title: paper.title.clone(),
        abstract_text: paper.abstract_text.clone(),
        creators: paper.authors.clone(),
        categories: paper.categories.clone(),
        licence: None,
    }
}

#[cfg(test)]
mod tests;
