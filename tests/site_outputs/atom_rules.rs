//! What RFC 4287 says that an Atom feed MUST be, by its sections, checked on the XML itself.

use std::collections::HashSet;

use brevier::{
    digest::Timestamp,
    publisher::site::feeds::{FeedInput, atom},
};
use url::Url;

use crate::{fixture::sample, xml::Element};

const ATOM: &str = "http://www.w3.org/2005/Atom";

/// The feeds of the sample: all papers, one topic, no paper, and hostile texts.
fn feeds() -> Vec<Element> {
    let sample = sample();
    let topic = sample.topic("nlp");
    let mut hostile = crate::hostile::edition();
    hostile.papers[0].abstract_text = None;
    let inputs = [
        sample.feed(),
        FeedInput { topic: Some(topic), ..sample.feed() },
        FeedInput { editions: &[], ..sample.feed() },
        FeedInput { editions: &[hostile], ..sample.feed() },
    ];
    inputs.iter().map(|input| Element::parse(&atom(input))).collect()
}

fn links<'a>(element: &'a Element, rel: &str) -> Vec<&'a Element> {
    element.all("link").into_iter().filter(|link| link.attribute("rel") == Some(rel)).collect()
}

fn at_most_one(element: &Element, names: &[&str]) {
    for name in names {
        assert!(element.all(name).len() <= 1, "several {name} in {}", element.name);
    }
}

/// 3.3: a date-time of RFC 3339 with `T`, and with an offset.
fn is_date(text: &str) -> bool {
    text.contains('T') && text.replace("+00:00", "Z").parse::<Timestamp>().is_ok()
}

/// 4.1.1.1 and 4.1.2: no two alternate links of one type and language.
fn alternates_differ(element: &Element) {
    let alternates = links(element, "alternate");
    let kinds: HashSet<_> =
        alternates.iter().map(|link| (link.attribute("type"), link.attribute("hreflang"))).collect();
    assert_eq!(kinds.len(), alternates.len(), "{alternates:?}");
}

#[test]
fn a_feed_has_what_it_must_have_once() {
    for feed in feeds() {
        assert_eq!((feed.name.as_str(), feed.attribute("xmlns")), ("feed", Some(ATOM)));
        assert!(!feed.only("title").is_empty());
        assert!(Url::parse(feed.only("id")).is_ok(), "an id is an absolute address");
        assert!(is_date(feed.only("updated")), "{}", feed.only("updated"));
        at_most_one(&feed, &["generator", "icon", "logo", "rights", "subtitle"]);
        alternates_differ(&feed);
        assert_eq!(links(&feed, "self").len(), 1);
        let address = links(&feed, "self")[0].attribute("href").unwrap();
        assert!(address.starts_with("https://example.org/papers/") && address.ends_with("feed.xml"), "{address}");
        assert_eq!(feed.attribute("xml:lang"), Some("en"));
        assert!(feed.only("rights").contains("CC0 1.0"));
    }
}

#[test]
fn an_entry_has_what_it_must_have_once() {
    let mut entries = 0;
    for feed in feeds() {
        for entry in feed.all("entry") {
            entries += 1;
            assert!(!entry.only("title").is_empty());
            assert!(entry.only("id").starts_with("urn:uuid:"), "{}", entry.only("id"));
            assert!(is_date(entry.only("updated")));
            assert!(is_date(entry.only("published")));
            assert!(entry.only("published") <= entry.only("updated"));
            at_most_one(entry, &["summary", "content", "rights", "source"]);
            alternates_differ(entry);
            assert!(!entry.all("author").is_empty());
            assert_eq!(entry.all("content")[0].attribute("type"), Some("html"));
        }
    }
    assert!(entries > 80);
}

#[test]
fn persons_have_a_name_and_links_and_categories_what_they_are_for() {
    for feed in feeds() {
        for element in feed.everything() {
            match element.name.as_str() {
                "author" => assert!(!element.only("name").trim().is_empty()),
                "link" => assert!(Url::parse(element.attribute("href").unwrap()).is_ok(), "{element:?}"),
                "category" => {
                    assert!(!element.attribute("term").unwrap().is_empty());
                    assert!(Url::parse(element.attribute("scheme").unwrap()).is_ok(), "{element:?}");
                }
                "uri" | "icon" => assert!(Url::parse(&element.text).is_ok(), "{element:?}"),
                _ => {}
            }
        }
    }
}

#[test]
fn no_two_entries_share_an_id() {
    for feed in feeds() {
        let ids: Vec<_> = feed.all("entry").into_iter().map(|entry| entry.only("id")).collect();
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
    }
}
