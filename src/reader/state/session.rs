//! What is remembered while the page is open, so that going back finds it as it was.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use leptos::prelude::{expect_context, provide_context};

use crate::digest::{ArxivId, Date};

/// How many cards an edition shows before it asks. More would make slow devices stall; a usual edition has 24.
pub const CARDS_AT_ONCE: usize = 60;

/// Open disclosures and how far long lists were unfolded. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct Session(Arc<Mutex<Unfolded>>);

/// A person opens few of them: lists do.
#[derive(Default)]
struct Unfolded {
    open: Vec<ArxivId>,
    shown: Vec<(Date, usize)>,
}

impl Session {
    /// Gives a new session to the pages.
    pub fn provide() {
        provide_context(Self(Arc::default()));
    }

    /// The session from the context.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Whether the paper's sections are unfolded.
    pub fn is_open(&self, id: &ArxivId) -> bool {
        self.unfolded().open.contains(id)
    }

    /// Notes that the paper's sections were folded or unfolded.
    pub fn set_open(&self, id: &ArxivId, is_open: bool) {
        let open = &mut self.unfolded().open;
        open.retain(|other| other != id);
        if is_open {
            open.push(id.clone());
        }
    }

    /// How many cards of an edition are shown.
    pub fn shown(&self, date: Date) -> usize {
        self.unfolded().shown.iter().find(|(other, _)| *other == date).map_or(CARDS_AT_ONCE, |(_, count)| *count)
    }

    /// Notes how many cards of an edition are shown.
    pub fn set_shown(&self, date: Date, count: usize) {
        let shown = &mut self.unfolded().shown;
        shown.retain(|(other, _)| *other != date);
        shown.push((date, count));
    }

    fn unfolded(&self) -> MutexGuard<'_, Unfolded> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
