//! What this reader has read and saved.

use leptos::prelude::{expect_context, provide_context};

use crate::{digest::ArxivId, reading::Mark};

/// The reader's library, from the browser's storage. Cheap to clone; all clones are one.
#[derive(Clone, Copy)]
pub struct Library;

impl Library {
    /// Gives the library to the pages.
    pub fn provide() {
        provide_context(Self);
    }

    /// The library from the context.
    pub fn expect() -> Self {
        expect_context()
    }

    /// What was done with a paper. Tracks.
    pub fn mark(&self, _id: &ArxivId) -> Mark {
        Mark::default()
    }
}
