//! A list of cards, and a long one in groups.
//!
//! What a browser does for each frame grows with the boxes that it has to go through, even where they are not seen and their contents
//! are not laid out: with 2,000 cards it was 20 ms on a desktop, for the change of a single word. A group that is not seen
//! is passed over with all of its cards (`content-visibility`), so only the groups count.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    reader::{
        markup::{Markup, dynamic, el, list},
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
pub struct Shown {
    /// For each card.
    now: StoredValue<Vec<bool>>,
    /// Cards of a group.
    size: usize,
    /// Says that something has changed in a group.
    groups: Arc<[RwSignal<()>]>,
    /// Says that something has changed in any.
    any: RwSignal<()>,
}

/// The list, of which these cards are shown, and by what others can be. `card` makes the card at a place.
pub fn grouped(now: Vec<bool>, card: impl Fn(usize) -> Markup + Clone + Send + Sync + 'static) -> (Markup, Shown) {
    let all = now.len();
    let size = if all > CARDS_AT_ONCE { GROUP } else { CARDS_AT_ONCE };
    let groups = (0..all.div_ceil(size)).map(|_| RwSignal::new(())).collect();
    let shown = Shown { now: StoredValue::new(now), size, groups, any: RwSignal::new(()) };
    let made = {
        let shown = shown.clone();
        move |number: usize| {
            let (card, first) = (card.clone(), number * size);
            let show = list(move |at| card(first + at));
            let shown = shown.clone();
            dynamic(move || {
                shown.groups[number].track();
                show(shown.now.with_value(|now| now[first..all.min(first + size)].to_vec()))
            })
        }
    };
    if all <= CARDS_AT_ONCE {
        return (made(0), shown);
    }
    let show = list(move |number| el("div").class("cards__group").child(made(number)).into());
    let of_all = shown.clone();
    let groups = dynamic(move || {
        of_all.any.track();
        show(of_all.now.with_value(|now| now.chunks(size).map(|group| group.contains(&true)).collect()))
    });
    (groups, shown)
}

impl Shown {
    /// Goes a step towards these cards. Returns whether they are shown.
    pub fn toward(&self, goal: &[bool]) -> bool {
        let before = self.now.get_value();
        let mut now = before.clone();
        let is_done = toward(&mut now, goal, CHANGED_AT_ONCE);
        self.now.set_value(now.clone());
        for (at, group) in self.groups.iter().enumerate() {
            let cards = at * self.size..now.len().min((at + 1) * self.size);
            if now[cards.clone()] != before[cards] {
                group.set(());
            }
        }
        self.any.set(());
        is_done
    }
}
