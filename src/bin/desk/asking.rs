//! What the elements of a place ask when they are used.

use serde_json::Value;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Event, HtmlInputElement};

use crate::{page, place};

/// Asks what the element that an event comes from asks. A button asks when it is pressed, a field when it has changed, and one with
/// `data-live` at every input.
pub fn hear(event: &Event) {
    let Some(element) = page::target(event).and_then(|target| target.closest("[data-ask]").ok()?) else { return };
    let Ok(Some(place)) = element.closest("brevier-desk") else { return };
    let is_field = matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT");
    let is_live = element.has_attribute("data-live");
    match event.type_().as_str() {
        "click" if !is_field => place::ask(place, question(&element)),
        "change" if is_field && !is_live => ask_with_value(place, element),
        "input" if is_live => ask_with_value(place, element),
        _ => {}
    }
}

fn question(element: &Element) -> String {
    element.get_attribute("data-ask").unwrap_or_default()
}

fn ask_with_value(place: Element, element: Element) {
    // Fields of every kind have a value; the type of one stands for all.
    let field: &HtmlInputElement = element.unchecked_ref();
    let is_input = element.tag_name() == "INPUT";
    let file = is_input.then(|| field.files()).flatten().and_then(|files| files.get(0));
    let Some(file) = file else {
        return place::ask(place, with_value(&question(&element), field.value()));
    };
    let text = JsFuture::from(file.text());
    // The same file may be chosen again.
    field.set_value("");
    spawn_local(async move {
        let text = text.await.ok().and_then(|text| text.as_string()).unwrap_or_default();
        place::ask(place, with_value(&question(&element), text));
    });
}

fn with_value(question: &str, value: String) -> String {
    let mut question: Value = serde_json::from_str(question).unwrap_or_default();
    question["value"] = value.into();
    question.to_string()
}
