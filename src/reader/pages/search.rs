//! Search across the history: a field, and the place where the desk shows what it finds.

use crate::{
    reader::{
        browser,
        components::{SEARCH_FIELD, describe_with_site, desk_view, page_heading, search_form, topic_links, with_site},
        markup::{Markup, el},
        state::{Navigation, Typing, after_render},
    },
    reading::{PageText, library::quote},
    words::reader_word as t,
};

/// The search page. What is searched for stands in the address, as `?q=`.
pub(crate) fn search() -> Markup {
    describe_with_site(PageText::search);
    let navigation = Navigation::expect();
    let typing = Typing::default();
    let typed = typing.clone();
    let mut is_first = true;
    after_render(move || {
        let sought = navigation.sought();
        // What was typed before there was a program.
        let waiting = browser::value_of_field(SEARCH_FIELD);
        if std::mem::take(&mut is_first) && sought.is_empty() && !waiting.is_empty() {
            return navigation.seek(&waiting);
        }
        // What is being typed is newer than the address.
        if navigation.follows_address() && !typed.is_under_way() {
            browser::set_field(SEARCH_FIELD, &sought);
        }
    });
    let settle = move |event| {
        let text = browser::value_of(&event);
        typing.settle(navigation, Box::new(move || navigation.seek(&text)));
    };
    let form = search_form(|field| field.on("input", settle));
    let form = form.on("submit", |event| event.prevent_default());
    let head = el("header")
        .class("page-head")
        .child(el("p").class("kicker").child(t!("Search")))
        .child(page_heading("", t!("Search the history")));
    let topics = el("p").child(t!("The topics lead through the whole history too:"));
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
