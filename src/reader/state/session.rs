//! What is remembered while the page is open, so that going back finds it as it was.

use std::collections::{HashMap, HashSet};

use leptos::prelude::*;

use crate::digest::{ArxivId, Date};

/// How many cards an edition or a topic shows before it asks. More would make slow devices stall; a usual edition has 24.
pub const CARDS_AT_ONCE: usize = 60;

/// Open disclosures and how far long lists were unfolded.
#[derive(Clone, Copy)]
pub struct Session {
    open: StoredValue<HashSet<ArxivId>>,
    shown: StoredValue<HashMap<Date, usize>>,
}

impl Session {
    /// Gives a new session to the pages.
    pub fn provide() {
        provide_context(Self { open: StoredValue::new(HashSet::new()), shown: StoredValue::new(HashMap::new()) });
    }

    /// The session from the context.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Whether the paper's sections are unfolded.
    pub fn is_open(&self, id: &ArxivId) -> bool {
        self.open.with_value(|open| open.contains(id))
    }

    /// Notes that the paper's sections were folded or unfolded.
    pub fn set_open(&self, id: &ArxivId, is_open: bool) {
        self.open.update_value(|open| {
            if is_open {
                open.insert(id.clone())
            } else {
                open.remove(id)
            };
        });
    }

    /// How many cards of an edition are shown.
    pub fn shown(&self, date: Date) -> usize {
        self.shown.with_value(|shown| shown.get(&date).copied().unwrap_or(CARDS_AT_ONCE))
    }

    /// Notes how many cards of an edition are shown.
    pub fn set_shown(&self, date: Date, count: usize) {
        self.shown.update_value(|shown| {
            shown.insert(date, count);
        });
    }
}
