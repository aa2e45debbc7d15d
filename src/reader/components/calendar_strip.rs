//! The calendar strip: the days of the history, newest first.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    digest::{Date, Index, Sifted},
    reader::{Route, state::Navigation},
    reading::{Day, DayKind, count_of, date_in_words, days, weekday_name},
};

/// Days in the strip: two weeks.
const DAYS: usize = 14;

/// Links to the editions, and why the other days have none.
#[component]
pub fn CalendarStrip(
    /// The index.
    index: Arc<Sifted<Index>>,
    /// The day of the page.
    date: Date,
) -> impl IntoView {
    let navigation = Navigation::expect();
    let days: Vec<_> = days(&index.value, Some(date), DAYS)
        .into_iter()
        .map(|day| view! { <li class="strip__day">{day_view(navigation, day, date)}</li> })
        .collect();
    view! {
        <nav class="strip" aria-label="Editions">
            <ol class="strip__days" role="list">{days}</ol>
        </nav>
    }
}

fn day_view(navigation: Navigation, day: Day, current: Date) -> AnyView {
    let weekday = &weekday_name(day.date.weekday())[..3];
    let number = day.date.day();
    let words = date_in_words(day.date);
    let face = view! {
        <span class="strip__weekday" aria-hidden="true">{weekday}</span>
        <span class="strip__number" aria-hidden="true">{number}</span>
        <span class="visually-hidden">{words}": "</span>
    };
    match day.kind {
        DayKind::Edition(papers) => {
            let href = navigation.href(&Route::Edition(day.date));
            let current = (day.date == current).then_some("date");
            view! {
                <a class="strip__edition" href=href aria-current=current>
                    {face}
                    <span class="strip__count">{count_of(papers as usize, "paper")}</span>
                </a>
            }
            .into_any()
        }
        DayKind::NoAnnouncement => {
            view! { <span class="strip__none" title="arXiv announces nothing on this day">{face}<span class="strip__count">"quiet"</span></span> }
                .into_any()
        }
        DayKind::NoEdition => {
            view! { <span class="strip__none strip__none--missing" title="This site has no edition of this day">{face}<span class="strip__count">"no edition"</span></span> }
                .into_any()
        }
    }
}
