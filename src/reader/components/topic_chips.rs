//! The topic chips that filter an edition.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    digest::{Edition, Sifted, Site, Slug},
    reader::{
        Route,
        markup::{Markup, dynamic_text, el, many},
        state::Navigation,
    },
    reading::{TopicCount, topic_counts},
};

/// A chip for each topic of the edition. Each is a link to the address that shows what the chip would show, so that it can be
/// opened in a tab, shared and gone back from.
pub fn topic_chips(edition: Arc<Sifted<Edition>>, site: Site) -> Markup {
    let navigation = Navigation::expect();
    let counts = Memo::new(move |_| {
        let address = navigation.address.read();
        topic_counts(&edition.value.papers, &address.filter, &site)
    });
    // Which chips there are depends on the edition and, for topics that no paper has, on the address at the start: the list stays
    // as it is, and with it the focus, while the counts follow the filter.
    let chips = counts.get_untracked().into_iter().map(|topic| chip(topic, counts)).collect::<Markup>();
    many([
        el("p").class("edition__filter-title").attr("id", "topics").child("Topics").into(),
        el("ul").class("chips").attr("role", "list").attr("aria-labelledby", "topics").child(chips).into(),
    ])
}

fn chip(TopicCount { slug, name, .. }: TopicCount, counts: Memo<Vec<TopicCount>>) -> Markup {
    let navigation = Navigation::expect();
    let kept = {
        let slug = slug.clone();
        move || counts.read().iter().find(|topic| topic.slug == slug).map_or(0, |topic| topic.kept)
    };
    let chosen = {
        let slug = slug.clone();
        move || navigation.address.read().filter.tags.contains(&slug)
    };
    let href = move |slug: &Slug| {
        // Until a program is there to filter, a chip leads to the topic's own page.
        if !navigation.follows_address() {
            return navigation.href(&Route::Topic(slug.clone()));
        }
        let address = navigation.address.read();
        navigation.filtered(&address.route, &address.filter.toggled(slug))
    };
    let (is_empty, is_chosen) = (kept.clone(), chosen.clone());
    let note = move || if is_chosen() { " papers, chosen: take back" } else { " papers: show only these" }.to_owned();
    let link = el("a")
        .attr_dynamic("class", move || Some(if is_empty() == 0 { "chip chip--none" } else { "chip" }.to_owned()))
        .attr_dynamic("href", move || Some(href(&slug)))
        .attr("data-noscroll", "")
        .attr_dynamic("aria-current", move || chosen().then(|| "true".to_owned()))
        .child(el("span").class("chip__name").child(name))
        .child(el("span").class("chip__count").child(dynamic_text(move || kept().to_string())))
        .child(el("span").class("visually-hidden").child(dynamic_text(note)));
    el("li").child(link).into()
}
