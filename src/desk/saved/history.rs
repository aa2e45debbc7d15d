//! What was read.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Asked, entry::Entry, page};
use crate::{
    desk::{Element, el},
    digest::{ArxivId, Date},
    reader::Route,
    reading::{library::json_text, papers, short_date},
    words::desk_word as t,
};

/// How many marks are shown: the newest.
const SHOWN: usize = 50;

/// The papers that were read, the latest first, with a way to forget them.
pub(super) fn section(asked: &Asked<'_>, saved: &[Entry<'_>]) -> Element {
    let marks = marks(asked.text());
    let titles: BTreeMap<&str, &str> = saved.iter().map(|entry| (entry.id.as_str(), entry.title.as_str())).collect();
    let section = el("section").class("saved__section").attr("id", page::HISTORY).attr("tabindex", "-1");
    let section = section.child(el("h2").child(t!("Reading history")));
    let private = t!("What you read and save is kept in this browser alone; nothing of it is sent anywhere.").text();
    if marks.is_empty() {
        return section.child(el("p").child(t!("No paper is marked as read. {0}").with(&[private])));
    }
    let count = t!("{0} marked as read. {1}").with(&[&papers(marks.len()), private]);
    let items = marks.iter().take(SHOWN).map(|(id, day)| item(asked, id, *day, titles.get(id.as_str()).copied()));
    let latest =
        if marks.len() > SHOWN { t!("The latest {0}").with(&[&SHOWN.to_string()]) } else { t!("Show them").into() };
    let is_open = matches!(asked.question.text("do"), "mark-unread");
    let details = el("details")
        .attr_if(is_open, "open", "")
        .child(el("summary").child(latest))
        .child(el("ul").class("saved__history").attr("role", "list").children(items));
    section.child(el("p").child(count)).child(details).child_if((!asked.is_locked).then(|| forget(asked)))
}

fn item(asked: &Asked<'_>, id: &ArxivId, day: Option<Date>, title: Option<&str>) -> Element {
    let href = asked.question.site().href(&Route::Paper(id.clone()));
    let name = title.map_or_else(|| format!("arXiv:{id}"), str::to_owned);
    let link = el("a").attr("href", href).attr("dir", "auto").in_english().child(name.clone());
    let unread = el("button")
        .class("card__unread")
        .attr("type", "button")
        .asks(&json!({ "ask": "saved", "do": "mark-unread", "id": id.as_str(), "find": asked.looked_for() }))
        .child(t!("Mark as unread"))
        .child(el("span").class("visually-hidden").child(": ").child(el("bdi").child(name)));
    let day = day.map(|day| el("span").class("saved__day").child(short_date(day)));
    el("li").child(link).child_if(day).child_if((!asked.is_locked).then_some(unread))
}

fn forget(asked: &Asked<'_>) -> Element {
    let question =
        |what: &str, sure: bool| json!({ "ask": "saved", "do": what, "sure": sure, "find": asked.looked_for() });
    let button = |question: &Value| el("button").class("button").attr("type", "button").asks(question);
    let row = el("div").class("saved__row");
    if asked.question.text("do") != "clear-history" {
        return row.child(button(&question("clear-history", false)).child(t!("Forget the reading history")));
    }
    row.attr("role", "group")
        .attr("aria-label", t!("Forget the reading history?"))
        .child(el("p").child(t!("Forget what you read and when you were here? Saved papers stay.")))
        .child(button(&question("clear-history", true)).attr("id", page::SURE).child(t!("Forget it")))
        .child(button(&question("keep-history", false)).child(t!("Keep it")))
}

/// The marks, the latest first. Those that are of no paper are left out.
fn marks(library: &str) -> Vec<(ArxivId, Option<Date>)> {
    let pieces = json_text::pieces(json_text::part(library, "read"));
    let mark = |piece: &str| {
        let (name, value) = json_text::member(piece)?;
        Some((name.trim_matches('"').parse().ok()?, value.trim_matches('"').parse().ok()))
    };
    let mut marks: Vec<(ArxivId, Option<Date>)> = pieces.into_iter().rev().filter_map(mark).collect();
    marks.sort_by_key(|(_, day)| std::cmp::Reverse(*day));
    marks
}
