//! Texts of a digest stay text in other people's pages.

use serde_json::json;

use super::{host, open_ready, page, script, tree};
use crate::harness::{fixture, publish, run};

const HOSTILE: &str =
    "</script><script>window.attacked = 1</script><img src=x onerror='window.attacked = 1'>\"'><b>javascript:alert(1)";

#[test]
fn nothing_of_a_digest_runs_in_the_page_around() {
    let paper = fixture::paper_with(
        1,
        &json!({
            "title": HOSTILE, "authors": [{ "name": HOSTILE }], "comment": HOSTILE, "venue": HOSTILE,
            "links": { "code": "javascript:window.attacked=1" },
            "key_points": [{ "text": HOSTILE }], "sections": { "summary": HOSTILE, "results": HOSTILE },
            "provenance": { "kind": "llm", "flags": [{ "kind": "unsupported_number", "detail": HOSTILE }] },
        }),
    );
    let mut index = fixture::index(1);
    index["site"]["title"] = json!(HOSTILE);
    index["site"]["topics"] = json!([{ "slug": "theory", "name": HOSTILE }]);
    let (digest_folder, digest) = publish(&index, &[fixture::edition(&[paper])]);
    let html = page(
        "",
        &format!("<brevier-digest layout=\"cards\" topic=\"theory\"></brevier-digest>{}", script(&digest.url("/"))),
    );
    let (folder, host) = host(&html);
    run(host, |reader| async move {
        open_ready(&reader, 1).await;
        reader
            .see::<()>(&format!("void {}.querySelectorAll('details').forEach(details => details.open = true)", tree(0)))
            .await;
        let title: String = reader.see(&format!("{}.querySelector('.card__title').innerText", tree(0))).await;
        assert_eq!(title, HOSTILE);
        assert!(!reader.see::<bool>("'attacked' in window").await);
        assert_eq!(reader.see::<usize>(&format!("{}.querySelectorAll('img, b, script').length", tree(0))).await, 0);
        let schemes: Vec<String> =
            reader.see(&format!("[...{}.querySelectorAll('a[href]')].map(link => link.protocol)", tree(0))).await;
        assert!(schemes.iter().all(|scheme| scheme == "http:" || scheme == "https:"), "{schemes:?}");
        drop((folder, digest_folder));
    });
}
