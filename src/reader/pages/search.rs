//! Search across the history: a field, and the place where the desk shows what it finds.

use std::time::Duration;

use leptos::prelude::*;

use crate::{
    reader::{
        browser,
        components::{SEARCH_FIELD, describe_with_site, desk_view, page_heading, search_form, topic_links, with_site},
        markup::{Markup, el},
        state::{Navigation, after_render},
    },
    reading::{PageText, library::quote},
};

/// How long nothing is typed before the search follows. Each search may load something, and browsers refuse pages that change their
/// address too often.
const PAUSE: Duration = Duration::from_millis(80);

/// The search page. What is searched for stands in the address, as `?q=`.
pub(crate) fn search() -> Markup {
    describe_with_site(PageText::search);
    let navigation = Navigation::expect();
    let pending = StoredValue::new(None::<TimeoutHandle>);
    after_render(move || {
        let sought = navigation.sought();
        // What is being typed is newer than the address.
        if navigation.follows_address() && pending.with_value(Option::is_none) {
            browser::set_field(SEARCH_FIELD, &sought);
        }
    });
    let form = search_form(|field| field.on("input", move |event| follow(pending, browser::value_of(&event))));
    let form = form.on("submit", |event| event.prevent_default());
    let head = el("header")
        .class("page-head")
        .child(el("p").class("kicker").child("Search"))
        .child(page_heading("", "Search the history"));
    let topics = el("p").child("The topics lead through the whole history too:");
    el("article")
        .class("prose")
        .child(head)
        .child(form)
        .child(desk_view(move || question(&navigation.sought())))
        .child(topics)
        .child(with_site(2, topic_links))
        .into()
}

fn question(sought: &str) -> String {
    // Written by hand: the library's code for writing JSON is several kilobytes, for every reader.
    format!(r#"{{"ask":"search","q":{}}}"#, quote(sought))
}

/// Searches for what was typed, once it stays as it is for a moment.
fn follow(pending: StoredValue<Option<TimeoutHandle>>, text: String) {
    let navigation = Navigation::expect();
    if let Some(earlier) = pending.try_update_value(Option::take).flatten() {
        earlier.clear();
    }
    let page = untrack(|| navigation.route());
    let then = move || {
        // Whoever has gone on meanwhile has no use for it.
        if untrack(|| navigation.route()) == page {
            pending.try_update_value(Option::take);
            navigation.seek(&text);
        }
    };
    pending.set_value(set_timeout_with_handle(then, PAUSE).ok());
}
