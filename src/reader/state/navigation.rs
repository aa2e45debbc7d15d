//! Where the reader is, and whether the next heading should take the focus.

use leptos::prelude::*;

use super::{after_render, turn};
use crate::{
    reader::{
        Address, Base, Route, browser,
        markup::{Element, el},
    },
    reading::{Filter, PageText},
};

/// The page's address, from the router's location and the base.
#[derive(Clone, Copy)]
pub struct Navigation {
    /// The page and its filter.
    pub address: Memo<Address>,
    /// The page without its filter: it stays as it is while only the filter changes. An address like the other, since each type
    /// in a memo costs every reader a kilobyte.
    page: Memo<Address>,
    path: Memo<String>,
    query: Memo<String>,
    /// Whether the page follows its address. A prerendered page is first rendered as the publisher has rendered it, which knew
    /// nothing of a filter, and follows the address from the next frame on.
    follows: RwSignal<bool>,
    rest: StoredValue<Rest>,
}

struct Rest {
    base: Base,
    /// After a change of page, or a retry that took the focused button away, a person who hears the page must be told where
    /// they are: the next heading that appears takes the focus.
    focus_heading: bool,
}

impl Navigation {
    /// Follows the document's address; where the page is a prerendered one, from the first frame after it is taken over.
    pub fn provide(base: Base, prerendered: Option<Route>) {
        let url = browser::location(&base);
        let (path, query) = {
            let (of_path, of_query) = (url.clone(), url);
            (
                Memo::new(move |_| of_path.read().path().to_owned()),
                Memo::new(move |_| of_query.read().search().to_owned()),
            )
        };
        let rest = StoredValue::new(Rest { base, focus_heading: false });
        // The first turn: what a page shows of its address, and what else only a browser knows, comes in the same frame.
        let follows = RwSignal::from(turn());
        let here = move || rest.with_value(|rest| rest.base.parse(&path.read(), &query.read()));
        let address = Memo::new(move |_| match &prerendered {
            Some(route) if !follows.get() => Address { route: route.clone(), filter: Filter::default() },
            _ => here(),
        });
        let page = Memo::new(move |_| Address { route: address.read().route.clone(), filter: Filter::default() });
        let navigation = Self { address, page, path, query, follows, rest };
        provide_context(navigation);
        // That of the address, and not the prerendered one, since `404.html` stands at addresses of real pages.
        let mut before = untrack(here).route;
        after_render(move || {
            let now = navigation.route();
            if before != now {
                before = now;
                browser::mark_visited();
                navigation.focus_next_heading();
            }
        });
    }

    /// The navigation from the context.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Whether the page follows its address, which a prerendered page does from the first frame after it is taken over. Tracks.
    pub fn follows_address(&self) -> bool {
        self.follows.get()
    }

    /// The page, whatever its filter. Tracks.
    pub fn route(&self) -> Route {
        self.page.read().route.clone()
    }

    /// The address of a page.
    pub fn href(&self, route: &Route) -> String {
        self.rest.with_value(|rest| rest.base.href(route))
    }

    /// A link to a page, so far without words.
    pub fn link(&self, route: &Route) -> Element {
        el("a").attr("href", self.href(route))
    }

    /// The address of a page with a filter.
    pub fn filtered(&self, route: &Route, filter: &Filter) -> String {
        self.rest.with_value(|rest| rest.base.filtered(route, filter))
    }

    /// Shows this page with another filter, whose address stands in the history after this one, or in its place.
    pub fn show(&self, filter: &Filter, replace: bool) {
        browser::follow(&self.filtered(&untrack(|| self.route()), filter), replace);
    }

    /// The address of a file beside a page, such as a feed of what it shows.
    pub fn feed(&self, route: &Route, kind: &str) -> String {
        self.rest.with_value(|rest| rest.base.feed(route, kind))
    }

    /// The address of an element of this page, whatever page it is. A bare `#id` would lead to the front page, since the document
    /// has a base URL. Tracks.
    pub fn within_page(&self, id: &str) -> String {
        let query = self.query.read();
        let query = query.trim_start_matches('?');
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{query}#{id}", self.path.read())
    }

    /// Lets the document say of itself what this page is. Tracks.
    pub fn describe(&self, text: &PageText) {
        browser::describe_page(&text.title, &text.description, &self.href(&self.route()));
    }

    /// What is searched for, as the address has it: `?q=`. Tracks.
    pub fn sought(&self) -> String {
        let query = self.query.read();
        let mut pairs = form_urlencoded::parse(query.trim_start_matches('?').as_bytes());
        pairs.find(|(key, _)| key == "q").map(|(_, text)| text.into_owned()).unwrap_or_default()
    }

    /// Lets the address say that this is searched for, in place of what it said before.
    pub fn seek(&self, text: &str) {
        let mut address = self.href(&Route::Search);
        if !text.is_empty() {
            address.push_str("?q=");
            address.extend(form_urlencoded::byte_serialize(text.as_bytes()));
        }
        browser::follow(&address, true);
    }

    /// Lets the next heading that appears take the focus.
    pub fn focus_next_heading(&self) {
        self.rest.update_value(|rest| rest.focus_heading = true);
    }

    /// Whether a heading that appears now should take the focus. True once.
    pub fn takes_focus(&self) -> bool {
        self.rest.try_update_value(|rest| std::mem::take(&mut rest.focus_heading)).unwrap_or_default()
    }
}
