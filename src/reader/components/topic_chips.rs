//! The topic chips that filter an edition.

use leptos::prelude::*;

use crate::{
    digest::{Edition, Site},
    reader::{
        Route,
        markup::{Markup, dynamic_text, el, many},
        state::Navigation,
    },
    reading::{Choice, TopicCount, topic_counts},
};

/// A chip for each topic of the edition. Each is a link to the address that shows what the chip would show, so that it can be
/// opened in a tab, shared and gone back from. `kept` are the papers that the filter keeps, by their places.
pub fn topic_chips(edition: &Edition, site: &Site, kept: Memo<Vec<usize>>) -> Markup {
    let navigation = Navigation::expect();
    // Which chips there are depends on the edition and, for topics that no paper has, on the address at the start: the list stays
    // as it is, and with it the focus, while the counts follow the filter.
    let topics = navigation.address.with_untracked(|address| topic_counts(&edition.papers, &address.filter, site));
    let chips = topics.into_iter().map(|topic| chip(topic, kept)).collect::<Markup>();
    many([
        el("p").class("edition__filter-title").attr("id", "topics").child("Topics").into(),
        el("ul").class("chips").attr("role", "list").attr("aria-labelledby", "topics").child(chips).into(),
    ])
}

fn chip(topic: TopicCount, kept: Memo<Vec<usize>>) -> Markup {
    let navigation = Navigation::expect();
    let (slug, name) = (topic.slug.clone(), topic.name.clone());
    let choice = Signal::derive({
        let slug = slug.clone();
        move || navigation.address.read().filter.choice(&slug)
    });
    // Of a topic that is left out no paper is kept; its chip says how many it takes away.
    let count = Signal::derive(move || match choice.get() {
        Some(Choice::Exclude) => topic.papers.len(),
        _ => topic.among(&kept.read()),
    });
    let href = move || {
        // Until a program is there to filter, a chip leads to the topic's own page.
        if !navigation.follows_address() {
            return navigation.href(&Route::Topic(slug.clone()));
        }
        let address = navigation.address.read();
        navigation.filtered(&address.route, &address.filter.pressed(&slug))
    };
    let class = move || match (choice.get(), count.get()) {
        (Some(Choice::Exclude), _) => "chip chip--not",
        (_, 0) => "chip chip--none",
        _ => "chip",
    };
    let note = move || match choice.get() {
        None => " papers: show only these",
        Some(Choice::Include) => " papers, shown alone: leave them out",
        Some(Choice::Exclude) => " papers, left out: show them again",
    };
    let link = el("a")
        .attr_dynamic("class", move || Some(class().to_owned()))
        .attr_dynamic("href", move || Some(href()))
        .attr("data-noscroll", "")
        .attr_dynamic("aria-current", move || choice.get().map(|_| "true".to_owned()))
        .child(el("span").class("chip__name").child(name))
        .child(el("span").class("chip__count").child(dynamic_text(move || count.get().to_string())))
        .child(el("span").class("visually-hidden").child(dynamic_text(move || note().to_owned())));
    el("li").child(link).into()
}
