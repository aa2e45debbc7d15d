//! The document's address, and how it changes: by links, and by going back and forth.

use leptos::prelude::{ArcRwSignal, provide_context, use_context};
use leptos_router::location::{BrowserUrl, LocationProvider, RequestUrl, Url};

use crate::reader::Base;

/// The address, which follows what is pressed below the base. On a native machine it is the one that the context names.
///
/// leptos_router makes it: presses on links that are for it, the history, where the page stands in it. Its components are not used,
/// since which page an address means is decided by `Route`, and they cost every reader twelve kilobytes.
pub fn location(base: &Base) -> ArcRwSignal<Url> {
    if cfg!(target_arch = "wasm32") {
        let location = BrowserUrl::new().unwrap_or_else(|_| unreachable!("a document has an address"));
        location.init(Some(base.as_str().to_owned().into()));
        let url = location.as_url().clone();
        provide_context(location);
        url
    } else {
        let asked: RequestUrl = use_context().unwrap_or_default();
        ArcRwSignal::new(asked.parse().unwrap_or_default())
    }
}

/// Lets the history and the window follow, once the page of a new address is there.
pub fn arrived() {
    if let Some(location) = use_context::<BrowserUrl>() {
        location.ready_to_complete();
    }
}
