//! The clock, work that is done in steps, and when the network comes back.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use leptos::{ev, prelude::*};
use wasm_bindgen::JsValue;

/// Seconds since 1970-01-01T00:00:00Z by the device's clock.
pub fn now() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// How many seconds the device's clock is ahead of Greenwich at an instant.
pub fn clock_offset(seconds: i64) -> i64 {
    let instant = js_sys::Date::new(&JsValue::from_f64(seconds as f64 * 1000.0));
    (instant.get_timezone_offset() * -60.0) as i64
}

/// Calls the function each time the device gets a network, until the caller's owner ends.
pub fn on_online(call: impl Fn() + 'static) {
    let listener = window_event_listener(ev::online, move |_| call());
    on_cleanup(move || listener.remove());
}

/// Calls the function again and again until it says that it is done or the caller's owner ends. Between two calls the browser can do
/// what it has to, such as answer a letter that is typed.
pub fn in_steps(step: impl FnMut() -> bool + 'static) {
    start(false, Box::new(step));
}

/// The same for steps that change what is seen: between two calls the page is drawn, so that the browser has little to lay out at once.
pub fn in_frames(step: impl FnMut() -> bool + 'static) {
    start(true, Box::new(step));
}

type Step = Box<dyn FnMut() -> bool>;

fn start(in_frames: bool, step: Step) {
    let has_ended = Arc::new(AtomicBool::new(false));
    on_cleanup({
        let has_ended = has_ended.clone();
        move || has_ended.store(true, Relaxed)
    });
    next_step(has_ended, in_frames, step);
}

fn next_step(has_ended: Arc<AtomicBool>, in_frames: bool, mut step: Step) {
    let next = move || {
        if !has_ended.load(Relaxed) && !step() {
            next_step(has_ended, in_frames, step);
        }
    };
    // A frame is drawn after what asked for it has run, so a step waits until it is done.
    let later = move || set_timeout(next, Duration::ZERO);
    if in_frames { request_animation_frame(later) } else { later() }
}
