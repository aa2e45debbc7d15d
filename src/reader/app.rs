//! The application: what stands around every page, and which page stands in it.

use leptos::prelude::*;
use leptos_router::{
    WildcardSegment,
    components::{FlatRoutes, Route as RoutePattern, Router},
};

use super::{
    Base, Route, browser,
    components::{SiteFooter, SiteHeader},
    pages::{AboutPage, EditionPage, LatestPage, NotFoundPage, PaperPage, TopicPage},
    state::{DigestStore, Navigation, Session, ThemeChoice, provide_now},
};

/// The reader.
#[component]
pub fn App(
    /// Where the site lies on its host.
    base: Base,
) -> impl IntoView {
    let store = DigestStore::new(base.clone());
    provide_context(store.clone());
    Effect::new(move |_| store.load_index());
    Session::provide();
    ThemeChoice::provide();
    provide_now();
    view! {
        <Router base=base.as_str().to_owned()>
            <Frame base=base />
        </Router>
    }
}

/// Header, page and footer.
#[component]
fn Frame(base: Base) -> impl IntoView {
    let navigation = Navigation::provide(base);
    let main_href = move || format!("{}#main", navigation.href(&navigation.route.get()));
    view! {
        <a
            class="skip-link"
            href=main_href
            on:click=move |click| {
                click.prevent_default();
                browser::focus_main();
            }
        >
            "Skip to the papers"
        </a>
        <SiteHeader />
        <main id="main" class="page" tabindex="-1">
            // One pattern for all: which page an address means is decided by the typed table alone, which also knows the base
            // path. leptos_router follows clicks and history, and tells us where we are.
            <FlatRoutes fallback=Page>
                <RoutePattern path=WildcardSegment("page") view=Page />
            </FlatRoutes>
        </main>
        <SiteFooter />
    }
}

/// The page of the current address.
#[component]
fn Page() -> impl IntoView {
    let navigation = Navigation::expect();
    move || match navigation.route.get() {
        Route::Latest => view! { <LatestPage /> }.into_any(),
        Route::Edition(date) => view! { <EditionPage date=date /> }.into_any(),
        Route::Paper(id) => view! { <PaperPage id=id /> }.into_any(),
        Route::Topic(slug) => view! { <TopicPage slug=slug /> }.into_any(),
        Route::About => view! { <AboutPage /> }.into_any(),
        Route::NotFound => view! { <NotFoundPage /> }.into_any(),
    }
}
