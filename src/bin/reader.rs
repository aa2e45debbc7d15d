//! The entry of the reader's WebAssembly.

#[cfg(target_arch = "wasm32")]
fn main() {
    use brevier::{
        BUILD,
        digest::PageData,
        reader::{Base, app, browser, state::take_over},
        words::{Room, speak},
    };
    use leptos::prelude::{hydrate_body, mount_to_body, set_timeout};
    use std::time::Duration;

    let soon = |run: Box<dyn FnOnce()>| set_timeout(run, Duration::ZERO);

    speak(Room::Reader, browser::words());
    let base = Base::from_uri(&browser::base_uri());
    let Some(json) = browser::carried_data() else {
        mount_to_body(move || app(base, None));
        return browser::clear_boot();
    };
    // Each in a task of its own, so that a slow device can answer a touch between starting, reading the data and taking the page over.
    soon(Box::new(move || {
        // A page that another build has rendered reads well without a program, and must not be taken over by this one.
        let page = PageData::read(&json).ok().filter(|page| page.build == BUILD);
        let Some(page) = page else { return browser::announce("brevier:given-up") };
        soon(Box::new(move || {
            take_over(move || hydrate_body(move || app(base, Some(page))));
        }));
    }));
}

/// The reader runs in browsers only; the publisher is the binary for this machine.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The reader is built for wasm32-unknown-unknown: run `cargo xtask serve`.");
}
