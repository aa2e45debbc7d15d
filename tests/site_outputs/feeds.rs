//! The feeds as a feed reader sees them.

use std::collections::HashSet;

use brevier::publisher::site::{
    BaseUrl,
    feeds::{FeedInput, atom, json_feed},
};
use feed_rs::model::{Entry, Feed};
use serde_json::Value;

use crate::fixture::{Published, sample};

/// Both feeds as a parser that is not ours reads them.
fn both(input: &FeedInput<'_>) -> [Feed; 2] {
    [atom(input), json_feed(input)].map(|text| feed_rs::parser::parse(text.as_bytes()).unwrap())
}

fn titles(feed: &Feed) -> Vec<String> {
    feed.entries.iter().map(|entry| entry.title.clone().unwrap().content).collect()
}

fn ids(feed: &Feed) -> Vec<String> {
    feed.entries.iter().map(|entry| entry.id.clone()).collect()
}

fn html(entry: &Entry) -> &str {
    entry.content.as_ref().unwrap().body.as_deref().unwrap()
}

#[test]
fn every_paper_of_the_sample_is_an_entry_in_the_order_of_the_editions() {
    let sample = sample();
    let expected: Vec<_> = sample.papers().iter().map(|(_, paper)| paper.title.clone()).collect();
    assert!(expected.len() >= 70);
    for feed in both(&sample.feed()) {
        assert_eq!(titles(&feed), expected);
    }
}

#[test]
fn an_entry_leads_to_the_site_and_to_arxiv_and_names_the_authors() {
    let sample = sample();
    for feed in both(&sample.feed()) {
        for (entry, (_, paper)) in feed.entries.iter().zip(sample.papers()) {
            let links: Vec<_> = entry.links.iter().map(|link| link.href.as_str()).collect();
            assert_eq!(links[0], format!("https://example.org/papers/papers/{}/", paper.id.slug()));
            assert_eq!(links[1], paper.id.abstract_url());
            let authors: Vec<_> = entry.authors.iter().map(|author| author.name.as_deref().unwrap()).collect();
            let expected: Vec<_> = paper.authors.iter().map(|author| author.name.as_str()).collect();
            assert_eq!(authors, expected);
            let has = |name: &str| {
                let is = |text: &Option<String>| text.as_deref() == Some(name);
                entry.categories.iter().any(|category| category.term == name || is(&category.label))
            };
            assert!(has(paper.primary_category.as_str()), "{:?}", entry.categories);
            assert!(paper.topics().all(|slug| has(&sample.index.site.topic_name(&slug))), "{:?}", entry.categories);
        }
    }
}

#[test]
fn an_entry_holds_the_texts_and_says_first_that_a_model_wrote_them() {
    let sample = sample();
    for feed in both(&sample.feed()) {
        for (entry, (_, paper)) in feed.entries.iter().zip(sample.papers()) {
            let html = html(entry);
            assert!(html.starts_with("<p><strong>AI summary</strong>"), "{html}");
            let warning = html.find("Summaries can be wrong: read the paper.").unwrap();
            let first_text = html.find("<h2>Key points</h2>").unwrap();
            assert!(warning < first_text, "{html}");
            let summary = &entry.summary.as_ref().unwrap().content;
            assert!(summary.starts_with("AI summary: "), "{summary}");
            assert!(summary.contains(&paper.key_points[0].text), "{summary}");
            let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            for point in &paper.key_points {
                assert!(html.contains(&escaped(&point.text)), "{} is not in {html}", point.text);
            }
            for paragraph in paper.sections.iter().flat_map(|(_, text)| text.split("\n\n")) {
                assert!(html.contains(&escaped(paragraph)), "{paragraph} is not in {html}");
            }
        }
    }
}

#[test]
fn ids_are_unique_and_the_same_after_another_run_and_a_move() {
    let mut sample = sample();
    let before = both(&sample.feed()).map(|feed| ids(&feed));
    assert_eq!(before[0], before[1]);
    assert_eq!(before[0].iter().collect::<HashSet<_>>().len(), before[0].len());
    assert_eq!(both(&sample.feed()).map(|feed| ids(&feed)), before);
    sample.base_url = "https://elsewhere.example/".parse().unwrap();
    assert_eq!(both(&sample.feed()).map(|feed| ids(&feed)), before);
}

#[test]
fn the_same_editions_make_the_same_text() {
    let sample = sample();
    assert_eq!(atom(&sample.feed()), atom(&sample.feed()));
    assert_eq!(json_feed(&sample.feed()), json_feed(&sample.feed()));
}

