//! What lets a person judge the texts about a paper: the abstract beside them, doubts where they belong, badges, and a way to say that
//! something is wrong.

use serde_json::{Value, json};

use crate::harness::{Reader, Site, fixture, publish, run};

const PAPER: &str = "/papers/2001.00002/";
const ABSTRACT: &str = "#abstract";

/// A digest with a paper about which there is everything to say, one about which there is nothing, and one written from right to left.
pub(crate) fn digest(report: Option<&str>) -> (Value, Value) {
    let full = fixture::paper_with(
        1,
        &json!({
            "title": "Tuned models & what they forget",
            "version": 3,
            "abstract": "Models forget what they learned when they are tuned. We show that 12 % of it comes back. This holds for all sizes.",
            "announce_type": "cross",
            "comment": "Accepted at ICML 2026 (Oral); 12 pages",
            "licence": "https://creativecommons.org/licenses/by-nc-sa/4.0/",
            "links": { "code": "https://github.com/a/b" },
            "key_points": [
                { "text": "Tuning makes a model lose what it knew.", "evidence": "Models forget what they learned when they are tuned." },
                { "text": "Of that, 42 % come back.", "evidence": "We show that 12 % of it comes back." },
            ],
            "sections": { "summary": "It is about forgetting.", "results": "Nearly 99 of 100 recover." },
            "provenance": { "kind": "llm", "model": "a-model", "source": "abstract v3", "flags": [
                { "kind": "unsupported_number", "detail": "42 % in the key point 2" },
                { "kind": "unsupported_number", "detail": "99 in the results" },
                { "kind": "unsupported_number", "detail": "7 in the key point 9" },
            ] },
        }),
    );
    let licence = json!({ "licence": "https://arxiv.org/licenses/nonexclusive-distrib/1.0/", "comment": "Submitted to ICML 2026" });
    let foreign = fixture::paper_with(
        3,
        &json!({
            "title": "نماذج لغوية أصغر وأسرع بجودة قريبة",
            "authors": [{ "name": "ليلى حداد" }, { "name": "Ada Author" }],
            "abstract": "نعرض طريقة لضغط النماذج اللغوية مع الحفاظ على جودتها في عشر مهام.",
            "key_points": [{ "text": "النماذج المضغوطة أسرع مرتين.", "evidence": "نعرض طريقة لضغط النماذج اللغوية." }],
            "sections": { "summary": "تضغط الطريقة النماذج اللغوية وتبقي على جودتها." },
            "provenance": { "kind": "llm" },
        }),
    );
    let mut index = fixture::index(3);
    if let Some(report) = report {
        index["site"]["report_url"] = json!(report);
    }
    (index, fixture::edition(&[full, fixture::paper_with(2, &licence), foreign]))
}

fn site(report: Option<&str>) -> (tempfile::TempDir, Site) {
    let (index, edition) = digest(report);
    publish(&index, &[edition])
}

/// Whether the abstract stands beside the first section rather than above or below it.
const IS_BESIDE: &str = "(() => { const [text, other] = ['.paper__points', '#abstract']
    .map(css => document.querySelector(css).getBoundingClientRect());
    return other.left >= text.right && other.top < text.bottom; })()";

async fn is_open(reader: &Reader) -> bool {
    reader.see("document.querySelector('#abstract').open").await
}

#[test]
fn the_abstract_stands_beside_the_text_where_there_is_room_and_below_it_elsewhere() {
    let (_folder, site) = site(None);
    run(site, |reader| async move {
        for (width, beside) in [(1440, true), (1110, true), (1080, false), (360, false)] {
            reader.size(width, 900).await;
            reader.open_taken_over(PAPER).await;
            assert_eq!(reader.see::<bool>(IS_BESIDE).await, beside, "{width}");
            let below = "document.querySelector('#abstract').getBoundingClientRect().top
                > document.querySelector('.provenance').getBoundingClientRect().bottom";
            assert_eq!(reader.see::<bool>(below).await, !beside, "{width}");
        }
    });
}

#[test]
fn an_abstract_that_was_closed_stays_closed_on_other_papers_and_later() {
    let (_folder, site) = site(None);
    run(site, |reader| async move {
        reader.size(1440, 900).await;
        reader.open_taken_over(PAPER).await;
        assert!(is_open(&reader).await);
        reader.click(&format!("{ABSTRACT} summary")).await;
        reader.until("localStorage.getItem('brevier.abstract') === 'closed'").await;
        // From page to page, where the program makes the page.
        reader.open_taken_over("/").await;
        reader.click(".card:nth-child(3) .card__title a").await;
        reader.until("document.querySelector('#abstract') !== null").await;
        assert!(!is_open(&reader).await);
        // From a bookmark, where the page is there before the program: closed from the start, and nothing moves.
        reader.site.hold(".wasm");
        reader.open(PAPER).await;
        reader.until("document.readyState !== 'loading'").await;
        assert!(!is_open(&reader).await);
        reader.site.release();
        reader.until_taken_over().await;
        assert!(!is_open(&reader).await);
        assert_eq!(reader.shifted().await, 0.0);
        // And open again.
        reader.click(&format!("{ABSTRACT} summary")).await;
        reader.until("localStorage.getItem('brevier.abstract') === 'open'").await;
        reader.open_taken_over(PAPER).await;
        assert!(is_open(&reader).await);
    });
}

