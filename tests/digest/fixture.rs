//! A small good digest to damage.

use brevier::digest::{Edition, Index, Problem, ReadError, Sifted, read_edition, read_index};
use serde_json::{Value, json};

/// The file that the messages about an edition name.
pub const EDITION: &str = "editions/2026-05-08.json";

/// A paper with every field of the format.
pub fn paper(number: usize) -> Value {
    json!({
        "id": format!("2605.{number:05}"),
        "version": 2,
        "title": "A paper",
        "authors": [{ "name": "Ada Lovelace", "affiliations": ["London"] }],
        "abstract": "What it says.",
        "primary_category": "cs.LG",
        "categories": ["cs.LG", "stat.ML"],
        "published": "2026-05-07T10:00:00Z",
        "updated": "2026-05-07",
        "announce_type": "new",
        "comment": "8 pages",
        "venue": "ICML 2026",
        "journal_ref": "J. 1 (2026)",
        "doi": "10.1000/1",
        "licence": "https://creativecommons.org/licenses/by/4.0/",
        "links": {
            "abstract": "https://arxiv.org/abs/2605.00001",
            "pdf": "https://arxiv.org/pdf/2605.00001",
            "code": "https://example.org/code",
        },
        "tags": ["nlp"],
        "key_points": [{ "text": "It works.", "evidence": "What it says." }],
        "sections": { "summary": "S.", "methodology": "M.", "results": "R.", "implications": "I." },
        "formulas": [{ "text": "(a + b)/c", "mathml": ["mfrac", ["mrow", ["mi", "a"], ["mo", "+"], ["mi", "b"]], ["mi", "c"]] }],
        "related": [{ "id": "2604.00001", "title": "An older paper", "edition": "2026-04-30", "shares": ["federated learning"] }],
        "provenance": {
            "kind": "llm",
            "model": "a-model",
            "prompt_version": "1",
            "made_at": "2026-05-08T05:00:00Z",
            "source": "abstract v2",
            "flags": [{ "kind": "unsupported_number", "detail": "42" }],
        },
    })
}

/// An edition with a receipt and these papers.
pub fn edition(papers: Vec<Value>) -> Value {
    json!({
        "format": "1.0",
        "date": "2026-05-08",
        "made_at": "2026-05-08T05:30:00Z",
        "receipt": {
            "announced": 5, "new": 3, "cross_listed": 1, "replaced": 1, "selected": 1,
            "skipped": [{ "reason": "replacements", "count": 1 }],
        },
        "papers": papers,
    })
}

/// An edition of so many good papers.
pub fn edition_of(papers: usize) -> Value {
    edition((1..=papers).map(paper).collect())
}

/// An edition whose one paper has this value at this place (a JSON pointer).
pub fn edition_with(place: &str, value: impl Into<Value>) -> Value {
    let mut paper = paper(1);
    set(&mut paper, place, value);
    edition(vec![paper])
}

/// An entry of the index.
pub fn entry(date: &str) -> Value {
    json!({ "date": date, "papers": 1, "file": format!("editions/{date}.json"), "sha256": "0".repeat(64) })
}

/// An index with these entries.
pub fn index(entries: Vec<Value>) -> Value {
    json!({
        "format": "1.0",
        "site": {
            "title": "A site", "tagline": "What it is.", "language": "en", "base_url": "https://example.org/x/",
            "report_url": "mailto:me@example.org?subject={id}", "update_hours": 8, "history_days": 7, "sample": true, "topics": [{ "slug": "nlp", "name": "NLP" }],
        },
        "made_at": "2026-05-08T05:30:00Z",
        "editions": entries,
    })
}

/// Puts a value at a place (a JSON pointer), whether something is there or not.
pub fn set(whole: &mut Value, place: &str, value: impl Into<Value>) {
    let (parent, key) = place.rsplit_once('/').unwrap();
    match whole.pointer_mut(parent).unwrap() {
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value.into(),
        object => object[key] = value.into(),
    }
}

/// Takes a field out of an object.
pub fn remove(whole: &mut Value, place: &str) {
    let (parent, key) = place.rsplit_once('/').unwrap();
    whole.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key).unwrap();
}

/// Reads an edition as a reader does.
pub fn try_edition(edition: &Value) -> Result<Sifted<Edition>, ReadError> {
    read_edition(EDITION, &edition.to_string(), None)
}

/// Reads an edition that must load.
pub fn read(edition: &Value) -> Sifted<Edition> {
    try_edition(edition).unwrap()
}

/// Reads an index as a reader does.
pub fn try_index(index: &Value) -> Result<Sifted<Index>, ReadError> {
    read_index("index.json", &index.to_string())
}

/// The lines that people get.
pub fn lines(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(Problem::to_string).collect()
}
