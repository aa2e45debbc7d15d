//! The states that are not a page full of papers, each with a name: loading, failed, empty, not found.

use leptos::prelude::*;

use super::PageHeading;
use crate::reader::{
    Route, browser,
    state::{LoadError, Navigation},
};

/// Something is on its way. It shows itself only when that takes a while, so that fast pages do not flicker.
#[component]
pub fn Loading(
    /// What is loading, to follow the word "Loading".
    what: &'static str,
) -> impl IntoView {
    view! {
        <div class="loading" role="status">
            <p class="loading__text">{format!("Loading {what}…")}</p>
            <div class="loading__lines" aria-hidden="true">
                <span></span>
                <span></span>
                <span></span>
                <span></span>
            </div>
        </div>
    }
}

/// Something could not be loaded: what went wrong, what that means, and another try.
#[component]
pub fn LoadFailed(
    /// What went wrong.
    error: LoadError,
    /// The level of its heading: 1 where it stands for the page, 2 inside one.
    level: u8,
    /// Tries again.
    on_retry: impl Fn() + Send + Sync + 'static,
) -> impl IntoView {
    let navigation = Navigation::expect();
    let on_retry = StoredValue::new(on_retry);
    let retry = move || on_retry.with_value(|retry| retry());
    if error == LoadError::Offline {
        browser::on_online(retry);
    }
    let title = error.title();
    view! {
        <section class="state state--failed" role="alert">
            {match level {
                1 => view! { <PageHeading class="state__title">{title}</PageHeading> }.into_any(),
                _ => view! { <h2 class="state__title">{title}</h2> }.into_any(),
            }}
            <p>{error.advice()}</p>
            {error.detail().map(|detail| view! { <p class="state__detail"><code dir="auto">{detail}</code></p> })}
            <button
                class="button"
                type="button"
                on:click=move |_| {
                    navigation.focus_next_heading();
                    retry();
                }
            >
                "Try again"
            </button>
        </section>
    }
}

/// There is nothing to show, and nothing is wrong.
#[component]
pub fn Empty(
    /// The state in a few words.
    title: &'static str,
    /// What to do about it.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="state state--empty">
            <h2 class="state__title">{title}</h2>
            {children()}
        </section>
    }
}

/// There is no such thing at this address.
#[component]
pub fn NotFound(
    /// What there is not.
    title: String,
    /// Why, and where to go on.
    children: Children,
) -> impl IntoView {
    let navigation = Navigation::expect();
    view! {
        <section class="state state--not-found">
            <p class="kicker">"Not found"</p>
            <PageHeading class="state__title">{title}</PageHeading>
            {children()}
            <p>
                <a class="button" href=navigation.href(&Route::Latest)>"Go to today's papers"</a>
            </p>
        </section>
    }
}
