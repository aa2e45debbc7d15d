//! Local storage, which may be blocked or full: then nothing is remembered, and nothing else changes.

use leptos::prelude::window;
use web_sys::Storage;

const PREFIX: &str = "brevier.";

/// What was stored under this name.
pub fn stored(name: &str) -> Option<String> {
    storage()?.get_item(&format!("{PREFIX}{name}")).ok()?
}

/// Stores a value under this name, where the browser lets us.
pub fn store(name: &str, value: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(&format!("{PREFIX}{name}"), value);
    }
}

fn storage() -> Option<Storage> {
    window().local_storage().ok()?
}
