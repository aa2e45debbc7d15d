//! The clock, and when the network comes back.

use leptos::{ev, prelude::*};

/// Seconds since 1970-01-01T00:00:00Z by the device's clock.
pub fn now() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// Calls the function each time the device gets a network, until the caller's owner ends.
pub fn on_online(call: impl Fn() + 'static) {
    let listener = window_event_listener(ev::online, move |_| call());
    on_cleanup(move || listener.remove());
}
