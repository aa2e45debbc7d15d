//! Digests that the sample is not: small, large, broken, hostile.

use serde_json::{Value, json};

use super::Site;

/// The day of the only edition.
pub(crate) const DAY: &str = "2026-05-08";
/// Its file.
pub(crate) const FILE: &str = "editions/2026-05-08.json";

/// A good paper with a number of its own.
pub(crate) fn paper(number: usize) -> Value {
    json!({
        "id": format!("{}.{:05}", 2001 + number / 90_000, 1 + number % 90_000), "version": 1,
        "title": format!("Paper number {number}"),
        "authors": [{ "name": "Ada Author" }],
        "primary_category": "cs.LG", "categories": ["cs.LG"], "published": "2026-05-07",
        "tags": ["theory"],
        "key_points": [{ "text": "A point of the paper." }],
        "sections": { "summary": "What it is about." },
        "provenance": { "kind": "human" },
    })
}

/// An index that lists one edition.
pub(crate) fn index(papers: usize) -> Value {
    json!({
        "format": "1.0", "made_at": "2026-05-08T05:30:00Z",
        "site": { "title": "Fixture", "tagline": "A digest for tests.", "language": "en", "update_hours": 8, "history_days": 7 },
        "editions": [{ "date": DAY, "papers": papers, "file": FILE, "sha256": "" }],
    })
}

/// An edition with these papers.
pub(crate) fn edition(papers: &[Value]) -> Value {
    json!({ "format": "1.0", "date": DAY, "made_at": "2026-05-08T05:30:00Z", "papers": papers })
}

/// Serves one edition with these papers.
pub(crate) fn serve(site: &Site, papers: &[Value]) {
    site.digest_text("index.json", index(papers.len()).to_string());
    site.digest_text(FILE, edition(papers).to_string());
}

/// A paper with some fields replaced.
pub(crate) fn paper_with(number: usize, fields: &Value) -> Value {
    let mut paper = paper(number);
    for (name, value) in fields.as_object().unwrap() {
        paper[name] = value.clone();
    }
    paper
}
