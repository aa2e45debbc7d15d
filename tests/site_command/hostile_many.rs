//! Hundreds of hostile texts, each in every field of a paper of its own.

#[path = "../hostile/texts.rs"]
mod texts;

use serde_json::json;

use crate::{
    fixture::{Page, Place, broken_links},
    hostile::is_only_text,
};

/// As people compare texts: white space is one space, and what no HTML should hold is U+FFFD, as pages have it.
fn comparable(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.replace(|c: char| c.is_control(), "\u{fffd}")
}

#[test]
fn none_of_hundreds_of_texts_becomes_more_than_text() {
    let texts = texts::texts();
    let place = Place::new();
    place.remove_edition("2026-05-07");
    let papers: Vec<_> = texts.iter().enumerate().map(|(number, (_, text))| texts::paper(number, text)).collect();
    place.write_whole_edition(&json!({
        "format": "1.0", "date": "2026-05-08", "made_at": "2026-05-08T05:30:00Z", "papers": papers,
    }));
    let site = place.build(&["--base-url", "https://example.org/", "--no-share-images"]);
    for path in site.pages() {
        is_only_text(&site, path);
    }
    assert_eq!(broken_links(&site, site.pages(), Some("https://example.org/")), [""; 0]);
    let edition = Page::of(&site, "editions/2026-05-08/index.html");
    let titles: Vec<_> = edition.all(".card__title").iter().map(|title| title.text().collect::<String>()).collect();
    for (number, (class, text)) in texts.iter().enumerate() {
        let text = comparable(text);
        let page = Page::of(&site, &format!("papers/2605.{:05}/index.html", 10_000 + number));
        // Title, author, affiliation, abstract, key point, evidence, four sections, venue, comment, journal, model, version, source, doubt.
        let times = comparable(&page.text("body")).matches(&text).count();
        assert!(times >= 14, "{class}: {times} times {text:?}");
        assert!(comparable(&page.text("title")).contains(&text), "{class}: {text}");
        if let Some(title) = titles.get(number) {
            assert_eq!(comparable(title), text, "{class}");
        }
    }
    let feed = feed_rs::parser::parse(site.bytes("feed.xml")).unwrap();
    assert!(!feed.entries.is_empty());
    for entry in feed.entries {
        let title = comparable(&entry.title.unwrap().content);
        assert!(texts.iter().any(|(_, text)| comparable(text) == title), "{title}");
    }
    println!(
        "{} texts in every field, on {} pages: {}; 0 became more than text",
        texts.len(),
        site.pages().count(),
        texts::counts()
    );
}
