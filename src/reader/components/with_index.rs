//! The index, or its state.

use std::sync::Arc;

use leptos::prelude::*;

use super::{LoadFailed, Loading};
use crate::{
    digest::{Index, Sifted},
    reader::state::{DigestStore, Load},
};

/// Shows what is made from the index once it is there; until then that it loads, or why it did not.
#[component]
pub fn WithIndex(
    /// Makes the content from the index.
    children: impl Fn(Arc<Sifted<Index>>) -> AnyView + Send + Sync + 'static,
) -> impl IntoView {
    let store = DigestStore::expect();
    move || match store.index() {
        Load::Ready(index) => children(index),
        Load::Loading => view! { <Loading what="the digest" /> }.into_any(),
        Load::Failed(error) => {
            let store = store.clone();
            view! { <LoadFailed error=error level=1 on_retry=move || store.load_index() /> }.into_any()
        }
    }
}
