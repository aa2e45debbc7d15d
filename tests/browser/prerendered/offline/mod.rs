//! Reading without a network, and what the service worker does for it.

mod kept;
mod notice;
mod owner;
mod room;
mod updates;

use std::collections::HashSet;

use owner::owner_test;
use serde_json::{Value, json};

use crate::harness::{Reader, Site};

/// What the browser itself writes into its console for each request that fails.
fn allow_no_network(reader: &Reader) {
    reader.allow_console("ERR_EMPTY_RESPONSE");
}

/// The files that one visit is to make available, below the base.
fn listed(site: &Site) -> Vec<String> {
    let list: Value = serde_json::from_str(&site.text("offline.json")).unwrap();
    let files = ["core", "history"].iter().flat_map(|part| list[part].as_object().unwrap().keys().cloned());
    files.collect()
}

/// The names of the site's caches.
async fn caches(reader: &Reader) -> HashSet<String> {
    reader.see("caches.keys()").await
}

/// Waits until the browser keeps these files, in a cache whose name ends so.
async fn until_kept_in(reader: &Reader, cache: &str, files: &[String]) {
    let (ours, cache, files) = (json!(format!("brevier {} ", reader.site.path("/"))), json!(cache), json!(files));
    let expression = format!(
        "(async () => {{
            const name = (await caches.keys()).find(name => name.startsWith({ours}) && name.endsWith({cache}));
            const found = {files}.map(file => name && caches.match(new URL(file, document.baseURI), {{ cacheName: name }}));
            return !!navigator.serviceWorker.controller && (await Promise.all(found)).every(Boolean);
        }})()"
    );
    reader.until(&expression).await;
}

/// Waits until the browser keeps all that it should.
async fn until_kept(reader: &Reader) {
    until_kept_in(reader, "", &listed(&reader.site)).await;
}

/// Notes, in each page from now on, the newest edition that the page hears of.
async fn listen(reader: &Reader) {
    reader
        .before_pages("navigator.serviceWorker?.addEventListener('message', ({ data }) => { window.heard = data; })")
        .await;
}
