//! Which cards of a list are shown.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering::Relaxed},
};

use leptos::prelude::*;

use crate::{
    reader::{
        markup::{Make, Markup, dynamic, list},
        state::CARDS_AT_ONCE,
    },
    reading::{Step, toward},
};

/// What a slow device can make and draw in a frame.
const STEP: Step = Step { near: 4, far: 12 };

/// Which cards are shown. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct ShownCards {
    /// For each card.
    now: Arc<Vec<AtomicBool>>,
    changed: RwSignal<()>,
    /// Whether there are steps to come.
    busy: RwSignal<bool>,
}

impl ShownCards {
    /// The list, of which these cards are shown, and by what others can be. `card` makes the card at a place.
    pub fn list(now: Vec<bool>, card: Make) -> (Markup, Self) {
        let now = Arc::new(now.into_iter().map(AtomicBool::new).collect());
        let shown = Self { now, changed: RwSignal::new(()), busy: RwSignal::new(false) };
        let (list, these) = (list(card), shown.clone());
        let cards = dynamic(move || {
            these.changed.track();
            list(these.now.iter().map(|card| card.load(Relaxed)).collect())
        });
        (cards, shown)
    }

    /// Says that the list is on its way to these cards, unless it is there. What is shown is meanwhile an old choice below a new one.
    pub fn begin(&self, goal: &[bool]) {
        self.set_busy(!self.now.iter().map(|card| card.load(Relaxed)).eq(goal.iter().copied()));
    }

    /// Goes a step towards these cards. Returns how many of them are shown, from the first on, once the page has followed, and whether that
    /// was the last step.
    pub fn toward(&self, goal: &[bool]) -> (usize, bool) {
        let mut done = toward(&self.now, goal, &STEP);
        // A usual list changes at once.
        while !done.1 && goal.len() <= CARDS_AT_ONCE {
            done = toward(&self.now, goal, &STEP);
        }
        self.changed.set(());
        self.set_busy(!done.1);
        done
    }

    /// The value of `aria-busy`, which asks screen readers to wait (WAI-ARIA 1.2). Tracks.
    pub fn busy(&self) -> Option<String> {
        self.busy.get().then(|| "true".to_owned())
    }

    fn set_busy(&self, busy: bool) {
        if self.busy.get_untracked() != busy {
            self.busy.set(busy);
        }
    }
}
