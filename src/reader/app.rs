//! The application: what stands around every page, and which page stands in it.

use leptos::prelude::*;

use crate::{
    digest::{ArxivId, PageData},
    words::reader_word as t,
};

use super::{
    Base, Route, browser,
    components::{site_footer, site_header},
    markup::{Markup, dynamic, el, many},
    pages,
    state::{DigestStore, Library, Navigation, Session, ThemeChoice, after_render, provide_now},
};

/// The reader, for a site that lies at `base` on its host. `carried` is what a prerendered page carries; without it the reader
/// loads what it shows.
pub fn app(base: Base, carried: Option<PageData>) -> Markup {
    let prerendered = carried.as_ref().map(|page| Route::parse(&page.page));
    let store = DigestStore::new(base.clone(), carried);
    provide_context(store.clone());
    Navigation::provide(base, prerendered);
    after_render(move || store.retry_when_online());
    Session::provide();
    Library::provide();
    keep_open_cards();
    ThemeChoice::provide();
    provide_now();
    let main = el("main").attr("id", "main").class("page").attr("tabindex", "-1").child(page());
    many([skip_link(), site_header(), main.into(), site_footer()])
}

/// Notes which cards were opened in a prerendered page before it was taken over.
fn keep_open_cards() {
    let session = Session::expect();
    after_render(move || {
        for id in browser::open_cards().iter().filter_map(|slug| ArxivId::from_slug(slug)) {
            session.set_open(&id, true);
        }
    });
}

fn skip_link() -> Markup {
    let navigation = Navigation::expect();
    el("a")
        .class("skip-link")
        .attr_dynamic("href", move || Some(navigation.within_page("main")))
        .on("click", |click| {
            click.prevent_default();
            browser::focus_main();
        })
        .child(t!("Skip to the content"))
        .into()
}

/// The page of the current address.
fn page() -> Markup {
    let navigation = Navigation::expect();
    dynamic(move || match navigation.route() {
        Route::Latest => pages::latest(),
        Route::Edition(date) => pages::edition(date),
        Route::Paper(id) => pages::paper(id),
        Route::Topic(slug) => pages::topic(slug),
        Route::Search => pages::search(),
        Route::Saved => pages::saved(),
        Route::About => pages::about(),
        Route::NotFound => pages::not_found(),
    })
}
