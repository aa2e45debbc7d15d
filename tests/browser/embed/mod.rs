//! Papers of a digest in pages that are not ours, from another host. Each test has a page of its own kind.

mod around;
mod attributes;
mod events;
mod frame;
mod generator;
mod hostile;
mod looks;
mod memory;
mod react;
mod sharing;
mod trouble;

use std::fs;

use tempfile::TempDir;

use crate::harness::{Base, Reader, Site};

/// What every page around embeds has: a record of what they tell.
const EARS: &str = "<script>window.heard = []; for (const name of ['ready', 'error', 'open'])
    document.addEventListener('brevier:' + name, event => heard.push({ name, id: event.target.id, ...event.detail }))</script>";

/// A whole page with this in its head and its body.
pub(crate) fn page(head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A page</title>\
        <link rel=\"icon\" href=\"data:,\">{head}{EARS}</head><body><main><h1>A page</h1>{body}</main></body></html>"
    )
}

/// The script that brings the element, from the site at this address.
pub(crate) fn script(site: &str) -> String {
    format!("<script type=\"module\" src=\"{site}embed.js\"></script>")
}

/// A host that has this page.
pub(crate) fn host(html: &str) -> (TempDir, Site) {
    let folder = tempfile::tempdir().unwrap();
    for file in ["index.html", "404.html"] {
        fs::write(folder.path().join(file), html).unwrap();
    }
    let site = Site::of_pages(Base::Root, folder.path());
    (folder, site)
}

/// Opens the page of the host.
pub(crate) async fn open(reader: &Reader) {
    reader.driver.goto(reader.site.url("/")).await.unwrap();
}

/// Opens it, and waits until so many embeds have something to show.
pub(crate) async fn open_ready(reader: &Reader, embeds: usize) {
    open(reader).await;
    until_ready(reader, embeds).await;
}

/// Waits until embeds have told so often that they have something to show.
pub(crate) async fn until_ready(reader: &Reader, times: usize) {
    reader.until(&format!("heard.filter(({{ name }}) => name === 'ready').length >= {times}")).await;
}

/// The shadow tree of the embed with this place among all.
pub(crate) fn tree(at: usize) -> String {
    format!("document.querySelectorAll('brevier-digest')[{at}].shadowRoot")
}

/// The titles that an embed shows.
pub(crate) async fn titles(reader: &Reader, at: usize) -> Vec<String> {
    reader.see(&format!("[...{}.querySelectorAll('.card__title')].map(title => title.innerText)", tree(at))).await
}

/// A test of a page around embeds: `$html` makes it from the address of the digest's site, which lies at a root and below a path.
macro_rules! host_test {
    ($name:ident, $html:expr, |$reader:ident, $digest:ident| $body:block) => {
        crate::harness::both_bases!($name, |base: crate::harness::Base| {
            let $digest = crate::harness::Site::prerendered(base);
            let (folder, host) = crate::embed::host(&($html)($digest.url("/").as_str()));
            crate::harness::run(host, move |$reader| async move {
                let _folder = folder;
                let _digest = &$digest;
                $body
            });
        });
    };
}
pub(crate) use host_test;
