//! Texts as arXiv and models write them.

use brevier::digest::limits;
use serde_json::{Value, json};

use crate::fixture::{edition, edition_with, entry, index, lines, paper, read, set, try_index};

#[test]
fn the_largest_author_list_met_on_arxiv_loads() {
    let names: Vec<_> = (1..=3_303).map(|number| json!({ "name": format!("Author {number}") })).collect();
    let found = read(&edition_with("/authors", names));
    assert_eq!(found.set_aside, []);
    assert_eq!(found.value.papers[0].authors.len(), 3_303);
    assert_eq!(found.value.papers[0].authors[3_302].name, "Author 3303");
}

#[test]
fn the_longest_title_met_on_arxiv_loads() {
    let title = "é".repeat(226);
    assert_eq!(read(&edition_with("/title", title.as_str())).value.papers[0].title, title);
}

#[test]
fn a_paper_without_a_title_or_authors_is_set_aside() {
    for (field, value) in [
        ("title", json!("")),
        ("title", json!(" \n\u{a0}")),
        ("title", Value::Null),
        ("authors", json!([])),
        ("authors[0].name", json!("\t")),
    ] {
        let place = format!("/{}", field.replace("[0].", "/0/"));
        let found = read(&edition_with(&place, value));
        assert_eq!(found.value.papers, []);
        let lines = lines(&found.set_aside);
        assert!(lines[0].contains(&format!("field {field}: ")), "{lines:?}");
    }
}

#[test]
fn markup_in_any_text_is_the_same_text_after_reading() {
    const HOSTILE: &str = "<script>alert('1')</script> & \"<b>\" {{x}} \u{202e}\\u003c";
    let places = [
        "/title",
        "/authors/0/name",
        "/authors/0/affiliations/0",
        "/abstract",
        "/comment",
        "/venue",
        "/journal_ref",
        "/doi",
        "/key_points/0/text",
        "/key_points/0/evidence",
        "/sections/summary",
        "/sections/methodology",
        "/sections/results",
        "/sections/implications",
        "/provenance/model",
        "/provenance/prompt_version",
        "/provenance/source",
        "/provenance/flags/0/detail",
    ];
    let mut hostile = paper(1);
    for place in places {
        set(&mut hostile, place, HOSTILE);
    }
    let mut file = edition(vec![hostile.clone()]);
    set(&mut file, "/receipt/skipped/0/reason", HOSTILE);
    let found = read(&file);
    assert_eq!((found.set_aside, found.warnings), (vec![], vec![]));
    assert_eq!(serde_json::to_value(&found.value).unwrap(), file);

    let mut file = index(vec![entry("2026-05-08")]);
    for place in ["/site/title", "/site/tagline", "/site/language", "/site/topics/0/name"] {
        set(&mut file, place, HOSTILE);
    }
    assert_eq!(serde_json::to_value(try_index(&file).unwrap().value).unwrap(), file);
}

#[test]
fn five_thousand_papers_load_and_one_more_is_reported() {
    // Small papers, since it is their number that counts.
    let small = |number: usize| {
        let provenance = json!({ "kind": "human" });
        json!({ "id": format!("2605.{number:05}"), "version": 1, "title": "T", "authors": [{ "name": "A" }],
            "primary_category": "cs.LG", "categories": ["cs.LG"], "published": "2026-05-07", "provenance": provenance })
    };
    let mut papers: Vec<_> = (1..=limits::PAPERS).map(small).collect();
    let found = read(&edition(papers.clone()));
    assert_eq!((found.value.papers.len(), found.set_aside), (5_000, vec![]));
    papers.push(small(limits::PAPERS + 1));
    let found = read(&edition(papers));
    assert_eq!(found.value.papers.len(), 5_000);
    let lines = lines(&found.set_aside);
    assert!(lines.len() == 1 && lines[0].ends_with("field papers: has 5001 papers; only the first 5000 are read"));
}
