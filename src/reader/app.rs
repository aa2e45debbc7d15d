//! The application: what stands around every page, and which page stands in it.

use leptos::prelude::*;
use leptos_router::{
    WildcardSegment,
    components::{FlatRoutes, Route as RoutePattern, Router},
};

use super::{
    Base, Route, browser,
    components::{site_footer, site_header},
    markup::{Markup, dynamic, el},
    pages,
    state::{DigestStore, Navigation, Session, ThemeChoice, after_render, provide_now},
};

/// The reader, for a site that lies at `base` on its host.
pub fn app(base: Base) -> impl IntoView {
    let store = DigestStore::new(base.clone());
    provide_context(store.clone());
    let loading = store.clone();
    after_render(move || loading.load_index());
    after_render(move || store.retry_when_online());
    Session::provide();
    ThemeChoice::provide();
    provide_now();
    view! {
        <Router base=base.as_str().to_owned()>
            {Navigation::provide(base.clone())} {skip_link()} {site_header()} <main id="main" class="page" tabindex="-1">
                // One pattern for all: which page an address means is decided by the typed table alone, which also knows the
                // base path. leptos_router follows clicks and history, and tells us where we are.
                <FlatRoutes fallback=page>
                    <RoutePattern path=WildcardSegment("page") view=page />
                </FlatRoutes>
            </main> {site_footer()}
        </Router>
    }
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
        .child("Skip to the content")
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
