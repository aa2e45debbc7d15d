//! The head of the front page: what this is, and three counters.

use super::page_heading;
use crate::{
    digest::Index,
    reader::{
        markup::{Markup, dynamic_text, el},
        state::{DigestStore, Load},
    },
    reading::{Counter, counters, whose_words},
    words::reader_word as t,
};

/// Kicker, headline, one line, and the counters, all from the data.
pub fn masthead(index: &Index) -> Markup {
    let line =
        t!("The papers that mattered in arXiv’s latest announcement, each with its key points. Two minutes here; \
                the rest of your time for the papers themselves.");
    let (store, newest) = (DigestStore::expect(), index.editions.first().map(|entry| entry.date));
    let kicker = move || {
        let edition = newest.map_or(Load::Loading, |date| store.edition(date));
        match edition.ready() {
            Some(edition) => whose_words(&edition.value.papers).into(),
            None => whose_words([]).into(),
        }
    };
    let words = el("div")
        .class("masthead__words")
        .child(el("p").class("kicker").child(dynamic_text(kicker)))
        .child(page_heading("masthead__headline", index.site.tagline.clone()))
        .child(el("p").class("masthead__line").child(line));
    let figures = counters(index).into_iter().map(counter).collect::<Markup>();
    el("header").class("masthead").child(words).child(el("dl").class("masthead__counters").child(figures)).into()
}

fn counter(Counter { value, unit, label }: Counter) -> Markup {
    // The style sheet counts up to the figure from the attributes; the text is for everyone who does not see that.
    let figure = el("dd")
        .class("counter__figure")
        .attr("data-n", value.to_string())
        .attr("data-unit", unit)
        .child(el("span").class("counter__text").child(format!("{value}{unit}")));
    el("div").class("counter").child(el("dt").class("counter__label").child(label)).child(figure).into()
}
