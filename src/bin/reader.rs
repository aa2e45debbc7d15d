//! The entry of the reader's WebAssembly.

#[cfg(target_arch = "wasm32")]
fn main() {
    use brevier::{
        BUILD,
        digest::PageData,
        reader::{Base, app, browser},
        words::{Room, speak},
    };
    use leptos::prelude::{hydrate_body, mount_to_body, set_timeout};
    use std::time::Duration;

    speak(Room::Reader, browser::words());
    let base = Base::from_uri(&browser::base_uri());
    let Some(json) = browser::carried_data() else {
        mount_to_body(move || app(base, None));
        return browser::clear_boot();
    };
    // A page that another build has rendered reads well without a program, and must not be taken over by this one.
    if let Ok(page) = PageData::read(&json)
        && page.build == BUILD
    {
        // In a task of its own, so that a slow device can answer a touch between reading the data and taking the page over.
        let take_over = move || {
            hydrate_body(move || app(base, Some(page)));
            browser::announce_takeover(true);
        };
        set_timeout(take_over, Duration::ZERO);
    } else {
        browser::announce_takeover(false);
    }
}

/// The reader runs in browsers only; the publisher is the binary for this machine.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The reader is built for wasm32-unknown-unknown: run `cargo xtask serve`.");
}
