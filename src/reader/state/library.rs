//! What this reader has read and saved.

use leptos::prelude::*;

use super::{DigestStore, after_render};
use crate::{
    digest::{ArxivId, Date, Paper},
    reader::browser,
    reading::{
        Mark,
        library::{self, Records, Trouble},
    },
};

/// The name of the entry in the browser's storage.
const NAME: &str = "library";
/// Where a text is kept that could not be read.
const BROKEN: &str = "library.broken";

/// The reader's library, from the browser's storage. All copies are one.
///
/// Each change is made to what is stored at that moment, so that two tabs do not lose each other's. What cannot be stored waits, is
/// in force as long as the page is open, and goes with the next change that can be.
#[derive(Clone, Copy)]
pub struct Library {
    state: StoredValue<State>,
    /// Counts the changes.
    changed: RwSignal<usize>,
    /// Counts those that another tab has made.
    changed_elsewhere: RwSignal<usize>,
}

/// A change, which may have to be made again to a newer text.
type Change = Box<dyn Fn(&str) -> String + Send + Sync>;

struct State {
    records: Option<Records>,
    /// The changes that could not be stored.
    waiting: Vec<Change>,
    notice: Option<&'static str>,
    /// A notice that was dismissed does not come back while the page is open.
    is_dismissed: bool,
}

impl Library {
    /// Gives the library to the pages. What is stored enters after the first render.
    pub fn provide() {
        let state = State { records: None, waiting: Vec::new(), notice: None, is_dismissed: false };
        let library =
            Self { state: StoredValue::new(state), changed: RwSignal::new(0), changed_elsewhere: RwSignal::new(0) };
        provide_context(library);
        after_render(move || {
            library.read_again(false);
            browser::on_stored_elsewhere(move || {
                library.read_again(false);
                *library.changed_elsewhere.write() += 1;
            });
        });
    }

    /// The library from the context.
    pub fn expect() -> Self {
        expect_context()
    }

    /// What was done with a paper. Tracks.
    pub fn mark(&self, id: &ArxivId) -> Mark {
        let since = self.of(|records| records.since()).flatten();
        let new = since.is_some_and(|since| DigestStore::expect().announced(id).is_some_and(|day| day > since));
        Mark { read: self.of(|records| records.is_read(id.as_str())) == Some(true), saved: self.is_saved(id), new }
    }

    /// Whether a paper is saved. Tracks.
    pub fn is_saved(&self, id: &ArxivId) -> bool {
        self.of(|records| records.is_saved(id.as_str())) == Some(true)
    }

    /// How many papers are saved. Tracks.
    pub fn saved_count(&self) -> usize {
        self.of(|records| records.saved_count()).unwrap_or_default()
    }

    /// What was chosen for a preference, where it was. Tracks.
    pub fn preference(&self, name: &str) -> Option<bool> {
        self.of(|records| records.preference(name)).flatten()
    }

    /// Remembers what was chosen for a preference.
    pub fn set_preference(&self, name: &'static str, value: bool) {
        self.change(true, Box::new(move |text| library::set_preference(text, name, value)));
    }

    /// Marks a paper as read.
    pub fn mark_read(&self, id: &ArxivId) {
        if let (Some(today), Some(false)) = (today(), untrack(|| self.of(|records| records.is_read(id.as_str())))) {
            let id = id.clone();
            self.change(false, Box::new(move |text| library::mark_read(text, &id, today)));
        }
    }

    /// Takes the mark from a paper that was read.
    pub fn mark_unread(&self, id: &ArxivId) {
        let id = id.clone();
        self.change(true, Box::new(move |text| library::mark_unread(text, &id)));
    }

    /// Marks a paper as read whose own page is open, and completes it where it is saved.
    pub fn open(&self, paper: &Paper) {
        self.mark_read(&paper.id);
        if untrack(|| self.is_saved(&paper.id)) {
            let paper = paper.clone();
            self.change(false, Box::new(move |text| library::complete(text, &paper)));
        }
    }

