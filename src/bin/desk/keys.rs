//! What the keys move on the page.

use std::cell::Cell;

use brevier::{
    desk_word as t,
    reading::{KeyAction, key_action},
};
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Element, Event, FocusOptions, HtmlElement};

use crate::{dialog, library, page};

/// What holds a paper in a list.
const CARD: &str = ".card:not([hidden])";

thread_local! {
    /// Whether the key before was `g`, which begins a pair.
    static AFTER_G: Cell<bool> = const { Cell::new(false) };
}

/// Does what a key asks for.
pub fn press(event: &Event) {
    let Some(key) = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string()) else { return };
    let Some(action) = key_action(&key, AFTER_G.replace(key == "g")) else { return };
    // The list of the keys opens whatever the switch says: it is where they are turned on again.
    let is_off = is_off();
    match action {
        KeyAction::Help => {
            dialog::show(t!("Keys").text(), if is_off { r#"{"ask":"help","keys":"off"}"# } else { r#"{"ask":"help"}"# })
        }
        _ if is_off => {}
        KeyAction::Next => step(true),
        KeyAction::Previous => step(false),
        KeyAction::Open => press_in_card(".card__title a"),
        KeyAction::Expand => press_in_card("summary"),
        KeyAction::Save => press_in_card(".paper-actions [aria-pressed]"),
        KeyAction::Search => match page::find("main input[type=search]") {
            Some(field) => drop(field.focus()),
            None => press_on_page(".site-header a[href$='search/']"),
        },
        KeyAction::Home => press_on_page(".site-header__name"),
    }
}

/// Whether the keys were turned off.
fn is_off() -> bool {
    library::choice("keys").as_deref() == Some("off")
}

/// Moves the focus to the next card, or to the one before, and the page with it. Where no card has the focus, the first one in
/// sight is the next; below the last card, that is the one before.
fn step(forward: bool) {
    let Some((cards, at, has_focus)) = current() else { return };
    let to = match (has_focus, forward) {
        (false, true) => Some(at),
        (_, true) => at.checked_add(1),
        (_, false) => at.checked_sub(1),
    };
    let Some(card) = to.and_then(|to| cards.get(to)) else { return };
    card.scroll_into_view();
    if let Some(title) = part(card, ".card__title a") {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = title.focus_with_options(&options);
    }
}

/// Presses a part of the current card. On a paper's page that is the paper.
fn press_in_card(selector: &str) {
    let card = match current() {
        Some((cards, at, _)) => cards.into_iter().nth(at),
        None => page::find(".paper").map(Element::from),
    };
    if let Some(pressed) = card.and_then(|card| part(&card, selector)) {
        pressed.click();
    }
}

fn press_on_page(selector: &str) {
    if let Some(element) = page::find(selector) {
        element.click();
    }
}

/// The cards that are shown, which of them is the current one, and whether it has the focus.
fn current() -> Option<(Vec<Element>, usize, bool)> {
    let found = page::document().query_selector_all(CARD).ok()?;
    let cards: Vec<Element> = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect();
    let focused = page::document().active_element().and_then(|focused| focused.closest(CARD).ok()?);
    if let Some(at) = cards.iter().position(|card| Some(card) == focused.as_ref()) {
        return Some((cards, at, true));
    }
    let at = cards.iter().position(|card| card.get_bounding_client_rect().bottom() > 80.0).unwrap_or(cards.len());
    (!cards.is_empty()).then_some((cards, at, false))
}

fn part(card: &Element, selector: &str) -> Option<HtmlElement> {
    card.query_selector(selector).ok()??.dyn_into().ok()
}
