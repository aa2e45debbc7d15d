//! The head of an edition: its day, when it was made, and how its papers were selected.

use leptos::prelude::*;

use super::PageHeading;
use crate::{
    digest::{Date, Timestamp},
    reader::state::Now,
    reading::{ago, date_in_words, timestamp_in_words},
};

/// Day, time of making and receipt.
#[component]
pub fn EditionHead(
    /// The day of the announcement.
    date: Date,
    /// When the edition was made.
    made_at: Timestamp,
    /// How its papers were selected, in a line.
    receipt: String,
    /// The level of the heading: 1 on the edition's own page, 2 below the masthead.
    level: u8,
) -> impl IntoView {
    let Now(now) = expect_context();
    let made = move || {
        let since = now.get().zip(made_at.unix_seconds()).and_then(|(now, made)| ago(now - made));
        match since {
            Some(since) => format!("Made {since}"),
            None => format!("Made {}", timestamp_in_words(made_at)),
        }
    };
    let day = date_in_words(date);
    view! {
        <header class="edition-head">
            {match level {
                1 => {
                    view! {
                        <p class="kicker">"Edition"</p>
                        <PageHeading class="edition-head__day">{day}</PageHeading>
                    }
                        .into_any()
                }
                _ => view! { <h2 class="edition-head__day">{day}</h2> }.into_any(),
            }}
            <p class="edition-head__line">
                <time datetime=made_at.to_string() title=timestamp_in_words(made_at)>{made}</time>
                <span class="edition-head__receipt">{receipt}</span>
            </p>
        </header>
    }
}
