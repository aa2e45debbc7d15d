//! The names of the site's own files that are not pages, as paths below the base; [`BaseUrl::file`](super::BaseUrl::file) makes
//! addresses of them.

use crate::{digest::Slug, reader::Route};

pub use crate::reader::{ATOM_FEED, JSON_FEED};

/// The sitemap, or the index of its parts.
pub const SITEMAP: &str = "sitemap.xml";
/// What crawlers may read.
pub const ROBOTS: &str = "robots.txt";
/// The site for language models.
pub const LLMS_TXT: &str = "llms.txt";
/// The web app manifest.
pub const MANIFEST: &str = "manifest.webmanifest";
/// What keeps the site for reading without a network.
pub const SERVICE_WORKER: &str = "service-worker.js";
/// What the service worker keeps.
pub const OFFLINE_LIST: &str = "offline.json";
/// The page in place of one that is not kept. A folder, since some hosts redirect from names that end in `.html`.
pub const OFFLINE_PAGE: &str = "offline/index.html";
/// The script that other people's pages name. Its name stays, so it is never kept for long.
pub const EMBED_SCRIPT: &str = "embed.js";
/// The page for frames, which also shows how to embed. A folder, as every page.
pub const EMBED_PAGE: &str = "embed/index.html";
/// The icon at any size.
pub const ICON_SVG: &str = "icon.svg";
/// The icon of 192 pixels.
pub const ICON_192: &str = "icon-192.png";
/// The icon of 512 pixels.
pub const ICON_512: &str = "icon-512.png";
/// The icon of 512 pixels with a margin that a system may cut off.
pub const ICON_MASKABLE_512: &str = "icon-maskable-512.png";

/// The Atom feed of a topic, or of all papers: `tags/nlp/feed.xml`.
pub fn atom_feed(topic: Option<&Slug>) -> String {
    beside_the_page(topic, ATOM_FEED)
}

/// The JSON Feed of a topic, or of all papers: `tags/nlp/feed.json`.
pub fn json_feed(topic: Option<&Slug>) -> String {
    beside_the_page(topic, JSON_FEED)
}

/// A file in the folder of the page that shows the same papers.
fn beside_the_page(topic: Option<&Slug>, file: &str) -> String {
    let page = topic.map_or(Route::Latest, |slug| Route::Topic(slug.clone()));
    format!("{}{file}", page.path().trim_start_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_lies_beside_the_page_that_shows_the_same_papers() {
        let nlp: Slug = "nlp".parse().unwrap();
        assert_eq!(atom_feed(Some(&nlp)), "tags/nlp/feed.xml");
        assert_eq!(json_feed(Some(&nlp)), "tags/nlp/feed.json");
        assert_eq!((atom_feed(None).as_str(), json_feed(None).as_str()), (ATOM_FEED, JSON_FEED));
    }
}
