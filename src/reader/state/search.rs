//! Finding a paper and the edition that it stands in.

use std::sync::Arc;

use leptos::prelude::*;

use super::{DigestStore, Load, LoadError};
use crate::{
    digest::{ArxivId, Date, PlacedPaper},
    reader::Route,
};

/// How the search for a paper stands.
#[derive(Clone)]
pub enum Search {
    /// An edition is being loaded.
    Loading,
    /// Here it is.
    Found(Arc<PlacedPaper>),
    /// No edition has it.
    Absent,
    /// No edition that loaded has it, and this one did not load.
    Failed(LoadError),
}

impl PartialEq for Search {
    /// Whether the page would be the same, so that it is not made anew while the search goes on.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Loading, Self::Loading) | (Self::Absent, Self::Absent) => true,
            (Self::Found(found), Self::Found(other)) => found.date == other.date && found.paper.id == other.paper.id,
            (Self::Failed(error), Self::Failed(others)) => error == others,
            _ => false,
        }
    }
}

impl DigestStore {
    /// Finds a paper: on its own page, or, where there are no prerendered pages, among the editions that are loaded and then in the
    /// others from the newest back. Tracks what it waits for.
    pub fn paper(&self, id: &ArxivId) -> Search {
        if self.is_prerendered() { self.paper_of_page(id) } else { self.paper_of_history(id) }
    }

    /// The day of the newest edition that has a paper, among those that are loaded.
    pub fn announced(&self, id: &ArxivId) -> Option<Date> {
        let mut newest = None;
        for (date, edition) in self.editions().iter() {
            if let Load::Ready(edition) = edition.get_untracked()
                && edition.value.papers.iter().any(|paper| paper.id == *id)
            {
                newest = newest.max(Some(*date));
            }
        }
        newest
    }

    fn paper_of_page(&self, id: &ArxivId) -> Search {
        match self.page(&Route::Paper(id.clone())) {
            Load::Loading => Search::Loading,
            Load::Ready(page) => match page.paper.clone() {
                Some(paper) => Search::Found(Arc::new(paper)),
                None => Search::Absent,
            },
            Load::Failed(LoadError::Missing(_)) => Search::Absent,
            Load::Failed(error) => Search::Failed(error),
        }
    }

    fn paper_of_history(&self, id: &ArxivId) -> Search {
        let editions = self.editions().clone();
        let found = editions.into_iter().filter_map(|(_, edition)| match edition.get_untracked() {
            Load::Ready(edition) => PlacedPaper::find(&edition.value, id),
            _ => None,
        });
        if let Some(newest) = found.max_by_key(|found| found.date) {
            return Search::Found(Arc::new(newest));
        }
        let index = match self.index() {
            Load::Loading => return Search::Loading,
            Load::Failed(error) => return Search::Failed(error),
            Load::Ready(index) => index,
        };
        let mut failed = None;
        for entry in &index.value.editions {
            match self.edition(entry.date) {
                Load::Loading => return Search::Loading,
                Load::Failed(error) => failed = failed.or(Some(error)),
                Load::Ready(edition) => {
                    if let Some(found) = PlacedPaper::find(&edition.value, id) {
                        return Search::Found(Arc::new(found));
                    }
                }
            }
        }
        // The paper may stand in an edition that did not load: then it is too early to say that there is no such paper.
        match failed {
            Some(error) => Search::Failed(error),
            None => Search::Absent,
        }
    }
}
