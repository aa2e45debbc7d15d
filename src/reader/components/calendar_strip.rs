//! The calendar strip: the days of the history, newest first.

use leptos::{ev::Event, prelude::untrack};

use crate::{
    digest::{Date, Index},
    reader::{
        Route, browser,
        markup::{Markup, el},
        state::{Navigation, after_render},
    },
    reading::{
        Day, DayKind, STRIP_DAYS, announcement_days::NoAnnouncement, date_in_words, days, papers, short_weekday_name,
    },
    words::reader_word as t,
};

/// Links to the editions, and why the other days have none. `date` is the day of the page.
pub fn calendar_strip(index: &Index, date: Date) -> Markup {
    let days = days(index, Some(date), STRIP_DAYS);
    let count = days.len().to_string();
    let days =
        days.into_iter().map(|day| el("li").class("strip__day").child(day_markup(day, date))).collect::<Markup>();
    // In a prerendered page the style sheet does it, where the browser can; to do it later would move what is seen already.
    if untrack(|| Navigation::expect().follows_address()) {
        after_render(browser::show_current_day);
    }
    let rove = |event: Event| browser::rove(&event, ".strip__edition");
    el("nav")
        .class("strip")
        .attr("aria-label", t!("Editions"))
        .on("focusin", rove)
        .on("keydown", rove)
        .child(el("ol").class("strip__days").attr("role", "list").attr("data-days", count).child(days))
        .into()
}

fn day_markup(day: Day, current: Date) -> Markup {
    let (element, note) = match day.kind {
        DayKind::Edition(count) => {
            let href = Navigation::expect().href(&Route::Edition(day.date));
            let link = el("a").class("strip__edition").attr("href", href);
            (link.attr_if(day.date == current, "aria-current", "date"), papers(count as usize))
        }
        DayKind::NoAnnouncement(NoAnnouncement::Weekend) => {
            let none = el("span").class("strip__none").attr("title", t!("arXiv announces nothing on this day"));
            (none, t!("quiet").into())
        }
        DayKind::NoAnnouncement(NoAnnouncement::Holiday(name)) => {
            let why = t!("arXiv announces nothing on this day, because of a holiday: {0}").with(&[name]);
            (el("span").class("strip__none strip__none--holiday").attr("title", why), name.to_owned())
        }
        DayKind::NoEdition => {
            let none = el("span").class("strip__none strip__none--missing");
            (none.attr("title", t!("This site has no edition of this day")), t!("no edition").into())
        }
    };
    let shown = |class: &'static str, text: String| el("span").class(class).attr("aria-hidden", "true").child(text);
    element
        .child(shown("strip__weekday", short_weekday_name(day.date.weekday()).to_owned()))
        .child(shown("strip__number", day.date.day().to_string()))
        .child(el("span").class("visually-hidden").child(format!("{}: ", date_in_words(day.date))))
        .child(el("span").class("strip__count").child(note))
        .into()
}
