//! The document: its head, its root element, and where the focus is.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

use crate::reader::CARRIED_ID;

/// The document's base URL.
pub fn base_uri() -> String {
    document().base_uri().ok().flatten().unwrap_or_default()
}

/// Brings the calendar strip's current day into the strip's view, without moving the page.
pub fn show_current_day() {
    let day = document().query_selector("[aria-current=date]").ok().flatten();
    if let Some(day) = day.and_then(|day| day.dyn_into::<HtmlElement>().ok())
        && let Some(strip) = day.offset_parent()
    {
        strip.set_scroll_left(day.offset_left() - strip.client_width() / 3);
    }
}

/// The JSON that a prerendered page carries.
pub fn carried_data() -> Option<String> {
    document().get_element_by_id(CARRIED_ID)?.text_content()
}

/// The papers, as segments of paths, whose cards are open.
pub fn open_cards() -> Vec<String> {
    let Ok(open) = document().query_selector_all(".card:has(> details[open])") else { return Vec::new() };
    let cards = (0..open.length()).filter_map(|at| open.get(at)?.dyn_into::<web_sys::Element>().ok());
    cards.filter_map(|card| card.id().strip_prefix("paper-").map(str::to_owned)).collect()
}

/// Whether the document's address has this path, with or without a slash at its end.
pub fn is_at(path: &str) -> bool {
    let now = window().location().pathname().unwrap_or_default();
    now.trim_end_matches('/') == path.trim_end_matches('/')
}

/// Lets the browser itself load the page of the document's address.
pub fn reload() {
    // It fails only for a document that has gone, and then nobody needs it.
    let _ = window().location().reload();
}

/// Lets the page know how far the program is: `brevier:taken-over` when it listens, `brevier:settled` when the last turn has come
/// (`state::turn`), and `brevier:given-up` where it does neither.
pub fn announce(name: &str) {
    if let Ok(event) = web_sys::Event::new(name) {
        // Nobody can prevent it, and not every page hears it.
        let _ = window().dispatch_event(&event);
    }
}

/// Takes away what the page shows while the program loads.
pub fn clear_boot() {
    if let Some(boot) = document().get_element_by_id("boot") {
        boot.remove();
    }
}

/// Sets the document's title, its description, and the path of its canonical address, where a prerendered page has one.
pub fn describe_page(title: &str, description: &str, path: &str) {
    document().set_title(title);
    if let Ok(Some(link)) = document().query_selector("link[rel=canonical]")
        && let Some(address) = link.get_attribute("href")
        && let Some(host) = address.split('/').nth(2)
    {
        let scheme = address.split('/').next().unwrap_or_default();
        set(&link, "href", &format!("{scheme}//{host}{path}"));
    }
    if let Ok(Some(meta)) = document().query_selector("meta[name=description]") {
        set(&meta, "content", description);
    }
}

/// Moves the focus to the element with this id without moving the page: the router and the browser know where it should stand.
pub fn focus(id: &str) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element(id) {
        // An element that cannot take the focus leaves it where it is, which is no reason to stop.
        let _ = element.focus_with_options(&options);
    }
}

/// Whether the element with this id has the focus, or had it when it was hidden: browsers then let it go to the page as a whole.
pub fn has_focus(id: &str) -> bool {
    let Some(focused) = document().active_element() else { return true };
    focused.id() == id || focused.tag_name() == "BODY"
}

/// Moves the focus to the main part of the page, and the page with it.
pub fn focus_main() {
    if let Some(main) = element("main") {
        let _ = main.focus();
    }
}

/// Notes that the reader has been on another page, so that what happens once does not happen again.
pub fn mark_visited() {
    if let Some(root) = document().document_element() {
        set(&root, "data-visited", "");
    }
}

/// Shows the colours of a theme.
pub fn show_theme(word: &str) {
    if let Some(root) = document().document_element() {
        set(&root, "data-theme", word);
    }
}

/// Whether a click asks for nothing more than to be taken where it leads: no new tab, no download.
pub fn is_plain_click(event: &web_sys::Event) -> bool {
    event.dyn_ref::<web_sys::MouseEvent>().is_none_or(|click| {
        click.button() == 0 && !(click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key())
    })
}

/// Whether an event comes from a link.
pub fn is_link(event: &web_sys::Event) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.is_some_and(|element| matches!(element.closest("a"), Ok(Some(_))))
}

/// Whether the disclosure that an event comes from is open.
pub fn is_open(event: &web_sys::Event) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.is_some_and(|element| element.has_attribute("open"))
}

fn element(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

fn set(element: &web_sys::Element, name: &str, value: &str) {
    // It fails only for names that are no names, and ours are.
    let _ = element.set_attribute(name, value);
}
