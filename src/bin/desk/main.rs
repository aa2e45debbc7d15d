//! The entry of the desk's WebAssembly: it brings `brevier::desk` to the page.

#[cfg(target_arch = "wasm32")]
mod asking;
#[cfg(target_arch = "wasm32")]
mod build;
#[cfg(target_arch = "wasm32")]
mod dialog;
#[cfg(target_arch = "wasm32")]
mod files;
#[cfg(target_arch = "wasm32")]
mod hand_over;
#[cfg(target_arch = "wasm32")]
mod keys;
#[cfg(target_arch = "wasm32")]
mod library;
#[cfg(target_arch = "wasm32")]
mod page;
#[cfg(target_arch = "wasm32")]
mod place;
#[cfg(target_arch = "wasm32")]
mod typing;

#[cfg(target_arch = "wasm32")]
use brevier::words::{Room, speak};

/// Listens to what `src/reader/desk.js` sends, and to what is used in the desk's places.
#[cfg(target_arch = "wasm32")]
fn main() {
    let words = js_sys::Reflect::get(&js_sys::global(), &"brevierDeskWords".into());
    speak(Room::Desk, words.ok().and_then(|words| words.as_string()));
    page::listen("brevier:ask", |event| {
        if let Some(place) = page::target(event) {
            place::ask(place.clone(), place.get_attribute("question").unwrap_or_default());
        }
    });
    page::listen("brevier:open", |event| {
        if let Some(button) = page::target(event) {
            dialog::open(&button);
        }
    });
    page::listen("brevier:key", keys::press);
    for event in ["click", "change", "input"] {
        page::listen(event, asking::hear);
    }
}

/// The desk runs in browsers only.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The desk is built for wasm32-unknown-unknown: run `cargo xtask serve`.");
}
