//! Local storage, which may be blocked or full: then nothing is remembered, and nothing else changes.

use leptos::prelude::{on_cleanup, window, window_event_listener_untyped};
use web_sys::Storage;

const PREFIX: &str = "brevier.";

/// What was stored under this name.
pub fn stored(name: &str) -> Option<String> {
    storage()?.get_item(&format!("{PREFIX}{name}")).ok()?
}

/// Stores a value under this name. Returns whether the browser let us.
pub fn store(name: &str, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(&format!("{PREFIX}{name}"), value).is_ok())
}

/// Calls the function each time another page of this site has stored something, until the caller's owner ends.
pub fn on_stored_elsewhere(call: impl Fn() + 'static) {
    let listener = window_event_listener_untyped("storage", move |_| call());
    on_cleanup(move || listener.remove());
}

fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}
