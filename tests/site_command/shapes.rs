//! Digests of unusual shapes.

use serde_json::json;

use crate::fixture::{Page, Place, Snapshot, assert_copies_are_whole, broken_links, paper};

/// Makes the site, and asserts that it is whole.
#[track_caller]
fn whole_site(place: &Place) -> Snapshot {
    let site = place.build(Place::PUBLISHED);
    assert_eq!(broken_links(&site, site.pages(), Some("https://example.org/papers/")), [""; 0]);
    assert_copies_are_whole(&site);
    let before = site;
    let again = place.build(Place::PUBLISHED);
    again.is_still(&before);
    again
}

#[test]
fn a_digest_without_editions_is_a_site() {
    let place = Place::new();
    ["2026-05-07", "2026-05-08"].iter().for_each(|date| place.remove_edition(date));
    let site = whole_site(&place);
    let pages: Vec<_> = site.pages().collect();
    let expected = [
        "404",
        "about/index",
        "embed/index",
        "index",
        "offline/index",
        "saved/index",
        "search/index",
        "tags/nlp/index",
        "tags/theory/index",
    ];
    assert_eq!(pages, expected.map(|page| format!("{page}.html")));
    feed_rs::parser::parse(site.bytes("feed.xml")).unwrap();
    // And it is one that grows.
    place.write_edition("2026-05-08", &[paper("2605.08001")]);
    whole_site(&place).is_published_as(&place.fresh(Place::PUBLISHED));
}

#[test]
fn an_edition_without_papers_has_its_page() {
    let place = Place::new();
    place.write_edition("2026-05-11", &[]);
    let site = whole_site(&place);
    let page = Page::of(&site, "editions/2026-05-11/index.html");
    assert_eq!(page.text("title"), "Monday, 11 May 2026 · Brevier");
    assert_eq!(Page::of(&site, "index.html").data()["edition"]["papers"], json!([]));
    place.write_edition("2026-05-11", &[paper("2605.11001")]);
    whole_site(&place).is_published_as(&place.fresh(Place::PUBLISHED));
}

#[test]
fn a_site_without_topics_has_no_pages_of_topics() {
    let place = Place::new();
    place.remove_edition("2026-05-07");
    let mut untagged = paper("2605.08001");
    untagged["tags"] = json!([]);
    place.write_edition("2026-05-08", &[untagged]);
    let before = whole_site(&place);
    place.edit_index(|index| index["site"]["topics"] = json!([]));
    let site = whole_site(&place);
    assert!(!site.has("tags/"));
    assert_eq!(
        site.removed_since(&before),
        ["nlp", "theory"]
            .map(|topic| ["feed.json", "feed.xml", "index.html"].map(|file| format!("tags/{topic}/{file}")))
            .concat()
    );
}

#[test]
fn topics_of_the_owner_have_their_pages_and_feeds() {
    let place = Place::new();
    place.remove_edition("2026-05-07");
    place.edit_index(|index| index["site"]["topics"] = json!([{ "slug": "own-topic", "name": "My own" }]));
    let mut own = paper("2605.08001");
    own["tags"] = json!(["own-topic"]);
    place.write_edition("2026-05-08", &[own]);
    let site = whole_site(&place);
    assert_eq!(Page::of(&site, "tags/own-topic/index.html").text("title"), "My own · Brevier");
    assert!(site.text("tags/own-topic/feed.xml").contains("On 2605.08001"));
    assert!(!site.has("tags/nlp/"));
}

#[test]
fn a_topic_that_is_listed_twice_has_one_page() {
    let place = Place::new();
    let topics = json!([{ "slug": "nlp", "name": "NLP" }, { "slug": "nlp", "name": "Languages" }]);
    place.edit_index(|index| index["site"]["topics"] = topics);
    let site = whole_site(&place);
    assert_eq!(Page::of(&site, "tags/nlp/index.html").text("title"), "NLP · Brevier");
    assert_eq!(site.text("sitemap.xml").matches("/tags/nlp/").count(), 1);
}

#[test]
fn a_paper_of_two_editions_has_one_page_which_is_about_the_newest() {
    let place = Place::new();
    let mut older = paper("2605.07002");
    older["title"] = "The older title".into();
    place.write_edition("2026-05-07", &[paper("2605.07001"), older]);
    let only_older = whole_site(&place);
    assert_eq!(Page::of(&only_older, "papers/2605.07002/index.html").data()["paper"]["date"], "2026-05-07");
    let mut newer = paper("2605.07002");
    newer["title"] = "The newer title".into();
    place.write_edition("2026-05-08", &[newer]);
    let both = whole_site(&place);
    let page = Page::of(&both, "papers/2605.07002/index.html");
    assert_eq!(page.text("title"), "The newer title · Brevier");
    assert_eq!(page.data()["paper"]["date"], "2026-05-08");
    assert_eq!(both.text("sitemap.xml").matches("/papers/2605.07002/").count(), 1);
    // Where the newer is taken back, the older is shown again.
    place.write_edition("2026-05-08", &[paper("2605.08001")]);
    assert_eq!(
        Page::of(&whole_site(&place), "papers/2605.07002/index.html").text("title"),
        "The older title · Brevier"
    );
}

#[test]
fn a_paper_from_before_2007_has_a_hyphen_for_the_slash_of_its_id() {
    let place = Place::new();
    place.write_edition("2026-05-08", &[paper("hep-th/9901001")]);
    let site = place.build(&["--base-url", "https://example.org/papers/"]);
    assert_eq!(broken_links(&site, site.pages(), Some("https://example.org/papers/")), [""; 0]);
    let page = Page::of(&site, "papers/hep-th-9901001/index.html");
    assert_eq!(page.meta("citation_arxiv_id"), "hep-th/9901001");
    assert_eq!(page.attribute("link[rel=canonical]", "href"), "https://example.org/papers/papers/hep-th-9901001/");
    assert_eq!(page.meta("og:image"), "https://example.org/papers/papers/hep-th-9901001/share.png");
    assert_eq!(page.data()["paper"]["paper"]["id"], "hep-th/9901001");
    assert!(site.has("papers/hep-th-9901001/share.png"));
}

#[test]
fn an_edition_in_a_file_of_any_name_is_found() {
    let place = Place::new();
    std::fs::rename(place.path("digest/editions/2026-05-08.json"), place.path("digest/friday.json")).unwrap();
    place.edit_index(|index| index["editions"][0]["file"] = "friday.json".into());
    let site = whole_site(&place);
    assert!(site.has("digest/friday.json") && site.has("papers/2605.08001/index.html"));
}
