//! The cards of an edition that the filter keeps, some at a time.

use std::sync::Arc;

use leptos::prelude::*;

use super::{empty, filter_bar, paper_card, shown_cards::ShownCards};
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
const TEXTS: &str = ":is(.card__title a, .card__authors bdi, .key-points li, .card__section p)";

/// How many are shown of how many, a way to show all, and the cards. `kept` are the papers that the filter keeps, by their places.
pub fn cards(edition: Arc<Sifted<Edition>>, site: Site, kept: Memo<Vec<usize>>) -> Markup {
    let navigation = Navigation::expect();
    let session = Session::expect();
    let date = edition.value.date;
    let all = edition.value.papers.len();
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
    let first = untrack(|| goal(all, kept, shown));
    let rest = rest(&first, &card);
    let (list, show) = ShownCards::list(first, card);
    let busy = show.clone();
    follow(kept, shown, all, show);
    let left = move || kept.read().len().saturating_sub(shown.get());
    let more = el("button")
        .class("button cards__more")
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
    let list = el("div").class(class).attr_dynamic("aria-busy", move || busy.busy()).child(list);
    el("section")
        .class("edition__papers")
        .attr("aria-label", t!("Papers"))
        .child(bar)
        .child(state)
        .child(nothing)
        .child(list)
        .child(rest)
        .child(more)
        .into()
}

/// The places of the cards that are to be shown. Tracks.
fn goal(all: usize, kept: Memo<Vec<usize>>, shown: RwSignal<usize>) -> Vec<bool> {
    let mut goal = vec![false; all];
    kept.read().iter().take(shown.get()).for_each(|at| goal[*at] = true);
    goal
}

/// The cards of a prerendered page that are not shown yet, for readers without a program. A browser that runs programs reads them as one
/// text: thousands of cards in the document would slow down every letter that is typed.
fn rest(shown: &[bool], card: &Make) -> Markup {
    let navigation = Navigation::expect();
    if untrack(|| navigation.follows_address()) || !shown.contains(&false) {
        return Markup::Nothing;
    }
    let cards: Markup = match cfg!(target_arch = "wasm32") {
        true => Markup::Nothing,
        false => (0..shown.len()).filter(|at| !shown[*at]).map(|at| card(at)).collect(),
    };
    el("noscript").child(cards).into()
}

/// Cards in which the words of a filter are marked in one step.
const MARKED_AT_ONCE: usize = 4;

/// Lets the list follow the filter, and marks the filter’s words in the cards that are shown: from the top, step by step, so that a slow device
/// can answer the next letter meanwhile.
fn follow(kept: Memo<Vec<usize>>, shown: RwSignal<usize>, all: usize, show: ShownCards) {
    let navigation = Navigation::expect();
    after_render(move || {
        let goal = goal(all, kept, shown);
        let terms = navigation.address.read().filter.terms();
        on_cleanup(browser::clear_marks);
        let (show, mut is_there, mut ready, mut marked) = (show.clone(), false, 0, 0);
        show.begin(&goal);
        let mut step = move || {
            // The page follows a step when it has ended, so these are the cards of the step before.
            let next = if terms.is_empty() { ready } else { ready.min(marked + MARKED_AT_ONCE) };
            if !terms.is_empty() {
                browser::mark(CARDS, marked..next, TEXTS, &|text| highlight(text, &terms));
            }
            marked = next;
            if !is_there {
                (ready, is_there) = show.toward(&goal);
            }
            is_there && marked == ready
        };
        // A usual list changes at once.
        if all > CARDS_AT_ONCE || !step() {
            browser::in_frames(step);
        }
    });
}
