//! What this reader has read and saved.

use std::cell::RefCell;

use leptos::prelude::*;

use super::{DigestStore, Search, after_render};
use crate::{
    digest::{ArxivId, Date, Paper},
    reader::browser,
    reading::{
        Mark,
        library::{Change, Records, Trouble, entry, visit},
    },
};

/// The name of the entry in the browser's storage.
const NAME: &str = "library";
/// Where texts are kept that could not be read.
const BROKEN: &str = "library.broken";

/// The reader's library, from the browser's storage. All copies are one.
///
/// Each change is made to what is stored at that moment, so that two tabs do not lose each other's. What cannot be stored waits, is
/// in force as long as the page is open, and goes with the next change that can be.
#[derive(Clone, Copy)]
pub struct Library {
    /// Counts the changes.
    changed: RwSignal<usize>,
    /// Counts those that another tab has made.
    changed_elsewhere: RwSignal<usize>,
}

thread_local! {
    /// One for the document. Not in the context, since each type there costs every reader a kilobyte.
    static STATE: RefCell<State> = RefCell::default();
}

#[derive(Default)]
struct State {
    library: Option<Library>,
    records: Records,
    /// The changes that could not be stored.
    waiting: Vec<Change>,
    /// What is wrong, in the word that the desk knows.
    trouble: Option<&'static str>,
}

impl Library {
    /// Gives the library to the pages. What is stored enters after the first render.
    pub fn provide() {
        let library = Self { changed: RwSignal::new(0), changed_elsewhere: RwSignal::new(0) };
        STATE.with_borrow_mut(|state| state.library = Some(library));
        after_render(move || {
            library.change(false, Vec::new());
            browser::on_stored(move |elsewhere| {
                library.change(false, Vec::new());
                if elsewhere {
                    *library.changed_elsewhere.write() += 1;
                }
            });
        });
    }

    /// The library of the document.
    pub fn expect() -> Self {
        STATE.with_borrow(|state| state.library).unwrap_or_else(|| unreachable!("the application provides it"))
    }

    /// What was done with a paper. Tracks.
    pub fn mark(&self, id: &ArxivId) -> Mark {
        self.changed.get();
        STATE.with_borrow(|State { records, .. }| Mark {
            read: records.is_read(id.as_str()),
            saved: records.is_saved(id.as_str()),
        })
    }

    /// Whether an edition came after the last visit. Tracks.
    pub fn is_new(&self, edition: Date) -> bool {
        self.changed.get();
        STATE.with_borrow(|state| state.records.since()).is_some_and(|since| edition > since)
    }

    /// How many papers are saved. Tracks.
    pub fn saved_count(&self) -> usize {
        self.changed.get();
        STATE.with_borrow(|state| state.records.saved_count())
    }

    /// Marks a paper as read, if it is not.
    pub fn mark_read(&self, id: &ArxivId) {
        if !untrack(|| self.mark(id).read) {
            self.change(false, vec![Change::text("read", id.as_str(), &format!("{}", today()))]);
        }
    }

    /// Takes the mark from a paper that was read.
    pub fn mark_unread(&self, id: &ArxivId) {
        self.set(true, "read", id.as_str(), None);
    }

    /// Marks a paper as read whose own page is open, and completes it where it is saved.
    pub fn open(&self, paper: &Paper) {
        self.mark_read(&paper.id);
        if untrack(|| self.mark(&paper.id).saved) {
            self.put(paper, false);
        }
    }

    /// Saves a paper, or takes it from the saved ones.
    pub fn toggle_saved(&self, paper: &Paper) {
        match untrack(|| self.mark(&paper.id).saved) {
            true => self.set(true, "saved", paper.id.as_str(), None),
            false => self.put(paper, true),
        }
    }

    /// Notes that the reader looks at an edition, when the newest was of this day.
    pub fn note_visit(&self, newest: Date) {
        let changes = STATE.with_borrow(|state| visit(&state.records, browser::now(), newest));
        self.change(false, changes);
    }

    /// The library with what could not be stored, where there is such. Tracks what other tabs change, and how often they did.
    pub fn elsewhere(&self) -> (usize, Option<String>) {
        let waits = |state: &State| (!state.waiting.is_empty()).then(|| state.records.text().to_owned());
        (self.changed_elsewhere.get(), STATE.with_borrow(waits))
    }

    /// What is wrong with the library, in a word of `desk::notice`. Tracks.
    pub fn trouble(&self) -> Option<&'static str> {
        self.changed.get();
        STATE.with_borrow(|state| state.trouble)
    }

    fn put(&self, paper: &Paper, is_asked: bool) {
        let store = DigestStore::expect();
        // A paper's own page that was opened directly knows it, and no list.
        let of_page = || match untrack(|| store.paper(&paper.id)) {
            Search::Found(found) => Some(found.date),
            _ => None,
        };
        let edition = store.announced(&paper.id).or_else(of_page);
        let entry = STATE.with_borrow(|state| entry(state.records.text(), paper, edition, today()));
        self.set(is_asked, "saved", paper.id.as_str(), Some(entry));
    }

    #[inline(never)]
    fn set(&self, is_asked: bool, part: &'static str, name: &str, value: Option<String>) {
        self.change(is_asked, vec![Change { part, name: name.to_owned(), value }]);
    }

    /// Reads what is stored, makes these changes and those that wait, and stores what comes of it. `is_asked` says whether a person
    /// has asked for it, and so has to be told if it cannot be remembered.
    fn change(&self, is_asked: bool, changes: Vec<Change>) {
        STATE.with_borrow_mut(|state| state.change(is_asked, changes));
        *self.changed.write() += 1;
    }
}

impl State {
    fn change(&mut self, is_asked: bool, mut changes: Vec<Change>) {
        let stored = browser::stored(NAME).unwrap_or_default();
        let (records, trouble) = Records::read(&stored);
        self.records = records;
        self.waiting.append(&mut changes);
        let mut may_store = true;
        match trouble {
            Some(Trouble::Newer) => {
                self.trouble = Some("newer");
                self.waiting.clear();
            }
            Some(Trouble::Broken) => {
                self.trouble = Some("broken");
                may_store = keep_aside(&stored, self.records.text());
            }
            None => {}
        }
        if self.waiting.is_empty() {
            return;
        }
        let mut text = self.records.text().to_owned();
        for change in &self.waiting {
            text = change.apply(&text);
        }
        if may_store && browser::store(NAME, &text) {
            self.waiting.clear();
        } else if is_asked {
            self.trouble = Some("blocked");
        }
        self.records = Records::read(&text).0;
    }
}

/// Keeps a text that could not be read beside those that are kept already, and stores what could be read in its place. Returns
/// whether that was possible.
fn keep_aside(text: &str, readable: &str) -> bool {
    let mut kept = browser::stored(BROKEN).unwrap_or_default();
    kept.push_str(text);
    kept.push('\n');
    browser::store(BROKEN, &kept) && browser::store(NAME, readable)
}

fn today() -> Date {
    Date::from_days_since_epoch(browser::now().div_euclid(86_400))
        .unwrap_or_else(|| unreachable!("clocks show years of four digits"))
}
