//! Texts that were made to break what they are put into, in every field of a digest.

use std::{collections::HashSet, io::Cursor, sync::OnceLock};

use serde_json::{Value, json};

use crate::fixture::{Page, Place, Snapshot, broken_links, paper};

/// Ends of everything that a text could stand in, what begins something else, and characters that are often mistreated.
const HOSTILE: &str = "</script></title></style><script>alert(1)</script><img src=x onerror=alert(1)> ]]> --> <!-- <![CDATA[ \
    \" onload=\"alert(1) ' onload='alert(1) `${alert(1)}` & &lt; &amp; \\u003c \\\" {{7*7}} javascript:alert(1) \
    \u{2028}\u{2029}\u{202e}\u{2066}\u{200f}\u{feff}e\u{301}\u{1b}[31m\u{7}\u{7f}\u{85}\u{fffe}\u{10ffff}🦀 end";

/// The same with a character that no HTML can hold.
fn hostile() -> String {
    format!("{HOSTILE}\0")
}

/// As long as a field may be, in one word.
fn endless(length: usize) -> String {
    "W".repeat(length)
}

fn hostile_paper(id: &str) -> Value {
    let text = hostile();
    json!({
        "id": id,
        "version": 2,
        "title": text,
        "authors": [{ "name": text, "affiliations": [text] }],
        "abstract": format!("{text}\n\n{text}"),
        "primary_category": "cs.LG",
        "categories": ["cs.LG"],
        "published": "2026-05-01T10:00:00Z",
        "comment": text,
        "journal_ref": text,
        "doi": text,
        "licence": "javascript:alert(1)",
        "links": {
            "abstract": "data:text/html,<script>alert(1)</script>",
            "pdf": "https://example.org/\" onclick=\"alert(1)",
            "code": "javascript:alert(1)",
        },
        "tags": ["nlp", "\"><script>alert(1)</script>"],
        "key_points": [{ "text": text, "evidence": text }],
        "sections": { "summary": text, "methodology": text, "results": text, "implications": text },
        "provenance": {
            "kind": "llm",
            "model": text,
            "prompt_version": text,
            "source": text,
            "flags": [{ "kind": "other", "detail": text }],
        },
    })
}

/// A paper that is as large as one may be.
fn endless_paper(id: &str) -> Value {
    let mut large = paper(id);
    large["title"] = endless(1_000).into();
    large["authors"] = (0..3_303).map(|_| json!({ "name": endless(30) })).collect();
    large["abstract"] = endless(20_000).into();
    large["key_points"][0]["text"] = endless(4_000).into();
    large["provenance"]["model"] = endless(500).into();
    large
}

/// A site of hostile texts alone, with pictures, made once.
fn site() -> &'static Snapshot {
    static SITE: OnceLock<Snapshot> = OnceLock::new();
    SITE.get_or_init(|| {
        let place = Place::new();
        let papers = [hostile_paper("2605.08001"), endless_paper("2605.08002")];
        place.write_whole_edition(&json!({
            "format": "1.0",
            "date": "2026-05-08",
            "made_at": "2026-05-08T05:30:00Z",
            "receipt": { "announced": 9, "skipped": [{ "reason": hostile(), "count": 1 }] },
            "papers": papers,
        }));
        place.edit_index(|index| {
            let site = &mut index["site"];
            (site["title"], site["tagline"]) = (hostile().into(), hostile().into());
            site["language"] = "en\" onload=\"alert(1)".into();
            site["topics"] = json!([{ "slug": "nlp", "name": hostile() }]);
        });
        place.build(&["--base-url", "https://example.org/"])
    })
}

/// A page of a site at a root in which texts have become nothing but text.
pub fn is_only_text(site: &Snapshot, path: &str) {
    let known = [None, Some("application/ld+json"), Some("application/json"), Some("module")];
    let page = Page::of(site, path);
    let scripts: Vec<_> = page.all("script").iter().map(|script| script.attr("type")).collect();
    assert!(scripts.iter().all(|kind| known.contains(kind)), "{path}: {scripts:?}");
    assert_eq!(scripts.iter().collect::<HashSet<_>>().len(), scripts.len(), "{path}: {scripts:?}");
    assert!(page.all("img, iframe, object, embed, svg, style ~ style, [srcdoc], [style*=url]").is_empty(), "{path}");
    // Forms are those of the search and of what an embed shows, which lead to pages of the site.
    let forms = page.all("form");
    let is_ours = |action: &str| action.ends_with("/search/") || action.ends_with("/embed/");
    assert!(forms.iter().all(|form| form.attr("action").is_some_and(is_ours)), "{path}");
    assert!(page.all("meta[http-equiv]").len() == 1 && page.all("base").len() == 1, "{path}");
    for element in page.all("*") {
        for (name, value) in element.value().attrs() {
            assert!(!name.starts_with("on"), "{path}: {name}={value}");
            assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c == ':'), "{path}: {name}");
        }
    }
}

#[test]
fn no_text_becomes_a_script_an_event_handler_or_an_address() {
    for path in site().pages() {
        is_only_text(site(), path);
        // What is no language tag is not handed on, hostile or not.
        assert_eq!(Page::of(site(), path).attribute("html", "lang"), "en");
    }
    // Addresses are all of the site or `https`.
    assert_eq!(broken_links(site(), site().pages(), Some("https://example.org/")), [""; 0]);
}

