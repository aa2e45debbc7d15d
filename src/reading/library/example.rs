//! A paper for the tests of this room.

use crate::digest::{Edition, Paper, read_edition};

/// A paper with this id that has all that is kept of a saved one.
pub(crate) fn paper(id: &str) -> Paper {
    let edition = serde_json::json!({
        "format": "1.0", "date": "2026-05-08", "made_at": "2026-05-08T06:12:00Z",
        "papers": [{
            "id": id, "version": 7, "title": "Attention \"Is\" All You Need",
            "authors": [{ "name": "Ashish Vaswani" }, { "name": "Noam Shazeer" }],
            "primary_category": "cs.CL", "categories": ["cs.LG", "cs.CL"], "published": "2017-06-12T17:57:34Z",
            "comment": "15 pages", "journal_ref": "NeurIPS 2017", "doi": "10.1/x", "tags": ["nlp"],
            "key_points": [], "provenance": { "kind": "human" },
        }],
    });
    let read: Edition = read_edition("edition.json", &edition.to_string(), None).unwrap().value;
    read.papers.into_iter().next().unwrap()
}
