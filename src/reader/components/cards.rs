//! The cards of an edition that the filter keeps, some at a time.

use std::sync::Arc;

use leptos::prelude::*;

use super::{empty, paper_card};
use crate::{
    digest::{Edition, Sifted, Site},
    reader::{
        browser,
        markup::{Markup, dynamic, dynamic_text, el},
        state::{CARDS_AT_ONCE, Navigation, Session},
    },
    reading::{Filter, count_of},
};

/// The id of the line that says how many papers are shown.
const COUNT: &str = "count";

/// How many are shown of how many, a way to show all, and the cards.
pub fn cards(edition: Arc<Sifted<Edition>>, site: Site) -> Markup {
    let navigation = Navigation::expect();
    let session = Session::expect();
    let date = edition.value.date;
    let all = edition.value.papers.len();
    // A prerendered page has all of its cards, so that it is whole without a program; it stays so.
    if untrack(|| !navigation.follows_address()) {
        session.set_shown(date, all.max(CARDS_AT_ONCE));
    }
    let shown = RwSignal::new(session.shown(date));
    let filtered = move || !navigation.address.read().filter.is_empty();
    let kept: Memo<Vec<usize>> = {
        let edition = edition.clone();
        Memo::new(move |_| {
            let filter = &navigation.address.read().filter;
            let papers = edition.value.papers.iter().enumerate();
            papers.filter(|(_, paper)| filter.keeps(paper)).map(|(at, _)| at).collect()
        })
    };
    let count = move || match (kept.read().len(), filtered()) {
        (_, false) => count_of(all, "paper"),
        (kept, true) => format!("{kept} of {}", count_of(all, "paper")),
    };
    let clear = move |text: &'static str| {
        let href = navigation.filtered(&untrack(|| navigation.route()), &Filter::default());
        // The link goes with the filter; the focus stays with what the link has changed.
        el("a").attr("href", href).attr("data-noscroll", "").on("click", |_| browser::focus(COUNT)).child(text)
    };
    let list = dynamic(move || {
        let (kept, shown) = (kept.read(), shown.get());
        if kept.is_empty() {
            return empty("No paper has all of these topics", el("p").child(clear("Show all papers of this edition")));
        }
        let cards = kept.iter().take(shown).map(|at| paper_card(&edition.value.papers[*at], &site)).collect::<Markup>();
        el("div").class("cards").child(cards).into()
    });
    let left = move || kept.read().len().saturating_sub(shown.get());
    let more = el("button")
        .class("button")
        .attr("type", "button")
        .attr_dynamic("hidden", move || (left() == 0).then(String::new))
        .on("click", move |_| {
            *shown.write() += CARDS_AT_ONCE;
            session.set_shown(date, shown.get_untracked());
        })
        .child(dynamic_text(move || {
            format!("Show {} more of {}", left().min(CARDS_AT_ONCE), count_of(left(), "paper"))
        }));
    let state = el("div")
        .class("filter-state")
        .child(
            el("p")
                .attr("id", COUNT)
                .class("filter-state__count")
                .attr("role", "status")
                .attr("tabindex", "-1")
                .child(dynamic_text(count)),
        )
        .child(dynamic(move || filtered().then(|| clear("Clear the filter")).into()));
    el("section").class("edition__papers").attr("aria-label", "Papers").child(state).child(list).child(more).into()
}
