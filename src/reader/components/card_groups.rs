//! A list of cards, and a long one in groups.
//!
//! What a browser does for each frame grows with the boxes that it has to go through, even where they are not seen and their contents
//! are not laid out: with 2,000 cards it was 20 ms on a desktop, for the change of a single word. A group that is not seen
//! is passed over with all of its cards (`content-visibility`), so only the groups count.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering::Relaxed},
};

use leptos::prelude::*;

use crate::{
    reader::{
        markup::{Make, Markup, dynamic, el, list},
        state::CARDS_AT_ONCE,
    },
    reading::toward,
};

/// Cards of a group: some screens full.
const GROUP: usize = 20;

/// Cards that come or go in one step, few enough that a slow device can answer between two.
const CHANGED_AT_ONCE: usize = 60;

/// Which cards are shown. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct Shown(Arc<Inner>);

struct Inner {
    /// For each card.
    now: Vec<AtomicBool>,
    /// Cards of a group.
    size: usize,
    /// Says for each group that something has changed in it.
    changed: Vec<RwSignal<()>>,
}

impl Shown {
    /// The list, of which these cards are shown, and by what others can be. `card` makes the card at a place.
    pub fn list(now: Vec<bool>, card: &Make) -> (Markup, Self) {
        let all = now.len();
        let size = if all > CARDS_AT_ONCE { GROUP } else { CARDS_AT_ONCE };
        let changed = (0..all.div_ceil(size)).map(|_| RwSignal::new(())).collect();
        let shown = Self(Arc::new(Inner { now: now.into_iter().map(AtomicBool::new).collect(), size, changed }));
        let cards = match all > CARDS_AT_ONCE {
            true => (0..shown.0.changed.len()).map(|number| shown.group(number, card)).collect(),
            false => shown.cards(0, card),
        };
        (cards, shown)
    }

    fn group(&self, number: usize, card: &Make) -> Markup {
        let shown = self.clone();
        let is_hidden = move || (!shown.of_group(number).contains(&true)).then(String::new);
        el("div").class("cards__group").attr_dynamic("hidden", is_hidden).child(self.cards(number, card)).into()
    }

    fn cards(&self, number: usize, card: &Make) -> Markup {
        let (shown, card, first) = (self.clone(), card.clone(), number * self.0.size);
        let show = list(Arc::new(move |at| card(first + at)));
        dynamic(move || show(shown.of_group(number)))
    }

    /// Which cards of a group are shown. Tracks.
    fn of_group(&self, number: usize) -> Vec<bool> {
        self.0.changed[number].track();
        let cards = self.0.now.iter().skip(number * self.0.size).take(self.0.size);
        cards.map(|card| card.load(Relaxed)).collect()
    }

    /// Goes a step towards these cards. Returns whether they are shown.
    pub fn toward(&self, goal: &[bool]) -> bool {
        toward(&self.0.now, goal, self.0.size, CHANGED_AT_ONCE, &|group| self.0.changed[group].set(()))
    }
}
