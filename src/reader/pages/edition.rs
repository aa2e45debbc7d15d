//! The edition of a day.

use leptos::prelude::*;

use crate::{
    digest::{Date, Index, Weekday},
    reader::{
        Route,
        components::{EditionLoader, NotFound, PageMeta, SampleNote, WithIndex},
        state::Navigation,
    },
    reading::{PageText, date_in_words, weekday_name},
};

/// The edition of a day, or why there is none.
#[component]
pub(crate) fn EditionPage(date: Date) -> impl IntoView {
    view! {
        <WithIndex children=move |index| {
            if index.value.edition(date).is_none() {
                return no_edition(&index.value, date).into_any();
            }
            let sample = index.value.site.sample;
            view! {
                {sample.then(|| view! { <SampleNote /> })}
                <EditionLoader index=index date=date level=1 />
            }
                .into_any()
        } />
    }
}

fn no_edition(index: &Index, date: Date) -> impl IntoView {
    let navigation = Navigation::expect();
    let day = date_in_words(date);
    let title = format!("No edition on {day}");
    let why = match date.weekday() {
        weekday @ (Weekday::Saturday | Weekday::Sunday) => {
            format!(
                "It was a {}. arXiv announces new papers from Sunday to Thursday night only.",
                weekday_name(weekday)
            )
        }
        _ => "This site has no edition of that day.".to_owned(),
    };
    let (older, newer) = index.neighbours(date);
    let links: Vec<_> = [older, newer]
        .into_iter()
        .flatten()
        .map(|entry| {
            let href = navigation.href(&Route::Edition(entry.date));
            view! {
                <li>
                    <a href=href>{date_in_words(entry.date)}</a>
                </li>
            }
        })
        .collect();
    let text = PageText::plain(&index.site.title, &title, &why);
    view! {
        <PageMeta text=text />
        <NotFound title=title>
            <p>{why}</p>
            {(!links.is_empty()).then(|| view! { <p>"The nearest editions:"</p> <ul>{links}</ul> })}
        </NotFound>
    }
}
