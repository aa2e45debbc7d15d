//! The page for addresses that lead nowhere.

use leptos::prelude::*;

use crate::{
    reader::{
        components::{NotFound, PageMeta, TopicLinks, WithIndex},
        state::DigestStore,
    },
    reading::PageText,
};

/// Says that there is no such page, and where to go on.
#[component]
pub(crate) fn NotFoundPage() -> impl IntoView {
    let store = DigestStore::expect();
    let site = move || store.site().map_or_else(|| "Brevier".to_owned(), |site| site.title);
    let text = move || PageText::plain(&site(), "Page not found", "There is no page at this address.");
    view! {
        {move || view! { <PageMeta text=text() /> }}
        <NotFound title="There is no page at this address".to_owned()>
            <p>"The link may be old, or mistyped. Today's papers are one step away, and so are the topics:"</p>
            <WithIndex children=|index| view! { <TopicLinks site=index.value.site.clone() /> }.into_any() />
        </NotFound>
    }
}
