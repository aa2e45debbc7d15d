//! A digest that wants to be more than text, published as pages.

use serde_json::json;

use crate::harness::{Reader, Site, fixture, publish, run};

/// What would run, end a script or a comment, or leave its attribute, if it were taken for markup.
const HOSTILE: &str = "</script><script>window.attacked = 1</script><!-- <img src=x onerror='window.attacked = 1'>\"'><b> \
                       ]]> \u{2028} \u{202e} javascript:window.attacked=1";

fn site() -> (tempfile::TempDir, Site) {
    let paper = fixture::paper_with(
        1,
        &json!({
            "title": HOSTILE, "authors": [{ "name": HOSTILE, "affiliations": [HOSTILE] }], "abstract": HOSTILE,
            "comment": HOSTILE, "journal_ref": HOSTILE, "doi": HOSTILE,
            "key_points": [{ "text": HOSTILE, "evidence": HOSTILE }],
            "sections": { "summary": HOSTILE, "methodology": HOSTILE, "results": HOSTILE, "implications": HOSTILE },
            "provenance": { "kind": "llm", "model": HOSTILE, "prompt_version": HOSTILE, "source": HOSTILE,
                            "flags": [{ "kind": "unsupported_number", "detail": HOSTILE }] },
        }),
    );
    let mut edition = fixture::edition(&[paper]);
    edition["receipt"] = json!({ "announced": 9, "skipped": [{ "reason": HOSTILE, "count": 3 }] });
    let mut index = fixture::index(1);
    index["site"]["title"] = json!(HOSTILE);
    index["site"]["tagline"] = json!(HOSTILE);
    index["site"]["topics"] = json!([{ "slug": "theory", "name": HOSTILE }]);
    publish(&index, &[edition])
}

async fn harmless(reader: &Reader, page: &str) {
    reader.open_taken_over(page).await;
    reader.see::<()>("void document.querySelectorAll('details').forEach(details => details.open = true)").await;
    assert!(!reader.see::<bool>("'attacked' in window").await, "{page}");
    assert_eq!(reader.count("main img, main b, main script").await, 0, "{page}");
    let links: Vec<String> = reader.see("[...document.querySelectorAll('a[href]')].map(a => a.protocol)").await;
    assert!(links.iter().all(|scheme| scheme == "http:" || scheme == "https:"), "{page}: {links:?}");
    let title: String = reader.see("document.title").await;
    assert!(title.contains("<script>"), "{page}: {title}");
}

#[test]
fn a_digest_full_of_markup_is_published_as_text() {
    let (_folder, site) = site();
    run(site, |reader| async move {
        for page in ["/", "/editions/2026-05-08/", "/papers/2001.00002/", "/tags/theory/", "/about/"] {
            harmless(&reader, page).await;
        }
    });
}
