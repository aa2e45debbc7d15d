//! The sitemap as a search engine reads it.

use std::collections::HashSet;

use brevier::{
    digest::{Date, Timestamp},
    publisher::site::{BaseUrl, SitemapFile, sitemap},
};

use crate::xml::Element;

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The sitemap of so many pages, a thousand of which change on each day.
fn of(count: usize) -> Vec<SitemapFile> {
    let base_url: BaseUrl = "https://example.org/papers/".parse().unwrap();
    let day = |at: usize| Date::from_days_since_epoch(20_000 + at as i64 / 1_000).map(Timestamp::from);
    sitemap(&base_url, (0..count).map(|at| (base_url.file(&format!("papers/{at}/")), day(at))))
}

fn names(files: &[SitemapFile]) -> Vec<&str> {
    files.iter().map(|file| file.name.as_str()).collect()
}

/// The addresses in a file.
fn addresses(file: &SitemapFile, root: &str, entry: &str) -> Vec<String> {
    let found = Element::parse(&file.xml);
    assert_eq!((found.name.as_str(), found.attribute("xmlns")), (root, Some(NAMESPACE)));
    assert_eq!(found.children.len(), found.all(entry).len());
    let entries = found.all(entry);
    assert!(entries.iter().all(|entry| entry.only("lastmod").parse::<Timestamp>().is_ok()));
    entries.into_iter().map(|entry| entry.only("loc").to_owned()).collect()
}

#[test]
fn fifty_thousand_pages_are_one_file() {
    let files = of(50_000);
    assert_eq!(names(&files), ["sitemap.xml"]);
    assert_eq!(addresses(&files[0], "urlset", "url").len(), 50_000);
}

#[test]
fn one_more_page_makes_an_index_and_two_parts() {
    let files = of(50_001);
    assert_eq!(names(&files), ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]);
    let parts = ["https://example.org/papers/sitemap-1.xml", "https://example.org/papers/sitemap-2.xml"];
    assert_eq!(addresses(&files[0], "sitemapindex", "sitemap"), parts);
    let (first, second) = (addresses(&files[1], "urlset", "url"), addresses(&files[2], "urlset", "url"));
    assert_eq!((first.len(), second.len()), (50_000, 1));
    assert_eq!(first.iter().chain(&second).collect::<HashSet<_>>().len(), 50_001, "every page is there once");
}

#[test]
fn a_page_that_is_added_leaves_the_full_parts_as_they_are() {
    let (before, after) = (of(50_001), of(50_002));
    assert_eq!(before[1], after[1]);
    let (before, mut after) = (addresses(&before[2], "urlset", "url"), addresses(&after[2], "urlset", "url"));
    assert_eq!(after.pop().as_deref(), Some("https://example.org/papers/papers/50001/"));
    assert_eq!(before, after);
}
