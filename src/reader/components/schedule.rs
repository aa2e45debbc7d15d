//! When the next edition comes, or that one is overdue.

use leptos::prelude::*;

use crate::{
    digest::{Date, Site},
    reader::{
        browser,
        markup::{Markup, dynamic, el},
        state::Now,
    },
    reading::{Outlook, days_ahead, outlook, short_date, time_of_day, weekday_of},
    words::reader_word as t,
};

/// The line under the head of the newest edition. Only the reader's clock knows what it says, so it comes after the first render; the
/// style sheet keeps its place. A sample has no next edition.
pub fn schedule(site: &Site, newest: Date) -> Markup {
    if site.sample {
        return Markup::Nothing;
    }
    let (Now(now), update_hours) = (expect_context(), site.update_hours);
    let line = dynamic(move || {
        let Some(now) = now.get() else { return Markup::Nothing };
        match outlook(newest, now, update_hours) {
            None => Markup::Nothing,
            Some(Outlook::Soon) => t!("The next edition may be here at any moment").into(),
            Some(Outlook::Expected(at)) => t!("Next edition expected {0}").with(&[&about(at, now)]).into(),
            Some(Outlook::Overdue(day)) => el("strong")
                .class("schedule__late")
                .child(t!("Overdue: the edition of {0}").with(&[&short_date(day)]))
                .into(),
        }
    });
    el("p").class("schedule").child(line).into()
}

/// `today about 03:00`, `tomorrow about 03:00` or `Tuesday about 03:00`, by the device's clock.
fn about(at: i64, now: i64) -> String {
    let offset = browser::clock_offset(at);
    let time = time_of_day(at, offset);
    match days_ahead(at, now, offset) {
        0 => t!("today about {0}").with(&[&time]),
        1 => t!("tomorrow about {0}").with(&[&time]),
        _ => t!("{0} about {1}").with(&[weekday_of(at, offset), &time]),
    }
}