#[test]
fn a_number_without_a_source_is_flagged_where_it_stands() {
    let (_folder, site) = site(None);
    run(site, |reader| async move {
        reader.open_taken_over(PAPER).await;
        assert_eq!(reader.count(".key-points li:nth-child(1) .doubt").await, 0);
        let doubts = [".key-points li:nth-child(2) .doubt", ".paper__section .doubt", ".provenance li"];
        for (place, number) in doubts.into_iter().zip(["42 %", "99", "7 in the key point 9"]) {
            let doubt = reader.texts(place).await;
            assert!(doubt.len() == 1 && doubt[0].ends_with(number), "{doubt:?}");
        }
    });
}

#[test]
fn each_key_point_shows_the_sentence_that_it_rests_on() {
    let (_folder, site) = site(None);
    run(site, |reader| async move {
        reader.open_taken_over(PAPER).await;
        reader.click(".key-points li:nth-child(2) summary").await;
        let sentence = reader.text(".key-points li:nth-child(2) blockquote").await;
        assert_eq!(sentence, "We show that 12 % of it comes back.");
    });
}

#[test]
fn badges_tell_of_venue_code_licence_version_and_cross_list() {
    let (_folder, site) = site(None);
    run(site, |reader| async move {
        let all = ["ICML 2026 Oral", "Code", "CC BY-NC-SA 4.0", "cs.LG", "v3", "Cross-listed"];
        reader.open_taken_over("/").await;
        assert_eq!(reader.texts(".card:nth-child(1) .badge").await, all);
        // What was only submitted has no venue, and arXiv's usual licence needs no badge.
        assert_eq!(reader.texts(".card:nth-child(2) .badge").await, ["cs.LG"]);
        reader.click(".card:nth-child(1) .card__title a").await;
        reader.until("document.querySelector('.paper h1') !== null").await;
        assert_eq!(reader.texts(".paper__head .badge").await, all);
        assert_eq!(reader.text(".facts a[rel=license]").await, "CC BY-NC-SA 4.0");
    });
}

const REPORT: &str = ".provenance a";

#[test]
fn a_mistake_is_reported_where_the_site_says_with_the_paper_filled_in() {
    let (_folder, site) = site(Some("https://example.org/new?title={id}:%20{title}&body={url}"));
    run(site, |reader| async move {
        reader.open_taken_over(PAPER).await;
        assert_eq!(reader.text(REPORT).await, "Report a mistake");
        let href: String = reader.see("document.querySelector('.provenance a').getAttribute('href')").await;
        assert_eq!(
            href,
            "https://example.org/new?title=2001.00002:%20Tuned%20models%20%26%20what%20they%20forget\
             &body=https%3A%2F%2Fbrevier.example%2Fpapers%2F2001.00002%2F"
        );
    });
}

#[test]
fn a_site_that_does_not_say_where_has_no_such_link() {
    let (_folder, site) = site(None);
    run(site, |reader| async move {
        reader.open_taken_over(PAPER).await;
        assert_eq!(reader.count(REPORT).await, 0);
    });
}

#[test]
fn axe_finds_nothing_on_papers_with_everything_to_say_in_any_look() {
    let (_folder, site) = site(Some("mailto:me@example.org?subject={id}"));
    run(site, |reader| async move {
        for (theme, contrast) in
            [("light", "no-preference"), ("dark", "no-preference"), ("light", "more"), ("dark", "more")]
        {
            let prefers =
                [("prefers-color-scheme", theme), ("prefers-contrast", contrast), ("prefers-reduced-motion", "reduce")];
            reader.prefers(&prefers).await;
            for (page, width) in [("/", 360), (PAPER, 360), (PAPER, 1440), ("/papers/2001.00004/", 1440)] {
                reader.size(width, 900).await;
                reader.open_taken_over(page).await;
                reader
                    .see::<()>("void document.querySelectorAll('details').forEach(details => details.open = true)")
                    .await;
                let found = crate::accessibility::violations(&reader).await;
                assert_eq!(found, Vec::<String>::new(), "{page} in {theme}, contrast {contrast}");
            }
        }
    });
}
