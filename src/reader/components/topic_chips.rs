//! The topic chips that filter an edition.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    digest::{Edition, Sifted, Site},
    reader::state::Navigation,
    reading::{TopicCount, topic_counts},
};

/// A chip for each topic of the edition. Each is a link to the address that shows what the chip would show, so that it can be
/// opened in a tab, shared and gone back from.
#[component]
pub fn TopicChips(
    /// The edition.
    edition: Arc<Sifted<Edition>>,
    /// The site, for the topics' names.
    site: Site,
) -> impl IntoView {
    let navigation = Navigation::expect();
    let chips = move || {
        let address = navigation.address.read();
        topic_counts(&edition.value.papers, &address.filter, &site)
    };
    let chip = move |TopicCount { slug, name, .. }: TopicCount, kept: Signal<usize>| {
        let wanted = slug.clone();
        let chosen = Memo::new(move |_| navigation.address.read().filter.tags.contains(&wanted));
        let href = move || {
            let address = navigation.address.read();
            navigation.filtered(&address.route, &address.filter.toggled(&slug))
        };
        view! {
            <li>
                <a
                    class="chip"
                    class:chip--none=move || kept.get() == 0
                    href=href
                    data-noscroll=""
                    aria-current=move || chosen.get().then_some("true")
                >
                    <span class="chip__name">{name}</span>
                    <span class="chip__count">{kept}</span>
                    <span class="visually-hidden">
                        {move || if chosen.get() { " papers; chosen, take back" } else { " papers; show only these" }}
                    </span>
                </a>
            </li>
        }
    };
    let counts = Memo::new(move |_| chips());
    view! {
        <h3 class="edition__filter-title" id="topics">"Topics"</h3>
        <ul class="chips" role="list" aria-labelledby="topics">
            <For
                each=move || counts.get()
                key=|topic| topic.slug.clone()
                children=move |topic| {
                    let slug = topic.slug.clone();
                    let kept = Signal::derive(move || {
                        counts.read().iter().find(|other| other.slug == slug).map_or(0, |topic| topic.kept)
                    });
                    chip(topic, kept)
                }
            />
        </ul>
    }
    .into_any()
}
