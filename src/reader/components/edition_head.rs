//! The head of an edition: its day, when it was made, and how its papers were selected.

use leptos::prelude::{Get, expect_context};

use super::{page_heading, schedule};
use crate::{
    digest::{Edition, Site},
    reader::{
        browser,
        markup::{Markup, dynamic_text, el},
        state::Now,
    },
    reading::{date_in_words, receipt_line, timestamp_in_words},
    words::reader_word as t,
};

/// Day, time of making and receipt. The heading has the level 1 on the edition's own page, and 2 below the masthead, where
/// the edition is the newest and a line says when the next one comes.
pub fn edition_head(site: &Site, edition: &Edition, level: u8) -> Markup {
    let Now(now) = expect_context();
    let made_at = edition.made_at;
    let made = move || {
        let since = now.get().zip(made_at.unix_seconds()).and_then(|(now, made)| browser::ago(now - made));
        t!("Made {0}").with(&[&since.unwrap_or_else(|| timestamp_in_words(made_at))])
    };
    let day = date_in_words(edition.date);
    let time = el("time")
        .attr("datetime", made_at.to_string())
        // The browser writes the age in this language, else in English: the site may name one of which there are no words.
        .attr_if(t!("en").text() != "en", "lang", t!("en").text())
        .attr("data-age", t!("Made {0}"))
        .attr("title", timestamp_in_words(made_at))
        .child(dynamic_text(made));
    let receipt = receipt_line(edition.receipt.as_ref(), edition.papers.len());
    let line =
        el("p").class("edition-head__line").child(time).child(el("span").class("edition-head__receipt").child(receipt));
    let head = el("header").class("edition-head");
    match level {
        1 => head.child(el("p").class("kicker").child(t!("Edition"))).child(page_heading("edition-head__day", day)),
        _ => head.child(el("h2").class("edition-head__day").child(day)),
    }
    .child(line)
    .child((level != 1).then(|| schedule(site, edition.date)))
    .into()
}
