//! A topic across the history.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    digest::{Date, Edition, Index, Paper, Site, Slug},
    reader::{
        Route,
        components::{
            describe, empty, load_failed, loading, not_found_state, page_heading, paper_card, topic_links, with_index,
        },
        markup::{Markup, dynamic, dynamic_text, el, many},
        state::{DigestStore, Load, Navigation},
    },
    reading::{PageText, count_of, date_in_words},
};

/// How many editions are read at first, and with each further step: two weeks of announcements.
const EDITIONS_AT_ONCE: usize = 10;

/// The papers of a topic, edition by edition, the newest first.
pub(crate) fn topic(slug: Slug) -> Markup {
    with_index(1, move |index| match index.value.site.topics.iter().any(|topic| topic.slug == slug) {
        true => known_topic(&index.value, slug.clone()),
        false => unknown_topic(&index.value, &slug),
    })
}

fn unknown_topic(index: &Index, slug: &Slug) -> Markup {
    describe(PageText::plain(&index.site.title, "Topic not found", "This site has no such topic."));
    let advice = format!("“{slug}” is not among the topics of this site, which are:");
    let advice = many([el("p").child(advice).into(), topic_links(&index.site)]);
    not_found_state("This site has no such topic".to_owned(), advice)
}

fn known_topic(index: &Index, slug: Slug) -> Markup {
    let name = index.site.topic_name(&slug);
    describe(PageText::topic(&index.site, &name));
    let dates: Arc<[Date]> = index.editions.iter().map(|entry| entry.date).collect();
    let all = dates.len();
    if all == 0 {
        return empty("No edition yet", el("p").child("There is nothing to look through so far."));
    }
    let asked = RwSignal::new(EDITIONS_AT_ONCE);
    let count = {
        let (dates, slug, store) = (dates.clone(), slug.clone(), DigestStore::expect());
        move || {
            let dates = dates.iter().take(asked.get());
            count_in_words(&slug, &dates.map(|date| store.edition(*date)).collect::<Vec<_>>())
        }
    };
    let site = index.site.clone();
    let parts = dynamic(move || {
        dates.iter().take(asked.get()).map(|date| part_or_state(*date, slug.clone(), site.clone())).collect()
    });
    let older = el("button")
        .class("button")
        .attr("type", "button")
        .attr_dynamic("hidden", move || (asked.get() >= all).then(String::new))
        .on("click", move |_| *asked.write() += EDITIONS_AT_ONCE)
        .child("Read older editions");
    let head = el("header")
        .class("page-head")
        .child(el("p").class("kicker").child("Topic"))
        .child(page_heading("", name))
        .child(el("p").class("page-head__line").attr("role", "status").child(dynamic_text(count)));
    many([head.into(), el("div").class("topic-parts").child(parts).into(), older.into()])
}

fn count_in_words(slug: &Slug, editions: &[Load<crate::digest::Sifted<Edition>>]) -> String {
    if editions.iter().any(|edition| matches!(edition, Load::Loading)) {
        return "Reading the editions…".to_owned();
    }
    let read: Vec<_> = editions.iter().filter_map(Load::ready).collect();
    let papers = read.iter().flat_map(|edition| &edition.value.papers).filter(|paper| has(paper, slug)).count();
    format!("{} in the last {}", count_of(papers, "paper"), count_of(read.len(), "edition"))
}

fn part_or_state(date: Date, slug: Slug, site: Site) -> Markup {
    let store = DigestStore::expect();
    dynamic(move || match store.edition(date) {
        Load::Loading => loading("an edition"),
        Load::Failed(error) => {
            let store = store.clone();
            load_failed(error, 2, move || store.retry())
        }
        Load::Ready(edition) => part(&edition.value, &slug, &site),
    })
}

/// The papers of one edition that have the topic; nothing where it has none.
fn part(edition: &Edition, slug: &Slug, site: &Site) -> Markup {
    let papers: Vec<_> =
        edition.papers.iter().filter(|paper| has(paper, slug)).map(|paper| paper_card(paper, site)).collect();
    if papers.is_empty() {
        return Markup::Nothing;
    }
    let href = Navigation::expect().href(&Route::Edition(edition.date));
    let day = el("a").attr("href", href).child(date_in_words(edition.date));
    el("section")
        .class("topic-part")
        .child(el("h2").class("topic-part__day").child(day))
        .child(el("div").class("cards").child(papers))
        .into()
}

fn has(paper: &Paper, slug: &Slug) -> bool {
    paper.tags.iter().any(|tag| tag == slug.as_str())
}
