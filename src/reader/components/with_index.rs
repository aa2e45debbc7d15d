//! The index, or its state.

use std::sync::Arc;

use super::{load_failed, loading};
use crate::{
    digest::{Index, Sifted},
    reader::{
        markup::{Markup, dynamic},
        state::{DigestStore, Load},
    },
};

/// What is made from the index once it is there; until then that it loads, or why it did not.
pub fn with_index(make: impl Fn(Arc<Sifted<Index>>) -> Markup + Send + 'static) -> Markup {
    boxed(Box::new(make))
}

// One copy of the code for all pages.
fn boxed(make: Box<dyn Fn(Arc<Sifted<Index>>) -> Markup + Send>) -> Markup {
    let store = DigestStore::expect();
    dynamic(move || match store.index() {
        Load::Ready(index) => make(index),
        Load::Loading => loading("the digest"),
        Load::Failed(error) => {
            let store = store.clone();
            load_failed(error, 1, move || store.load_index())
        }
    })
}
