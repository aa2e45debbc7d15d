//! The digest as far as it is loaded: each file once, above the router, so that going back shows at once what was there.

use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicBool, Ordering},
};

use leptos::prelude::*;

use super::{Load, LoadError, page_store::Pages};
use crate::{
    digest::{Date, Edition, Fault, Index, PageData, Problem, ReadError, Sifted, Site, read_edition, read_index},
    reader::{Base, browser},
};

pub(super) type Loaded<T> = ArcRwSignal<Load<Sifted<T>>>;

/// The index, the editions and the pages that were asked for. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct DigestStore(pub(super) Arc<Inner>);

pub(super) struct Inner {
    pub(super) base: Base,
    /// What prerendered pages carry. Absent where the reader is served without them and reads the digest alone.
    pub(super) pages: Option<Pages>,
    index: Loaded<Index>,
    index_is_asked_for: AtomicBool,
    editions: Mutex<Vec<(Date, Loaded<Edition>)>>,
}

impl DigestStore {
    /// A store that has what the page carries, if it carries anything.
    pub fn new(base: Base, carried: Option<PageData>) -> Self {
        let store = Self(Arc::new(Inner {
            base,
            pages: carried.as_ref().map(Pages::of),
            index: ArcRwSignal::new(Load::Loading),
            index_is_asked_for: AtomicBool::new(false),
            editions: Mutex::default(),
        }));
        if let Some(page) = carried {
            store.keep(page);
        }
        store
    }

    /// The store from the context.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The whole index, which starts to load when it is first asked for. Tracks.
    pub fn index(&self) -> Load<Sifted<Index>> {
        if !self.0.index_is_asked_for.swap(true, Ordering::Relaxed) {
            self.fetch_index();
        }
        self.0.index.get()
    }

    /// The site, once it is known. Tracks.
    pub fn site(&self) -> Option<Site> {
        self.carried_site().or_else(|| self.index().ready().map(|index| index.value.site.clone()))
    }

    /// The site's name; our own until the site is known. Tracks.
    pub fn site_title(&self) -> String {
        self.site().map_or_else(|| "Brevier".to_owned(), |site| site.title)
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

    /// Loads again what failed: the index, and every edition and page that was asked for.
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
            self.0.index.set(Load::Loading);
            self.fetch_index();
        }
        let editions = self.editions().clone();
        for (date, signal) in editions {
            if matches!(signal.get_untracked(), Load::Failed(error) if which(&error)) {
                signal.set(Load::Loading);
                self.fetch_edition(date, signal);
            }
        }
        self.retry_pages_where(&which);
    }

    /// Keeps the edition that a page has brought along, unless it is there already.
    pub(super) fn keep_edition(&self, edition: Edition) {
        let date = edition.date;
        let edition = Load::Ready(Arc::new(Sifted { value: edition, set_aside: Vec::new(), warnings: Vec::new() }));
        match self.asked_for(date) {
            Some(known) if known.get_untracked().ready().is_some() => {}
            // It was asked for before, and is under way or was not to be had.
            Some(known) => known.set(edition),
            None => {
                self.editions().push((date, ArcRwSignal::new(edition)));
                self.forget_old_editions();
            }
        }
    }

    /// The signal of an edition that was asked for before.
    pub(super) fn asked_for(&self, date: Date) -> Option<Loaded<Edition>> {
        let mut editions = self.editions();
        let at = editions.iter().position(|(other, _)| *other == date)?;
        // Those that were asked for last stand last.
        editions[at..].rotate_left(1);
        editions.last().map(|(_, signal)| signal.clone())
    }

    pub(super) fn editions(&self) -> MutexGuard<'_, Vec<(Date, Loaded<Edition>)>> {
        self.0.editions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fetch_index(&self) {
        let signal = self.0.index.clone();
        self.fetch("index.json".to_owned(), move |file, text| signal.set(loaded(file, text, read_index)));
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
