//! The index or the site, or how far its loading has come.

use std::sync::Arc;

use super::{load_failed, loading};
use crate::{
    digest::{Index, Sifted, Site},
    reader::{
        Route,
        markup::{Markup, dynamic},
        state::{DigestStore, Load},
    },
    words::reader_word as t,
};

/// What is made from the index, as far as a page needs it, once it is there; until then that it loads, or why it did not. A
/// failure has a heading of the given level: 1 where the index is all that the page has, 2 where the page has a heading of its own.
pub fn with_index(level: u8, route: Route, make: impl Fn(Arc<Sifted<Index>>) -> Markup + Send + 'static) -> Markup {
    boxed(level, route, Box::new(make))
}

/// The same for what needs only the site. A prerendered page always knows it.
pub fn with_site(level: u8, make: impl Fn(&Site) -> Markup + Send + 'static) -> Markup {
    match DigestStore::expect().carried_site() {
        Some(site) => make(&site),
        // Without prerendered pages every page has the same index.
        None => boxed(level, Route::Latest, Box::new(move |index| make(&index.value.site))),
    }
}

// One copy of the code for all pages.
fn boxed(level: u8, route: Route, make: Box<dyn Fn(Arc<Sifted<Index>>) -> Markup + Send>) -> Markup {
    let store = DigestStore::expect();
    dynamic(move || match store.index_for(&route) {
        Load::Ready(index) => make(index),
        Load::Loading => loading(t!("Loading the digest…")),
        Load::Failed(error) => {
            let store = store.clone();
            load_failed(error, level, move || store.retry())
        }
    })
}
