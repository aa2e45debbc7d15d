//! The cards of an edition that the filter keeps, some at a time.

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;

use super::{card_groups::Shown, empty, filter_bar, paper_card};
use crate::{
    digest::{Edition, Sifted, Site},
    reader::{
        browser,
        markup::{Make, Markup, dynamic, dynamic_text, el, many},
        state::{CARDS_AT_ONCE, Navigation, Session, after_render},
    },
    reading::{Filter, highlight, papers},
    words::{Word, reader_word as t},
};

/// The id of the line that says how many papers are shown.
const COUNT: &str = "count";

/// The cards that are shown.
const CARDS: &str = ".edition .card:not([hidden])";
/// The texts of a card in which the words of a filter are marked.
const TEXTS: &str = ":is(.card__title a, .card__authors bdi, .key-points span, .card__section p)";

/// How many are shown of how many, a way to show all, and the cards. `kept` are the papers that the filter keeps, by their places.
pub fn cards(edition: Arc<Sifted<Edition>>, site: Site, kept: Memo<Vec<usize>>) -> Markup {
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
    let count = move || match (kept.read().len(), filtered()) {
        (_, false) => papers(all),
        (kept, true) => t!("{0} of {1}").with(&[&kept.to_string(), &papers(all)]),
    };
    let clear = move |text: Word| {
        let href = navigation.filtered(&untrack(|| navigation.route()), &Filter::default());
        // The link goes with the filter; the focus stays with what the link has changed.
        el("a").attr("href", href).attr("data-noscroll", "").on("click", |_| browser::focus(COUNT)).child(text)
    };
    let nothing = {
        let site = site.clone();
        dynamic(move || {
            if !kept.read().is_empty() {
                return Markup::Nothing;
            }
            let asked = navigation.address.read().filter.in_words(&site);
            let asked = el("p").auto_dir().child(t!("Asked for: {0}.").with(&[&asked]));
            empty(
                t!("No paper passes this filter"),
                many([asked.into(), el("p").child(clear(t!("Show all papers of this edition"))).into()]),
            )
        })
    };
    let bar = filter_bar(&edition.value.papers);
    let card: Make = Arc::new(move |at| paper_card(&edition.value.papers[at], date, &site));
    let (list, show) = Shown::list(untrack(|| goal(all, kept, shown)), &card);
    follow(kept, shown, all, show);
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
            t!("Show {0} more of {1}").with(&[&left().min(CARDS_AT_ONCE).to_string(), &papers(left())])
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
        .child(dynamic(move || filtered().then(|| clear(t!("Clear the filter"))).into()));
    // Of a long list only what is seen is laid out; of a usual one everything, so that going back finds its place to the pixel.
    let class = if all > CARDS_AT_ONCE { "cards cards--long" } else { "cards" };
    let list = el("div").class(class).child(list);
    el("section")
        .class("edition__papers")
        .attr("aria-label", t!("Papers"))
        .child(bar)
        .child(state)
        .child(nothing)
        .child(list)
        .child(more)
        .into()
}

/// The places of the cards that are to be shown. Tracks.
fn goal(all: usize, kept: Memo<Vec<usize>>, shown: RwSignal<usize>) -> Vec<bool> {
    let mut goal = vec![false; all];
    kept.read().iter().take(shown.get()).for_each(|at| goal[*at] = true);
    goal
}

/// Lets the list follow the filter: a long one from its top, step by step, so that a slow device can answer the next letter meanwhile.
/// Then the filter’s words are marked in the cards that are shown.
fn follow(kept: Memo<Vec<usize>>, shown: RwSignal<usize>, all: usize, show: Shown) {
    let navigation = Navigation::expect();
    let marks = browser::Marks::default();
    after_render(move || {
        let goal = goal(all, kept, shown);
        let terms = navigation.address.read().filter.terms();
        marks.clear();
        let (marks, show) = (marks.clone(), show.clone());
        let step = move || {
            let is_done = show.toward(&goal);
            if is_done && !terms.is_empty() {
                let terms = terms.clone();
                marks.mark(CARDS, TEXTS, Rc::new(move |text| highlight(text, &terms)));
            }
            is_done
        };
        if !step() {
            browser::in_steps(step);
        }
    });
}
