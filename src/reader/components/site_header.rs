//! The line on top of every page.

use leptos::prelude::*;

use super::ThemeSwitch;
use crate::reader::{
    Route,
    state::{DigestStore, Navigation},
};

/// The site's name, the way to the other pages, and the colours.
#[component]
pub fn SiteHeader() -> impl IntoView {
    let navigation = Navigation::expect();
    let store = DigestStore::expect();
    let name = move || store.site().map_or_else(|| "Brevier".to_owned(), |site| site.title);
    let link = move |route: Route, label: &'static str| {
        let href = navigation.href(&route);
        let current = move || (navigation.route.get() == route).then_some("page");
        view! {
            <a class="site-header__link" href=href aria-current=current>
                {label}
            </a>
        }
    };
    view! {
        <header class="site-header">
            <a class="site-header__name" href=navigation.href(&Route::Latest) dir="auto">
                {name}
            </a>
            <nav class="site-header__nav" aria-label="Site">
                {link(Route::Latest, "Today")} {link(Route::About, "About")}
            </nav>
            <ThemeSwitch />
        </header>
    }
}
