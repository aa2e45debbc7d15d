//! "Read more" on a card: the paper's sections in place.

use leptos::prelude::*;

use super::prose;
use crate::{
    digest::Paper,
    reader::{
        Route, browser,
        markup::{Element, Markup, dynamic, el},
        state::{DigestStore, Library, Navigation, Search, Session},
    },
    reading::section_name,
    words::reader_word as t,
};

/// The sections, in a native disclosure that stays as it was left while the page is open.
pub fn read_more(paper: &Paper) -> Markup {
    if paper.sections.is_empty() {
        return Markup::Nothing;
    }
    let (session, library) = (Session::expect(), Library::expect());
    let id = paper.id.clone();
    let wanted = RwSignal::new(session.is_open(&paper.id));
    let store = DigestStore::expect();
    let rest = paper.sections.has_more().then(|| the_rest(paper, wanted));
    el("details")
        .class("card__more")
        .attr_if(wanted.get_untracked(), "open", "")
        .on("toggle", move |event| {
            let is_open = browser::is_open(&event);
            session.set_open(&id, is_open);
            if is_open {
                library.mark_read(&id);
                wanted.set(true);
                // Whoever opens it again after a failure wants another try.
                store.retry();
            }
        })
        // One who points at it is about to press it.
        .child(read_more_summary(paper).on("pointerenter", move |_| wanted.set(true)))
        .child(el("div").class("card__sections").child(card_sections(paper, 0)).child(rest))
        .into()
}

/// What the disclosure says while it is closed and while it is open.
pub fn read_more_summary(paper: &Paper) -> Element {
    // The style sheet shows the one or the other, since it knows whether the disclosure is open.
    el("summary")
        .child(el("span").class("card__more-label card__more-label--closed").child(t!("Read more")))
        .child(el("span").class("card__more-label card__more-label--open").child(t!("Read less")))
        .child(el("span").class("visually-hidden").child(": ").child(el("bdi").child(paper.title.clone())))
}

/// The sections whose text is there, without the first ones.
pub fn card_sections(paper: &Paper, without: usize) -> Markup {
    let section = |(name, text)| {
        el("section")
            .class("card__section")
            .child(el("h4").child(section_name(name)))
            .child(prose(text, &paper.formulas))
    };
    paper.sections.iter().skip(without).map(section).collect()
}

/// The sections that a list leaves to the paper's own page: a link to that page, and in its place the sections once they are there.
fn the_rest(paper: &Paper, wanted: RwSignal<bool>) -> Markup {
    let (store, id) = (DigestStore::expect(), paper.id.clone());
    let (href, title) = (Navigation::expect().href(&Route::Paper(id.clone())), paper.title.clone());
    dynamic(move || {
        let search = if wanted.get() { store.paper(&id) } else { Search::Loading };
        let trouble = match search {
            Search::Found(found) => {
                // The card has the first.
                return card_sections(&found.paper, 1);
            }
            Search::Loading => None,
            Search::Absent | Search::Failed(_) => Some(t!("The rest could not be loaded into this page. ")),
        };
        let title = el("span").class("visually-hidden").child(": ").child(el("bdi").child(title.clone()));
        let link = el("a").attr("href", href.clone()).child(t!("Continue on the paper’s own page")).child(title);
        el("p").class("card__rest").child(trouble).child(link).into()
    })
}
