//! Going to an address as if a link had been pressed.

use js_sys::Reflect;
use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

/// Goes to an address of the reader without moving the page, after this one in the history or in its place.
///
/// It is a press on a link that says so (leptos_router reads `data-noscroll` and the property `replace`): the router has that code anyway,
/// and its other way in is three more kilobytes.
pub fn follow(address: &str, replace: bool) {
    let Some(link) = document().create_element("a").ok().and_then(|link| link.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    // None of these can fail in a document that has a body.
    let _ = link.set_attribute("href", address);
    let _ = link.set_attribute("data-noscroll", "");
    let _ = Reflect::set(&link, &JsValue::from_str("replace"), &JsValue::from_bool(replace));
    if let Some(body) = document().body() {
        let _ = body.append_child(&link);
        link.click();
        let _ = body.remove_child(&link);
    }
}
