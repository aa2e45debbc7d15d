//! The line on top of every page.

use super::{library_notice, theme_switch};
use crate::reader::{
    Route,
    markup::{Markup, dynamic_text, el},
    state::{DigestStore, Library, Navigation},
};
use crate::words::{Word, reader_word as t};

/// The site's name, the way to the other pages, and the colours.
pub fn site_header() -> Markup {
    let navigation = Navigation::expect();
    let store = DigestStore::expect();
    let link = |route: Route, label: Word| {
        el("a")
            .class("site-header__link")
            .attr("href", navigation.href(&route))
            .attr_dynamic("aria-current", move || (navigation.route() == route).then(|| "page".to_owned()))
            .child(label)
    };
    let name = el("a")
        .class("site-header__name")
        .attr("href", navigation.href(&Route::Latest))
        .auto_dir()
        .child(dynamic_text(move || store.site_title()));
    let nav = el("nav").class("site-header__nav").attr("aria-label", t!("Site"));
    let library = Library::expect();
    // The style sheet writes the number, above the line, so that nothing moves when it comes.
    let count = move || Some(library.saved_count()).filter(|count| *count > 0).map(|count| count.to_string());
    let saved = link(Route::Saved, t!("Saved")).attr_dynamic("data-count", count);
    let nav = nav
        .child(link(Route::Latest, t!("Today")))
        .child(link(Route::Search, t!("Search")))
        .child(saved)
        .child(link(Route::About, t!("About")));
    let end = el("div").class("site-header__end").child(nav).child(theme_switch());
    el("header").class("site-header").child(name).child(end).child(library_notice()).into()
}
