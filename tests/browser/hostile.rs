//! Text that wants to be more than text, and papers that are larger than life.

use serde_json::{Value, json};

use crate::{
    harness::{Reader, Site, fixture, reader_test},
    pages::{EditionOnPage, PaperOnPage},
};

const SCRIPT: &str = "<script>window.attacked = 1</script><img src=x onerror='window.attacked = 1'>\"'><b>";

/// A paper that has the text in every field that takes text.
fn paper_full_of(text: &str) -> Value {
    fixture::paper_with(
        1,
        &json!({
            "title": text, "authors": [{ "name": text, "affiliations": [text] }], "abstract": text, "comment": text,
            "journal_ref": text, "doi": text, "licence": text, "tags": [text, "theory"],
            "links": { "abstract": text, "pdf": text, "code": text },
            "key_points": [{ "text": text, "evidence": text }],
            "sections": { "summary": text, "methodology": text, "results": text, "implications": text },
            "provenance": { "kind": "llm", "model": text, "prompt_version": text, "source": text,
                            "flags": [{ "kind": "unsupported_number", "detail": text }] },
        }),
    )
}

fn serve_full_of(site: &Site, text: &str) {
    let mut index = fixture::index(1);
    index["site"]["title"] = json!(text);
    index["site"]["tagline"] = json!(text);
    index["site"]["topics"] = json!([{ "slug": "theory", "name": text }]);
    let mut edition = fixture::edition(&[paper_full_of(text)]);
    edition["receipt"] = json!({ "announced": 9, "skipped": [{ "reason": text, "count": 3 }] });
    site.digest_text("index.json", index.to_string());
    site.digest_text(fixture::FILE, edition.to_string());
}

/// Opens the card and every disclosure, then the paper's page; nothing may have run, and every link must be a plain one.
async fn walk(reader: &Reader, text: &str) {
    let edition = EditionOnPage::open(reader, "/").await;
    assert_eq!(edition.titles().await.len(), 1);
    harmless(reader, text).await;
    PaperOnPage::open(reader, "2001.00002").await;
    harmless(reader, text).await;
    reader.open_page("/tags/theory/").await;
    harmless(reader, text).await;
}

async fn harmless(reader: &Reader, text: &str) {
    reader.see::<()>("void document.querySelectorAll('details').forEach(details => details.open = true)").await;
    assert!(reader.see::<bool>(&format!("document.body.textContent.includes({})", json!(text))).await);
    assert!(!reader.see::<bool>("'attacked' in window").await);
    assert_eq!(reader.count("main img, main b, main script").await, 0);
    let links: Vec<String> = reader.see("[...document.querySelectorAll('a[href]')].map(a => a.href)").await;
    for link in links {
        assert!(link.starts_with("https://arxiv.org/") || link.starts_with("http://127.0.0.1:"), "{link}");
    }
    fits(reader).await;
}

async fn fits(reader: &Reader) {
    for width in [360, 1440] {
        reader.size(width, 800).await;
        let content: u32 = reader.see("document.documentElement.scrollWidth").await;
        assert!(content <= width, "{content} px wide in {width}");
    }
}

reader_test!(markup_in_every_field_stays_text, |site: &Site| serve_full_of(site, SCRIPT), |reader| {
    walk(&reader, SCRIPT).await;
});

reader_test!(
    an_address_that_runs_is_never_a_link,
    |site: &Site| serve_full_of(site, "javascript:window.attacked=1//https://x.example"),
    |reader| {
        walk(&reader, "javascript:window.attacked=1//https://x.example").await;
    }
);

reader_test!(
    a_word_without_end_does_not_widen_the_page,
    |site: &Site| serve_full_of(site, &"W".repeat(480)),
    |reader| {
        walk(&reader, &"W".repeat(480)).await;
    }
);

const ARABIC: &str = "مرحبا بالعالم في ورقة بحثية طويلة";
const COMBINING: &str = "Z̸̡̛͓̯̈́a̷̢̛͎͑l̶̟̋g̵̞͝o̸̬͌ q̴̦̈́";

reader_test!(
    right_to_left_and_combining_text_find_their_way,
    |site: &Site| serve_full_of(site, &format!("{ARABIC} {COMBINING}")),
    |reader| {
        walk(&reader, &format!("{ARABIC} {COMBINING}")).await;
        let title = PaperOnPage::open(&reader, "2001.00002").await.title().await;
        assert!(title.contains(ARABIC));
        assert_eq!(reader.see::<String>("getComputedStyle(document.querySelector('h1')).direction").await, "rtl");
        assert_eq!(
            reader.see::<String>("getComputedStyle(document.querySelector('.paper__section h2')).direction").await,
            "ltr"
        );
    }
);

reader_test!(
    a_paper_with_3303_authors_and_a_title_of_226_characters_is_shown_in_full,
    |site: &Site| {
        let authors: Vec<_> = (1..=3303).map(|at| json!({ "name": format!("Author {at}") })).collect();
        let title = "Title ".repeat(38)[..226].to_owned();
        fixture::serve(site, &[fixture::paper_with(1, &json!({ "authors": authors, "title": title }))]);
    },
    |reader| {
        EditionOnPage::open(&reader, "/").await;
        assert_eq!(reader.text(".card__authors").await, "Author 1, Author 2, Author 3 … Author 3303 and 3,299 others");
        fits(&reader).await;
        PaperOnPage::open(&reader, "2001.00002").await;
        assert_eq!(reader.text(".paper__more-authors summary").await, "and 3,273 authors more");
        reader.click(".paper__more-authors summary").await;
        assert!(reader.text(".paper__more-authors").await.ends_with("Author 3303"));
        fits(&reader).await;
    }
);

reader_test!(
    five_thousand_papers_are_shown_some_at_a_time,
    |site: &Site| fixture::serve(site, &(1..=5000).map(fixture::paper).collect::<Vec<_>>()),
    |reader| {
        let edition = EditionOnPage::open(&reader, "/").await;
        assert_eq!(edition.count().await, "5,000 papers");
        assert_eq!(reader.count(".card").await, 60);
        reader.click(".edition__papers > .button").await;
        reader.until("document.querySelectorAll('.card').length === 120").await;
        fits(&reader).await;
    }
);