#[test]
fn entries_are_as_old_as_their_edition_and_the_feed_is_as_new_as_its_newest_entry() {
    let sample = sample();
    let [atom, json] = both(&sample.feed());
    for feed in [&atom, &json] {
        for (entry, (edition, paper)) in feed.entries.iter().zip(sample.papers()) {
            assert_eq!(entry.published.unwrap().timestamp(), edition.made_at.unix_seconds().unwrap());
            // The sample's texts were made on a later day than its editions say, so that day counts.
            let made = paper.provenance.made_at.unwrap();
            assert_eq!(entry.updated.unwrap().to_rfc3339(), format!("{}T00:00:00+00:00", made.date()));
        }
    }
    assert_eq!(atom.updated, atom.entries.iter().filter_map(|entry| entry.updated).max());
}

#[test]
fn the_feed_of_a_topic_has_the_papers_of_that_topic_alone() {
    let sample = sample();
    let topic = sample.topic("nlp");
    let input = FeedInput { topic: Some(topic), ..sample.feed() };
    let of_topic = sample.papers().into_iter().filter(|(_, paper)| paper.tags.contains(&"nlp".to_owned()));
    let expected: Vec<_> = of_topic.map(|(_, paper)| paper.title.clone()).collect();
    assert!(!expected.is_empty() && expected.len() < sample.papers().len());
    let [all, _] = both(&sample.feed());
    let [of_topic, of_topic_as_json] = both(&input);
    assert_eq!(of_topic.title.as_ref().unwrap().content, "Brevier: NLP");
    assert_eq!(titles(&of_topic), expected);
    assert_eq!(titles(&of_topic_as_json), expected);
    assert_ne!(of_topic.id, all.id);
    assert!(ids(&of_topic).iter().all(|id| ids(&all).contains(id)), "an entry is the same in both feeds");
}

#[test]
fn a_paper_that_is_shown_again_is_one_entry_as_the_newest_edition_has_it() {
    let mut sample = sample();
    let mut again = sample.editions[3].papers[0].clone();
    again.title = "Shown again".into();
    again.version += 1;
    let id = again.id.clone();
    sample.editions[0].papers.insert(1, again);
    let count = sample.papers().len();
    for feed in both(&sample.feed()) {
        assert_eq!(feed.entries.len(), count);
        assert_eq!(titles(&feed)[1], "Shown again");
        let address = id.abstract_url();
        let shown = feed.entries.iter().filter(|entry| entry.links.iter().any(|link| link.href == address)).count();
        assert_eq!(shown, 1);
    }
}

#[test]
fn no_feed_is_longer_than_asked_for() {
    let sample = sample();
    for feed in both(&FeedInput { limit: 5, ..sample.feed() }) {
        assert_eq!(
            titles(&feed),
            sample.papers()[..5].iter().map(|(_, paper)| paper.title.clone()).collect::<Vec<_>>()
        );
    }
}

#[test]
fn feeds_without_papers_are_feeds() {
    let sample = sample();
    let without_papers = brevier::digest::Edition { papers: vec![], ..sample.editions[0].clone() };
    let made_at = without_papers.made_at.unix_seconds().unwrap();
    let [quiet, _] = both(&FeedInput { editions: &[without_papers], ..sample.feed() });
    assert_eq!((quiet.entries.len(), quiet.updated.unwrap().timestamp()), (0, made_at));
    let [empty, as_json] = both(&FeedInput { editions: &[], ..sample.feed() });
    assert_eq!((empty.entries.len(), as_json.entries.len()), (0, 0));
    assert_eq!(empty.updated.unwrap().timestamp(), 0);
}

#[test]
fn the_json_feed_says_what_the_specification_asks_for() {
    let Published { base_url, index, editions } = sample();
    let topic = &index.site.topics[1];
    let input =
        FeedInput { base_url: &base_url, site: &index.site, topic: Some(topic), editions: &editions, limit: 10 };
    let feed: Value = serde_json::from_str(&json_feed(&input)).unwrap();
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(feed["feed_url"], "https://example.org/papers/tags/nlp/feed.json");
    assert_eq!(feed["home_page_url"], "https://example.org/papers/tags/nlp/");
    assert_eq!(feed["language"], "en");
    assert_eq!(feed["authors"][0]["name"], "Brevier");
    for icon in ["icon", "favicon"] {
        assert!(feed[icon].as_str().unwrap().starts_with("https://example.org/papers/icon-"), "{icon}");
    }
    for item in feed["items"].as_array().unwrap() {
        for date in ["date_published", "date_modified"] {
            let date = item[date].as_str().unwrap();
            assert!(date.ends_with('Z') && date.parse::<brevier::digest::Timestamp>().is_ok(), "{date}");
        }
        assert!(item["external_url"].as_str().unwrap().starts_with("https://arxiv.org/abs/"));
    }
}

#[test]
fn a_preview_at_a_root_without_a_language_has_feeds_too() {
    let mut sample = sample();
    sample.base_url = "http://127.0.0.1:8080".parse::<BaseUrl>().unwrap();
    sample.index.site.language = "as the authors like".into();
    for feed in both(&sample.feed()) {
        assert_eq!(feed.language, None);
        assert!(feed.entries[0].links[0].href.starts_with("http://127.0.0.1:8080/papers/"));
    }
}
