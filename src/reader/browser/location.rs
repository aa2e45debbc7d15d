//! The document's address, and how it changes: by links, and by going back and forth.

use std::time::Duration;

use leptos::{
    prelude::{
        ArcRwSignal, Get, GetUntracked, ReadUntracked, RenderEffect, Set, StoredValue, set_timeout, use_context, window,
    },
    task::spawn_local,
};
use leptos_router::location::{BrowserUrl, LocationProvider, RequestUrl, Url};
use wasm_bindgen::JsValue;

use crate::reader::Base;

/// The address, which follows what is pressed below the base. On a native machine it is the one that the context names.
///
/// leptos_router makes it: presses on links that are for it, the history, where the page stands in it. Its components are not used,
/// since which page an address means is decided by `Route`, and they cost every reader eighteen kilobytes.
pub fn location(base: &Base) -> ArcRwSignal<Url> {
    if cfg!(target_arch = "wasm32") {
        let location = BrowserUrl::new().unwrap_or_else(|_| unreachable!("a document has an address"));
        location.init(Some(base.as_str().to_owned().into()));
        let url = location.as_url().clone();
        let shown = ArcRwSignal::new(url.get_untracked());
        let page = shown.clone();
        // The history has to follow before the page does: browsers note where a page stands when its entry is left, and that must
        // still be the old page. So the page hears of a new address a moment later.
        let follow = RenderEffect::new(move |before: Option<()>| {
            let now = url.get();
            location.ready_to_complete();
            if before.is_some() {
                let (page, url) = (page.clone(), url.clone());
                let same = page.read_untracked().path() == now.path();
                let follow = move || {
                    let now = url.get_untracked();
                    show_address(&now);
                    page.set(now);
                };
                // Another filter of the same page waits for the next task: a slow device can draw what was pressed meanwhile.
                if same { set_timeout(follow, Duration::ZERO) } else { spawn_local(async move { follow() }) }
            }
        });
        // It follows as long as the application is there.
        StoredValue::new_local(follow);
        shown
    } else {
        let asked: RequestUrl = use_context().unwrap_or_default();
        ArcRwSignal::new(asked.parse().unwrap_or_default())
    }
}

/// Lets the document's address be this one, which it is but for one case: after going back and forth again, leptos_router takes the page
/// before for the one that is shown, and does not note a press on a link to it.
fn show_address(address: &Url) {
    if BrowserUrl::current().is_ok_and(|shown| shown != *address)
        && let Ok(history) = window().history()
    {
        let mark = if address.search().is_empty() { "" } else { "?" };
        let path = [address.path(), mark, address.search(), address.hash()].concat();
        // It fails only where a page changes its address far too often, and then the next press tries again.
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&path));
    }
}
