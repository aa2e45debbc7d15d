//! What a prerendered page gets after it was taken over, a little in each frame: first all that follows its address and the browser, then
//! the buttons of its cards.

use std::cell::{Cell, RefCell};

use leptos::prelude::{ArcRwSignal, Set};

use crate::reader::browser;

/// How many turns come in one frame: what a slow device can make, lay out and draw before it answers a touch.
const AT_ONCE: usize = 4;

thread_local! {
    /// Whether a page is being taken over.
    static IS_TAKING_OVER: Cell<bool> = const { Cell::new(false) };
    /// The turns that have not come.
    static WAITING: RefCell<Vec<ArcRwSignal<bool>>> = const { RefCell::new(Vec::new()) };
}

/// Takes over a prerendered page. What asks for a turn meanwhile gets it in a frame after that, from the top of the page on.
pub fn take_over(hydrate: impl FnOnce()) {
    IS_TAKING_OVER.set(true);
    hydrate();
    IS_TAKING_OVER.set(false);
    WAITING.with_borrow_mut(|waiting| waiting.reverse());
    browser::announce("brevier:taken-over");
    browser::in_frames(|| {
        let is_done = WAITING.with_borrow_mut(next_turns);
        if is_done {
            browser::announce("brevier:settled");
        }
        is_done
    });
}

fn next_turns(waiting: &mut Vec<ArcRwSignal<bool>>) -> bool {
    let left = waiting.len().saturating_sub(AT_ONCE);
    waiting.drain(left..).rev().for_each(|turn| turn.set(true));
    left == 0
}

/// Whether something can be shown or done that needs a program: at once in a page that the program makes, when its turn comes in one
/// that is taken over, and never where the publisher makes it.
pub fn turn() -> ArcRwSignal<bool> {
    let waits = IS_TAKING_OVER.get();
    let turn = ArcRwSignal::new(cfg!(target_arch = "wasm32") && !waits);
    if waits {
        WAITING.with_borrow_mut(|waiting| waiting.push(turn.clone()));
    }
    turn
}
