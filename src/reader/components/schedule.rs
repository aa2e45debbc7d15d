//! When the next edition comes, or that one is overdue.

use leptos::prelude::*;

use crate::{
    digest::{Date, Site},
    reader::{
        browser,
        markup::{Markup, dynamic, el},
        state::Now,
    },
    reading::{Outlook, about, outlook, short_date},
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
            Some(Outlook::Soon) => "The next edition may be here at any moment".into(),
            Some(Outlook::Expected(at)) => {
                format!("Next edition expected {}", about(at, now, browser::clock_offset(at))).into()
            }
            Some(Outlook::Overdue(day)) => el("strong")
                .class("schedule__late")
                .child(format!("Overdue: the edition of {}", short_date(day)))
                .into(),
        }
    });
    el("p").class("schedule").child(line).into()
}
