//! What is typed into a field that the address follows.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering::Relaxed},
    },
    time::Duration,
};

use leptos::prelude::{set_timeout, untrack};

use super::Navigation;

/// How long nothing is typed before the address follows. Each step may load something, and browsers refuse pages that change their
/// address too often.
const PAUSE: Duration = Duration::from_millis(80);

/// Whether something is being typed. Cheap to clone; all clones are one.
#[derive(Clone, Default)]
pub struct Typing(Arc<AtomicU32>);

impl Typing {
    /// Whether the field holds what the address does not say yet.
    pub fn is_under_way(&self) -> bool {
        self.0.load(Relaxed) != 0
    }

    /// Calls the function once nothing more is typed for a moment, unless the reader has gone on to another page.
    pub fn settle(&self, navigation: Navigation, then: Box<dyn FnOnce()>) {
        // The count tells whether something else was typed since.
        let turn = self.0.load(Relaxed) + 1;
        self.0.store(turn, Relaxed);
        let (typed, page) = (self.0.clone(), untrack(|| navigation.route()));
        set_timeout(
            move || {
                if typed.load(Relaxed) == turn && untrack(|| navigation.route()) == page {
                    typed.store(0, Relaxed);
                    then();
                }
            },
            PAUSE,
        );
    }
}
