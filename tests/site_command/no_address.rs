//! A site that does not know where it is published.

use crate::fixture::{Page, Place, Reference, broken_links, references};

#[test]
fn a_site_without_an_address_works_at_the_root_of_any_host() {
    let place = Place::new();
    let site = place.build(&[]);
    assert_eq!(broken_links(&site, site.pages(), None), [""; 0]);
    for path in site.pages() {
        let page = Page::of(&site, path);
        assert_eq!(page.attribute("base", "href"), "/");
        assert!(references(&site, path, None).contains(&Reference::File("about/index.html".to_owned())), "{path}");
    }
}

#[test]
fn nothing_is_said_that_needs_a_whole_address() {
    let place = Place::new();
    let site = place.build(&[]);
    for file in ["feed.xml", "feed.json", "tags/nlp/feed.xml", "sitemap.xml", "robots.txt", "llms.txt"] {
        assert!(!site.has(file), "{file}");
    }
    assert!(site.has("manifest.webmanifest") && site.has("share.png"));
    for path in site.pages() {
        let page = Page::of(&site, path);
        let absolute =
            r#"link[rel=canonical], link[rel=alternate], meta[property="og:url"], meta[property="og:image"]"#;
        assert!(page.all(absolute).is_empty(), "{path}");
        assert!(page.all(r#"script[type="application/ld+json"]"#).is_empty(), "{path}");
    }
    let page = Page::of(&site, "papers/2605.08001/index.html");
    assert_eq!(page.meta("og:title"), "On 2605.08001 · Brevier");
    assert_eq!(page.meta("citation_title"), "On 2605.08001");
}

#[test]
fn the_address_of_the_digest_is_taken_unless_another_is_given() {
    let place = Place::new();
    place.edit_index(|index| index["site"]["base_url"] = "https://digest.example/a".into());
    let canonical = |options: &[&str]| {
        let site = place.build(options);
        let page = Page::of(&site, "about/index.html");
        (page.attribute("link[rel=canonical]", "href").to_owned(), page.attribute("base", "href").to_owned())
    };
    assert_eq!(canonical(&["--no-share-images"]), ("https://digest.example/a/about/".into(), "/a/".into()));
    assert_eq!(canonical(Place::PUBLISHED), ("https://example.org/papers/about/".into(), "/papers/".into()));
}
