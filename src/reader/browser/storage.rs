//! Local storage, which may be blocked or full: then nothing is remembered, and nothing else changes.

use js_sys::Reflect;
use leptos::prelude::{on_cleanup, window, window_event_listener_untyped};
use wasm_bindgen::JsValue;
use web_sys::Storage;

const PREFIX: &str = "brevier.";
/// The whole name of the library.
const LIBRARY: &str = "brevier.library";

/// What was stored under this name.
pub fn stored(name: &str) -> Option<String> {
    storage()?.get_item(&format!("{PREFIX}{name}")).ok()?
}

/// Stores a value under this name. Returns whether the browser let us.
pub fn store(name: &str, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(&format!("{PREFIX}{name}"), value).is_ok())
}

/// Calls the function each time the library is stored by somebody else, until the caller's owner ends: with `true` where that was
/// another page of this site, of which the browser tells, and with `false` where it was the desk, which tells by itself.
pub fn on_stored(call: impl Fn(bool) + Copy + 'static) {
    let elsewhere = window_event_listener_untyped("storage", move |event| {
        // Everything is cleared where no name is told.
        let name = Reflect::get(&event, &JsValue::from_str("key")).ok().and_then(|name| name.as_string());
        if name.is_none_or(|name| name == LIBRARY) {
            call(true);
        }
    });
    let here = window_event_listener_untyped("brevier:library", move |_| call(false));
    on_cleanup(move || {
        elsewhere.remove();
        here.remove();
    });
}

fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}
