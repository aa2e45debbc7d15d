//! Papers for the tests of the filter.

use serde_json::{Value, json};

use crate::digest::{Paper, Site, read_edition, read_index};

/// An edition of papers that have these fields.
pub(super) fn edition(papers: &[Value]) -> Value {
    let paper = |(at, fields): (usize, &Value)| {
        let mut paper = json!({
            "id": format!("2605.{:05}", at + 1), "version": 1, "title": "T", "authors": [{ "name": "A" }],
            "primary_category": "cs.LG", "categories": ["cs.LG"], "published": "2026-05-07",
            "provenance": { "kind": "human" },
        });
        fields.as_object().unwrap().iter().for_each(|(name, value)| paper[name] = value.clone());
        paper
    };
    let papers: Vec<_> = papers.iter().enumerate().map(paper).collect();
    json!({ "format": "1.0", "date": "2026-05-08", "made_at": "2026-05-08", "papers": papers })
}

/// Papers that have these fields.
pub(super) fn papers(fields: &[Value]) -> Vec<Paper> {
    let read = read_edition("e.json", &edition(fields).to_string(), None).unwrap();
    assert_eq!(read.set_aside, []);
    read.value.papers
}

/// A site with the usual topics.
pub(super) fn site() -> Site {
    let index = r#"{ "format": "1.0", "made_at": "2026-05-08", "editions": [],
        "site": { "title": "B", "tagline": "T", "language": "en", "update_hours": 8, "history_days": 7 } }"#;
    read_index("index.json", index).unwrap().value.site
}
