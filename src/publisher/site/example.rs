//! A site and papers for the tests of this room, some of them hostile.

use serde_json::json;

use super::BaseUrl;
use crate::digest::{Date, Edition, Paper, ProvenanceKind, Site, read_edition, usual_topics};

/// Text that breaks whoever pastes it into markup.
pub(crate) const HOSTILE: &str =
    "]]></script><script>alert(1)</script> & \"'` [x](javascript:x) # <!-- \u{2028}\u{202e}";

pub(crate) fn base_url() -> BaseUrl {
    "https://example.org/papers/".parse().unwrap()
}

pub(crate) fn site() -> Site {
    Site {
        title: "Brevier".into(),
        tagline: "Today’s ML research, without the noise.".into(),
        language: "en".into(),
        base_url: None,
        report_url: None,
        update_hours: 8,
        history_days: 7,
        sample: false,
        topics: usual_topics(),
    }
}

/// A paper with everything that the digest can say of one, its texts by a language model.
pub(crate) fn paper(id: &str) -> Paper {
    edition("2026-05-08", &[id]).papers.remove(0)
}

/// The same with texts of another kind.
pub(crate) fn paper_by(kind: ProvenanceKind) -> Paper {
    let mut paper = paper("2605.00001");
    paper.provenance.kind = kind;
    paper.provenance.model = None;
    paper.provenance.prompt_version = None;
    paper
}

/// An edition with these papers, made at half past five.
pub(crate) fn edition(date: &str, ids: &[&str]) -> Edition {
    let papers: Vec<_> = ids.iter().map(|id| whole_paper(id)).collect();
    let edition = json!({ "format": "1.0", "date": date, "made_at": format!("{date}T05:30:00Z"), "papers": papers });
    let sifted = read_edition("edition.json", &edition.to_string(), None).unwrap();
    assert_eq!((sifted.set_aside, sifted.warnings), (vec![], vec![]));
    assert_eq!(Ok(sifted.value.date), date.parse::<Date>());
    sifted.value
}

fn whole_paper(id: &str) -> serde_json::Value {
    json!({
        "id": id,
        "version": 2,
        "title": format!("On {id}"),
        "authors": [{ "name": "Ada Lovelace", "affiliations": ["London"] }, { "name": "Gemini Team" }],
        "abstract": "What the authors say.\n\nIn two paragraphs.",
        "primary_category": "cs.LG",
        "categories": ["cs.LG", "stat.ML"],
        "published": "2026-05-01T10:00:00Z",
        "updated": "2026-05-07",
        "comment": "8 pages",
        "journal_ref": "J. 1 (2026)",
        "doi": "10.1000/1",
        "licence": "https://creativecommons.org/licenses/by/4.0/",
        "links": { "code": "https://example.org/code" },
        "tags": ["nlp", "theory"],
        "key_points": [{ "text": "The first point.", "evidence": "What the authors say." }, { "text": "The second point." }],
        "sections": { "summary": "The summary.\n\nIts second paragraph.", "results": "The results." },
        "provenance": {
            "kind": "llm",
            "model": "a-model",
            "prompt_version": "3",
            "made_at": "2026-05-08T05:00:00Z",
            "source": "abstract v2",
            "flags": [{ "kind": "unsupported_number", "detail": "42" }],
        },
    })
}
