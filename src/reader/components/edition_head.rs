//! The head of an edition: its day, when it was made, and how its papers were selected.

use leptos::prelude::{Get, expect_context};

use super::{page_heading, schedule};
#[cfg(not(target_arch = "wasm32"))]
use crate::reading::ages;
use crate::{
    digest::{Edition, Site},
    reader::{
        markup::{Markup, dynamic_text, el},
        state::Now,
    },
    reading::{age, date_in_words, receipt_line, timestamp_in_words},
    words::reader_word as t,
};

/// Day, time of making and receipt. The heading has the level 1 on the edition's own page, and 2 below the masthead, where
/// the edition is the newest and a line says when the next one comes.
pub fn edition_head(site: &Site, edition: &Edition, level: u8) -> Markup {
    let Now(now) = expect_context();
    let made_at = edition.made_at;
    let made = move || {
        let since = now.get().zip(made_at.unix_seconds()).and_then(|(now, made)| age(now - made));
        t!("Made {0}").with(&[&since.unwrap_or_else(|| timestamp_in_words(made_at))])
    };
    let day = date_in_words(edition.date);
    let time = el("time")
        .attr("datetime", made_at.to_string())
        .attr("title", timestamp_in_words(made_at))
        .child(dynamic_text(made));
    // Only what is parsed is read before there is a program.
    #[cfg(not(target_arch = "wasm32"))]
    let time = time.attr("data-age", ages(t!("Made {0}")));
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