/// As HTML holds it: without the character that it cannot hold, and with U+FFFD for those that it should not.
fn in_html(text: &str) -> String {
    let replaced = |c: char| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c };
    text.chars().filter(|c| *c != '\0').map(replaced).collect()
}

#[test]
fn texts_are_shown_as_they_are() {
    let paper = Page::of(site(), "papers/2605.08001/index.html");
    let shown = in_html(&paper.text("body"));
    // Title, two affiliations or authors at least, two of the abstract, key point, evidence, four sections, model.
    let times = shown.matches(&in_html(HOSTILE)).count();
    assert!(times >= 12, "{times} times in {shown}");
    assert!(in_html(&paper.text("title")).contains(&in_html(HOSTILE)));
    for path in ["index.html", "editions/2026-05-08/index.html", "tags/nlp/index.html"] {
        let page = Page::of(site(), path);
        assert!(in_html(&page.text("body")).contains(&in_html(HOSTILE)), "{path}");
        assert!(in_html(&page.text("title")).contains(&in_html(HOSTILE)), "{path}");
    }
    let endless = Page::of(site(), "papers/2605.08002/index.html").text("main");
    assert!(endless.contains(&self::endless(20_000)));
}

#[test]
fn texts_come_back_from_the_data_that_a_page_carries_to_the_letter() {
    let page = Page::of(site(), "papers/2605.08001/index.html");
    let data = page.data();
    let paper = &data["paper"]["paper"];
    let texts = [
        &data["site"]["title"],
        &data["site"]["tagline"],
        &data["site"]["topics"][0]["name"],
        &paper["title"],
        &paper["authors"][0]["name"],
        &paper["authors"][0]["affiliations"][0],
        &paper["comment"],
        &paper["journal_ref"],
        &paper["doi"],
        &paper["key_points"][0]["text"],
        &paper["key_points"][0]["evidence"],
        &paper["sections"]["summary"],
        &paper["sections"]["implications"],
        &paper["provenance"]["model"],
        &paper["provenance"]["prompt_version"],
        &paper["provenance"]["source"],
        &paper["provenance"]["flags"][0]["detail"],
    ];
    assert!(texts.iter().all(|text| **text == hostile()), "{texts:?}");
    assert_eq!(paper["abstract"], format!("{0}\n\n{0}", hostile()));
    let edition = Page::of(site(), "editions/2026-05-08/index.html").data();
    assert_eq!(edition["edition"]["receipt"]["skipped"][0]["reason"], hostile());
    // And what may not become an address was left out.
    assert!(paper["licence"].is_null() && paper["links"].is_null(), "{paper}");
    assert_eq!(paper["tags"], json!(["nlp"]));
}

/// In one line, and with U+FFFD for what XML cannot hold, as feeds, metadata and JSON-LD have it.
fn in_one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.replace(['\0', '\u{1b}', '\u{7}', '\u{fffe}'], "\u{fffd}")
}

#[test]
fn texts_come_back_from_metadata_and_json_ld() {
    let page = Page::of(site(), "papers/2605.08001/index.html");
    let line = in_one_line(&hostile());
    assert_eq!(in_html(page.meta("citation_title")), in_html(&line));
    assert_eq!(in_html(page.meta("citation_author")), in_html(&line));
    assert_eq!(in_html(page.meta("og:site_name")), in_html(&line));
    assert!(in_html(page.meta("og:title")).contains("</script></title></style><script>alert(1)</script>"));
    assert!(page.meta("description").chars().count() <= 200);
    assert!(page.metas("citation_doi").is_empty());
    let article = &page.json(r#"script[type="application/ld+json"]"#)["@graph"][0];
    assert_eq!([&article["name"], &article["headline"], &article["author"][0]["name"]], [line.as_str(); 3]);
    assert!(article["license"].is_null());
    for path in ["index.html", "editions/2026-05-08/index.html"] {
        let json_ld = Page::of(site(), path).json(r#"script[type="application/ld+json"]"#);
        assert!(json_ld.to_string().contains("onerror=alert(1)"), "{json_ld}");
    }
}

#[test]
fn feeds_lists_and_manifest_can_be_read() {
    for feed in ["feed.xml", "feed.json", "tags/nlp/feed.xml", "tags/nlp/feed.json"] {
        let parsed = feed_rs::parser::parse(site().bytes(feed)).unwrap();
        assert!(parsed.title.unwrap().content.starts_with(&in_one_line(&hostile())), "{feed}");
        let titles: Vec<_> = parsed.entries.into_iter().map(|entry| entry.title.unwrap().content).collect();
        assert!(titles.contains(&in_one_line(&hostile())), "{feed}: {titles:?}");
    }
    let mut sitemap = quick_xml::Reader::from_str(site().text("sitemap.xml"));
    while sitemap.read_event().unwrap() != quick_xml::events::Event::Eof {}
    let manifest: Value = serde_json::from_str(site().text("manifest.webmanifest")).unwrap();
    assert_eq!(manifest["name"], in_one_line(&hostile()));
    assert!(manifest["lang"].is_null());
}

#[test]
fn pictures_are_drawn_of_every_text() {
    let pictures: Vec<_> = site().files().filter(|file| file.ends_with("share.png")).collect();
    // The site, two editions, and the papers of both.
    assert_eq!(pictures.len(), 7);
    for picture in pictures {
        let mut reader = png::Decoder::new(Cursor::new(site().bytes(picture))).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((info.width, info.height), (1200, 630), "{picture}");
    }
}
