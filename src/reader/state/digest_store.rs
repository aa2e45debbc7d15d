//! The digest as far as it is loaded: each file once, above the router, so that going back shows at once what was there.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use leptos::prelude::*;

use super::{Load, LoadError};
use crate::{
    digest::{ArxivId, Date, Edition, Fault, Index, Paper, Problem, ReadError, Sifted, Site, read_edition, read_index},
    reader::{Base, browser},
};

type Loaded<T> = ArcRwSignal<Load<Sifted<T>>>;

/// The index and the editions that were asked for. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct DigestStore(Arc<Inner>);

struct Inner {
    base: Base,
    index: Loaded<Index>,
    editions: Mutex<HashMap<Date, Loaded<Edition>>>,
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

    /// Starts to load the index. For an effect: only a browser can fetch.
    pub fn load_index(&self) {
        self.0.index.set(Load::Loading);
        let store = self.clone();
        browser::spawn(async move {
            let loaded = load(&store.0.base, "index.json", read_index).await;
            store.0.index.set(loaded);
        });
    }

    /// The edition of a day, which starts to load when it is first asked for. Tracks.
    pub fn edition(&self, date: Date) -> Load<Sifted<Edition>> {
        let (signal, new) = {
            let mut editions = self.0.editions.lock().unwrap_or_else(PoisonError::into_inner);
            let new = !editions.contains_key(&date);
            (editions.entry(date).or_insert_with(|| ArcRwSignal::new(Load::Loading)).clone(), new)
        };
        if new {
            self.fetch_edition(date, signal.clone());
        }
        signal.get()
    }

    /// Loads the edition of a day again after it failed.
    pub fn retry_edition(&self, date: Date) {
        let editions = self.0.editions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(signal) = editions.get(&date).cloned() {
            drop(editions);
            signal.set(Load::Loading);
            self.fetch_edition(date, signal);
        }
    }

    fn fetch_edition(&self, date: Date, signal: Loaded<Edition>) {
        let Load::Ready(index) = self.0.index.get_untracked() else { return };
        let Some(entry) = index.value.edition(date) else {
            return signal.set(Load::Failed(LoadError::Missing(format!("editions/{date}.json"))));
        };
        let (store, file) = (self.clone(), entry.file.clone());
        browser::spawn(async move {
            let read =
                move |file: &str, json: &str| read_edition(file, json, None).and_then(|read| is_of(read, file, date));
            signal.set(load(&store.0.base, &file, read).await);
        });
    }

    /// Finds a paper and the edition that it stands in: first among what is loaded, then in the editions from the newest back.
    /// Tracks what it waits for.
    pub fn paper(&self, index: &Index, id: &ArxivId) -> Search {
        let loaded = |date: &Date| {
            let editions = self.0.editions.lock().unwrap_or_else(PoisonError::into_inner);
            editions.get(date).and_then(|signal| signal.get_untracked().ready().cloned())
        };
        let find = |edition: &Arc<Sifted<Edition>>| {
            let at = edition.value.papers.iter().position(|paper| paper.id == *id)?;
            Some(Search::Found { edition: edition.clone(), at })
        };
        let dates = || index.editions.iter().map(|entry| entry.date);
        if let Some(found) = dates().find_map(|date| find(&loaded(&date)?)) {
            return found;
        }
        let mut failed = None;
        for date in dates() {
            match self.edition(date) {
                Load::Loading => return Search::Loading,
                Load::Failed(error) => failed = failed.or(Some((date, error))),
                Load::Ready(edition) => {
                    if let Some(found) = find(&edition) {
                        return found;
                    }
                }
            }
        }
        // The paper may stand in an edition that did not load: then it is too early to say that there is no such paper.
        match failed {
            Some((date, error)) => Search::Failed(date, error),
            None => Search::Absent,
        }
    }
}

/// How the search for a paper stands.
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
    Failed(Date, LoadError),
}

impl Search {
    /// The paper that was found.
    pub fn paper(&self) -> Option<&Paper> {
        match self {
            Self::Found { edition, at } => edition.value.papers.get(*at),
            _ => None,
        }
    }
}

async fn load<T>(
    base: &Base,
    file: &str,
    read: impl FnOnce(&str, &str) -> Result<Sifted<T>, ReadError>,
) -> Load<Sifted<T>> {
    let text = match browser::fetch_text(&base.digest_file(file)).await {
        Ok(text) => text,
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
