//! An edition: head, calendar, filter and cards.

use std::sync::Arc;

use leptos::prelude::{Memo, Read};

use super::{
    calendar_strip, cards, cite_edition_button, describe, edition_head, empty, load_failed, loading, set_aside, steps,
    topic_chips,
};
use crate::{
    digest::{ArxivId, Date, Edition, EditionEntry, Index, Sifted},
    reader::{
        Route, browser,
        markup::{Markup, dynamic, el, many},
        state::{CARDS_AT_ONCE, DigestStore, Library, Load, Navigation, Session, after_render},
    },
    reading::{Haystacks, Mark, PageText, date_in_words},
    words::reader_word as t,
};

/// The edition of a day that the index lists, once it is loaded. Its heading has the level 1 on its own page, and 2 below the
/// masthead.
pub fn edition_of(index: Arc<Sifted<Index>>, date: Date, level: u8) -> Markup {
    let store = DigestStore::expect();
    dynamic(move || match store.edition(date) {
        Load::Ready(edition) => edition_view(&index, edition, level),
        Load::Loading => loading(t!("Loading the edition…")),
        Load::Failed(error) => {
            let store = store.clone();
            let failed = load_failed(error, level, move || store.retry());
            many([failed, calendar_strip(&index.value, date)])
        }
    })
}

fn edition_view(index: &Sifted<Index>, edition: Arc<Sifted<Edition>>, level: u8) -> Markup {
    let (site, value) = (&index.value.site, &edition.value);
    let (library, newest) = (Library::expect(), index.value.editions.first().map_or(value.date, |entry| entry.date));
    after_render(move || library.note_visit(newest));
    if level == 1 {
        describe(PageText::edition(site, value));
    }
    let problems: Vec<_> = index.set_aside.iter().chain(&edition.set_aside).cloned().collect();
    let body = if value.papers.is_empty() {
        let why = t!("This edition has no papers. Nothing is wrong: nothing was announced, or nothing was selected.");
        empty(t!("A quiet day"), el("p").child(why))
    } else {
        let filter = el("aside").class("edition__filter").attr("aria-label", t!("Filter"));
        let kept = kept(edition.clone());
        let chips = topic_chips(value, site, kept);
        // Below the masthead the edition's day is the heading over the cards; on the edition's own page that is the page's.
        let heading = (level == 1).then(|| el("h2").class("visually-hidden").child(t!("Papers")));
        el("div")
            .class("edition__body")
            .child(heading)
            .child(filter.child(chips))
            .child(cards(edition.clone(), site.clone(), kept))
            .into()
    };
    let section = el("section")
        .class("edition")
        .child(edition_head(site, value, level))
        .child(calendar_strip(&index.value, value.date))
        .child(set_aside(&problems))
        .child(body)
        .child(index.value.edition(value.date).filter(|_| !value.papers.is_empty()).map(cite_edition_button));
    let navigation = Navigation::expect();
    let step = |entry: &EditionEntry| (navigation.href(&Route::Edition(entry.date)), date_in_words(entry.date));
    let (older, newer) = index.value.neighbours(value.date);
    let steps =
        steps(t!("More editions"), (t!("Newer edition"), newer.map(step)), (t!("Older edition"), older.map(step)));
    many([section.into(), steps])
}

/// Papers whose words are made ready in one step, few enough that a slow device can answer between two.
const PREPARED_AT_ONCE: usize = 8;

/// The papers that the filter keeps, by their places.
fn kept(edition: Arc<Sifted<Edition>>) -> Memo<Vec<usize>> {
    let (navigation, library, session) = (Navigation::expect(), Library::expect(), Session::expect());
    let haystacks = Haystacks::default();
    if edition.value.papers.len() > CARDS_AT_ONCE {
        let (edition, haystacks) = (edition.clone(), haystacks.clone());
        after_render(move || {
            let (edition, haystacks) = (edition.clone(), haystacks.clone());
            // Of a long edition the words are ready before the first letter is typed.
            browser::in_steps(move || haystacks.prepare(&edition.value.papers, PREPARED_AT_ONCE));
        });
    }
    Memo::new(move |_| {
        let filter = &navigation.address.read().filter;
        // What is being read stays, also where only unread papers are shown.
        let mark = |id: &ArxivId| {
            let mark = library.mark(id);
            Mark { read: mark.read && !session.is_open(id), ..mark }
        };
        filter.kept(&edition.value.papers, &haystacks, &mark)
    })
}
