//! The index, or its state.

use std::sync::Arc;

use super::{load_failed, loading};
use crate::{
    digest::{Index, Sifted, Site},
    reader::{
        markup::{Markup, dynamic},
        state::{DigestStore, Load},
    },
};

/// What is made from the index once it is there; until then that it loads, or why it did not. A failure has a heading of the
/// given level: 1 where the index is all that the page has, 2 where the page has a heading of its own.
pub fn with_index(level: u8, make: impl Fn(Arc<Sifted<Index>>) -> Markup + Send + 'static) -> Markup {
    boxed(level, Box::new(make))
}

/// The same for what needs only the site.
pub fn with_site(level: u8, make: impl Fn(&Site) -> Markup + Send + 'static) -> Markup {
    boxed(level, Box::new(move |index| make(&index.value.site)))
}

// One copy of the code for all pages.
fn boxed(level: u8, make: Box<dyn Fn(Arc<Sifted<Index>>) -> Markup + Send>) -> Markup {
    let store = DigestStore::expect();
    dynamic(move || match store.index() {
        Load::Ready(index) => make(index),
        Load::Loading => loading("the digest"),
        Load::Failed(error) => {
            let store = store.clone();
            load_failed(error, level, move || store.retry())
        }
    })
}
