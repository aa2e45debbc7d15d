//! The current time, which only the browser knows.

use leptos::prelude::*;

use super::after_render;
use crate::reader::browser;

/// Seconds since 1970-01-01T00:00:00Z; nothing in the first render, so that it equals the prerendered one.
#[derive(Clone, Copy)]
pub struct Now(pub RwSignal<Option<i64>>);

/// Gives the time to the pages once the first render is done.
pub fn provide_now() {
    let now = RwSignal::new(None);
    provide_context(Now(now));
    after_render(move || now.set(Some(browser::now())));
}
