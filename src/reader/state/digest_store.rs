//! The digest as far as it is loaded: each file once, above the router, so that going back shows at once what was there.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use leptos::prelude::*;

use super::{Load, LoadError};
use crate::{
    digest::{ArxivId, Date, Edition, Fault, Index, Problem, ReadError, Sifted, Site, read_edition, read_index},
    reader::{Base, browser},
};

type Loaded<T> = ArcRwSignal<Load<Sifted<T>>>;

/// The index and the editions that were asked for. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct DigestStore(Arc<Inner>);

struct Inner {
    base: Base,
    index: Loaded<Index>,
    editions: Mutex<Vec<(Date, Loaded<Edition>)>>,
}

impl DigestStore {
    /// A store that has nothing yet.
    pub fn new(base: Base) -> Self {
        let index = ArcRwSignal::new(Load::Loading);
        Self(Arc::new(Inner { base, index, editions: Mutex::default() }))
    }

    /// The store from the context.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The index. Tracks.
    pub fn index(&self) -> Load<Sifted<Index>> {
        self.0.index.get()
    }

    /// The site, once the index is there. Tracks.
    pub fn site(&self) -> Option<Site> {
        self.0.index.read().ready().map(|index| index.value.site.clone())
    }

    /// The site's name; our own until the index is there. Tracks.
    pub fn site_title(&self) -> String {
        self.site().map_or_else(|| "Brevier".to_owned(), |site| site.title)
    }

    /// Starts to load the index. For an effect: only a browser can fetch.
    pub fn load_index(&self) {
        let signal = self.0.index.clone();
        signal.set(Load::Loading);
        self.fetch("index.json".to_owned(), move |file, text| signal.set(loaded(file, text, read_index)));
    }

    /// The edition of a day, which starts to load when it is first asked for. Tracks.
    pub fn edition(&self, date: Date) -> Load<Sifted<Edition>> {
        if let Some(signal) = self.asked_for(date) {
            return signal.get();
        }
        let signal = ArcRwSignal::new(Load::Loading);
        self.editions().push((date, signal.clone()));
        self.fetch_edition(date, signal.clone());
        signal.get()
    }

    /// Loads again what failed: the index, and every edition that was asked for.
    pub fn retry(&self) {
        self.retry_where(|_| true);
    }

    /// Loads again what failed for want of a network each time there is one, until the caller's owner ends.
    pub fn retry_when_online(&self) {
        let store = self.clone();
        browser::on_online(move || store.retry_where(|error| *error == LoadError::Offline));
    }

    fn retry_where(&self, which: impl Fn(&LoadError) -> bool) {
        if matches!(self.0.index.get_untracked(), Load::Failed(error) if which(&error)) {
            self.load_index();
        }
        let editions = self.editions().clone();
        for (date, signal) in editions {
            if matches!(signal.get_untracked(), Load::Failed(error) if which(&error)) {
                signal.set(Load::Loading);
                self.fetch_edition(date, signal);
            }
        }
    }

    /// The signal of an edition that was asked for before.
    fn asked_for(&self, date: Date) -> Option<Loaded<Edition>> {
        self.editions().iter().find(|(other, _)| *other == date).map(|(_, signal)| signal.clone())
    }

    fn editions(&self) -> MutexGuard<'_, Vec<(Date, Loaded<Edition>)>> {
        self.0.editions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fetch_edition(&self, date: Date, signal: Loaded<Edition>) {
        let Load::Ready(index) = self.0.index.get_untracked() else { return };
        let Some(entry) = index.value.edition(date) else {
            return signal.set(Load::Failed(LoadError::Missing(format!("editions/{date}.json"))));
        };
        let read =
            move |file: &str, json: &str| read_edition(file, json, None).and_then(|read| is_of(read, file, date));
        self.fetch(entry.file.clone(), move |file, text| signal.set(loaded(file, text, read)));
    }

    fn fetch(&self, file: String, then: impl FnOnce(&str, Result<String, LoadError>) + 'static) {
        browser::fetch_text(self.0.base.digest_file(&file), Box::new(move |text| then(&file, text)));
    }

    /// Finds a paper and the edition that it stands in: first among what is loaded, then in the editions from the newest back.
    /// Tracks what it waits for.
    pub fn paper(&self, index: &Index, id: &ArxivId) -> Search {
        let loaded = |date: Date| self.asked_for(date)?.get_untracked().ready().cloned();
        let find = |edition: &Arc<Sifted<Edition>>| {
            let at = edition.value.papers.iter().position(|paper| paper.id == *id)?;
            Some(Search::Found { edition: edition.clone(), at })
        };
        let dates = || index.editions.iter().map(|entry| entry.date);
        if let Some(found) = dates().find_map(|date| find(&loaded(date)?)) {
            return found;
        }
        let mut failed = None;
        for date in dates() {
            match self.edition(date) {
                Load::Loading => return Search::Loading,
                Load::Failed(error) => failed = failed.or(Some(error)),
                Load::Ready(edition) => {
                    if let Some(found) = find(&edition) {
                        return found;
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

/// How the search for a paper stands.
#[derive(Clone)]
pub enum Search {
    /// An edition is being loaded.
    Loading,
    /// Here it is.
    Found {
        /// The edition.
        edition: Arc<Sifted<Edition>>,
        /// The paper's place in it, from 0.
        at: usize,
    },
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
            (Self::Found { edition, at }, Self::Found { edition: others, at: place }) => {
                Arc::ptr_eq(edition, others) && at == place
            }
            (Self::Failed(error), Self::Failed(others)) => error == others,
            _ => false,
        }
    }
}

fn loaded<T>(
    file: &str,
    text: Result<String, LoadError>,
    read: impl FnOnce(&str, &str) -> Result<Sifted<T>, ReadError>,
) -> Load<Sifted<T>> {
    let text = match text {
        Ok(text) => text,
        // The owner of a site knows the file by its name in the digest, not by its address.
        Err(LoadError::Missing(_)) => return Load::Failed(LoadError::Missing(file.to_owned())),
        Err(error) => return Load::Failed(error),
    };
    match read(file, &text) {
        Ok(read) => Load::Ready(Arc::new(read)),
        Err(error) => Load::Failed(LoadError::Unreadable(error)),
    }
}

/// An edition must be of the day that it is listed for, and have at least one good paper unless it has none at all.
fn is_of(read: Sifted<Edition>, file: &str, date: Date) -> Result<Sifted<Edition>, ReadError> {
    if read.value.date != date {
        let fault = Fault::new("date", format!("is {}, but the index lists the file for {date}", read.value.date));
        return Err(ReadError::Broken(Problem::in_file(file, fault)));
    }
    match read.set_aside.first() {
        Some(problem) if read.value.papers.is_empty() => Err(ReadError::Broken(problem.clone())),
        _ => Ok(read),
    }
}