    /// Saves a paper, or takes it from the saved ones.
    pub fn toggle_saved(&self, paper: &Paper) {
        let (paper, edition, today) = (paper.clone(), DigestStore::expect().announced(&paper.id), today());
        let is_saved = untrack(|| self.is_saved(&paper.id));
        self.change(
            true,
            Box::new(move |text| match today {
                Some(today) if !is_saved => library::save(text, &paper, edition, today),
                _ => library::remove(text, &paper.id),
            }),
        );
    }

    /// Notes that the reader looks at an edition, when the newest was of this day.
    pub fn note_visit(&self, newest: Date) {
        let now = browser::now();
        self.change(false, Box::new(move |text| library::note_visit(text, now, newest)));
    }

    /// The library as it is stored, once it was read.
    pub fn text(&self) -> Option<String> {
        self.state.with_value(|state| state.records.as_ref().map(|records| records.text().to_owned()))
    }

    /// Puts another text in the place of the library.
    pub fn replace(&self, text: String) {
        self.change(true, Box::new(move |_| text.clone()));
    }

    /// Tracks what other tabs change.
    pub fn track_elsewhere(&self) {
        self.changed_elsewhere.track();
    }

    /// What the reader has to be told about the library. Tracks.
    pub fn notice(&self) -> Option<&'static str> {
        self.changed.track();
        self.state.with_value(|state| state.notice.filter(|_| !state.is_dismissed))
    }

    /// Takes the notice away for as long as the page is open.
    pub fn dismiss_notice(&self) {
        self.state.update_value(|state| state.is_dismissed = true);
        *self.changed.write() += 1;
    }

    fn of<T>(&self, ask: impl FnOnce(&Records) -> T) -> Option<T> {
        self.changed.track();
        self.state.with_value(|state| state.records.as_ref().map(ask))
    }

    /// Makes a change. `is_asked` says whether a person has asked for it, and so has to be told if it cannot be remembered.
    fn change(&self, is_asked: bool, change: Change) {
        self.state.update_value(|state| state.waiting.push(change));
        self.read_again(is_asked);
    }

    /// Reads what is stored, makes the changes that wait, and stores what comes of it.
    fn read_again(&self, is_asked: bool) {
        self.state.update_value(|state| state.read_again(is_asked));
        *self.changed.write() += 1;
    }
}

impl State {
    fn read_again(&mut self, is_asked: bool) {
        let stored = browser::stored(NAME);
        let (mut records, trouble) = Records::read(stored.as_deref());
        let mut may_store = true;
        match trouble {
            Some(Trouble::Newer) => {
                self.waiting.clear();
                self.notice = Some(
                    "A newer version of Brevier has stored your library. Reload the page to change it; until then it stays as it is.",
                );
            }
            Some(Trouble::SetAside) => {
                self.notice =
                    Some("Part of your stored library could not be read. It was set aside, and the rest is here.");
            }
            Some(Trouble::Broken) => {
                may_store = keep_aside(stored.as_deref().unwrap_or_default());
                self.notice = Some(
                    "Your stored library could not be read. Its text is kept in this browser, and a new library was begun.",
                );
            }
            None => {}
        }
        if !self.waiting.is_empty() {
            let text = self.waiting.iter().fold(records.text().to_owned(), |text, change| change(&text));
            if may_store && browser::store(NAME, &text) {
                self.waiting.clear();
            } else if is_asked {
                self.notice = self.notice.or(Some(
                    "This browser does not let Brevier remember: its storage is blocked or full. What you save or mark lasts until this page is closed.",
                ));
            }
            records = Records::read(Some(&text)).0;
        }
        self.records = Some(records);
    }
}

/// Keeps a text that could not be read beside those that are kept already. Returns whether that was possible.
fn keep_aside(text: &str) -> bool {
    let kept = browser::stored(BROKEN).unwrap_or_default();
    let is_kept = kept.contains(text) || browser::store(BROKEN, [kept.as_str(), text].join("\n").trim_ascii_start());
    // The notice comes once: from now on there is a library that can be read.
    is_kept && browser::store(NAME, Records::read(None).0.text())
}

fn today() -> Option<Date> {
    Date::from_days_since_epoch(browser::now().div_euclid(86_400))
}
