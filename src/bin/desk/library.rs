//! The reader's library, as the browser stores it.

use web_sys::Event;

use crate::page::window;

/// The name under which it is stored.
const NAME: &str = "brevier.library";

/// The event of the window which says that it has changed. Browsers tell other tabs by themselves.
const CHANGED: &str = "brevier:library";

/// What is stored.
pub fn stored() -> Option<String> {
    window().local_storage().ok()??.get_item(NAME).ok()?
}

/// The word of a choice that is stored under a name of its own.
pub fn choice(name: &str) -> Option<String> {
    window().local_storage().ok()??.get_item(&format!("brevier.{name}")).ok()?
}

/// Stores the word of a choice. Returns whether the browser let us.
pub fn store_choice(name: &str, word: &str) -> bool {
    let storage = window().local_storage().ok().flatten();
    storage.is_some_and(|storage| storage.set_item(&format!("brevier.{name}"), word).is_ok())
}

/// Stores it. Returns whether the browser let us.
pub fn store(text: &str) -> bool {
    let Ok(Some(storage)) = window().local_storage() else { return false };
    let is_stored = storage.set_item(NAME, text).is_ok();
    if let Ok(event) = Event::new(CHANGED) {
        let _ = window().dispatch_event(&event);
    }
    is_stored
}
