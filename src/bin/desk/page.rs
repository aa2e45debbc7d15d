//! The document, and what happens in it.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Document, Element, Event, HtmlElement, Window};

/// The window. The desk runs in no worker.
pub fn window() -> Window {
    js_sys::global().unchecked_into()
}

/// The document.
pub fn document() -> Document {
    window().document().unwrap_or_else(|| unreachable!("a window has a document"))
}

/// Calls the function at each event of this name, as long as the document lives.
pub fn listen(name: &str, call: fn(&Event)) {
    let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| call(&event));
    // It fails for nothing that is a name.
    let _ = document().add_event_listener_with_callback(name, listener.as_ref().unchecked_ref());
    listener.forget();
}

/// The element that an event comes from.
pub fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// The first element that a selector finds.
pub fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok()??.dyn_into().ok()
}

/// Moves the focus to the element with this id.
pub fn focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id)
        && let Some(element) = element.dyn_ref::<HtmlElement>()
    {
        let _ = element.focus();
    }
}
