//! A row of links that is one stop of the Tab key, and in which the arrow keys move (ARIA Authoring Practices, roving tabindex).

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

/// Hears a key that is pressed within a row, or that the focus comes into it, and does what is expected of it: arrows, Home and End
/// move within the row, and Tab leaves it. Until the row is entered, each of its links can be reached: nothing in the page changes before.
pub fn rove(event: &Event, links: &str) {
    let row = event.current_target().and_then(|row| row.dyn_into::<Element>().ok());
    let Some(links) = row.as_ref().and_then(|row| row.query_selector_all(links).ok()) else { return };
    let links: Vec<HtmlElement> =
        (0..links.length()).filter_map(|at| links.get(at)?.dyn_into::<HtmlElement>().ok()).collect();
    let focused = document().active_element();
    let Some(at) = links.iter().position(|link| focused.as_ref() == Some(link)) else { return };
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
        for link in &links {
            link.set_tab_index(if focused.as_ref() == Some(link) { 0 } else { -1 });
        }
        return;
    };
    if key.ctrl_key() || key.meta_key() || key.alt_key() || key.shift_key() {
        return;
    }
    // Where a language is written from the right, the row is too.
    let is_from_right = row.is_some_and(|row| row.matches(":dir(rtl)").unwrap_or_default());
    let to = match (&*key.key(), is_from_right) {
        ("ArrowLeft", false) | ("ArrowRight", true) => at.checked_sub(1),
        ("ArrowRight", false) | ("ArrowLeft", true) => Some(at + 1),
        ("Home", _) => Some(0),
        ("End", _) => Some(links.len() - 1),
        _ => return,
    };
    event.prevent_default();
    if let Some(link) = to.and_then(|to| links.get(to)) {
        // The browser brings it into view where the row is scrolled.
        let _ = link.focus();
    }
}
