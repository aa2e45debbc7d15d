//! What each page says of itself to programs, at a root and below a path.

use std::sync::OnceLock;

use serde_json::Value;

use crate::fixture::{Page, Place, Snapshot};

/// The pages of the digest of these tests, each with its file, its title and its description.
const PAGES: [[&str; 3]; 7] = [
    ["index.html", "Brevier: Without the noise.", "Without the noise. The edition of Friday, 8 May 2026."],
    [
        "editions/2026-05-07/index.html",
        "Thursday, 7 May 2026 · Brevier",
        "2 papers of Thursday, 7 May 2026, with their key points: On 2605.07001; On 2605.07002",
    ],
    ["papers/2605.08001/index.html", "On 2605.08001 · Brevier", "The point of 2605.08001."],
    ["tags/nlp/index.html", "NLP · Brevier", "Papers on NLP, from the editions of Brevier."],
    ["about/index.html", "About · Brevier", "How the digest is made, and what its labels mean."],
    ["search/index.html", "Search · Brevier", "Search the papers of every edition."],
    ["404.html", "Page not found · Brevier", "There is no page at this address."],
];

/// Runs a test on a site with pictures at a root and on one below a path, each made once.
fn at_both(test: impl Fn(&str, &dyn Fn(&str) -> Page)) {
    static SITES: [OnceLock<Snapshot>; 2] = [OnceLock::new(), OnceLock::new()];
    for (base_url, site) in ["https://example.org/", "https://example.org/papers/"].into_iter().zip(&SITES) {
        let site = site.get_or_init(|| Place::new().build(&["--base-url", base_url]));
        // Shown where the test fails.
        println!("at {base_url}");
        test(base_url, &|path| Page::of(site, path));
    }
}

/// Whether the page is there to be found and shown.
fn is_public(path: &str) -> bool {
    !["search/index.html", "saved/index.html", "404.html"].contains(&path)
}

#[test]
fn every_page_has_its_title_description_language_and_base() {
    at_both(|base_url, page| {
        for [path, title, description] in PAGES {
            let page = page(path);
            assert_eq!((page.text("title").as_str(), page.meta("description")), (title, description));
            assert_eq!(page.attribute("html", "lang"), "en");
            assert_eq!(format!("https://example.org{}", page.attribute("base", "href")), base_url);
            assert_eq!(page.meta("viewport"), "width=device-width, initial-scale=1");
            assert_eq!(page.all("h1").len(), 1, "{path}");
        }
    });
}

#[test]
fn what_the_reader_needs_only_without_prerendering_is_in_no_page() {
    at_both(|_, page| {
        for [path, ..] in PAGES {
            let page = page(path);
            assert!(page.all("#boot, link[rel=preload], link[rel=modulepreload]").is_empty(), "{path}");
            let kinds: Vec<_> = page.all("script").iter().map(|script| script.attr("type")).collect();
            let json_ld = kinds.contains(&Some("application/ld+json"));
            let expected = [None, Some("application/ld+json"), Some("application/json"), Some("module")];
            assert_eq!(kinds, expected.into_iter().filter(|kind| json_ld || *kind != expected[1]).collect::<Vec<_>>());
            // What the owner has put into the head stays.
            assert_eq!(page.meta("color-scheme"), "light dark");
            assert_eq!(page.attribute("link[rel=icon]", "href"), "icon.svg");
        }
    });
}

#[test]
fn a_link_to_a_page_is_shown_with_its_title_and_picture() {
    at_both(|base_url, page| {
        for [path, title, description] in PAGES.into_iter().filter(|page| is_public(page[0])) {
            let page = page(path);
            let address = format!("{base_url}{}", path.trim_end_matches("index.html"));
            assert_eq!((page.meta("og:title"), page.meta("og:description")), (title, description));
            assert_eq!((page.meta("og:site_name"), page.meta("og:image:alt")), ("Brevier", title));
            assert_eq!(page.meta("og:url"), address);
            assert_eq!(page.attribute("link[rel=canonical]", "href"), address);
            let is_paper = path.starts_with("papers/");
            assert_eq!(page.meta("og:type"), if is_paper { "article" } else { "website" });
            let folder = match path {
                "index.html" => "editions/2026-05-08/",
                path if is_paper || path.starts_with("editions/") => path.trim_end_matches("index.html"),
                _ => "",
            };
            assert_eq!(page.meta("og:image"), format!("{base_url}{folder}share.png"));
            assert_eq!((page.meta("og:image:width"), page.meta("og:image:height")), ("1200", "630"));
            assert_eq!(page.meta("twitter:card"), "summary_large_image");
        }
    });
}

#[test]
fn a_link_is_shown_without_a_picture_where_there_are_none() {
    let site = Place::new().build(Place::PUBLISHED);
    let page = Page::of(&site, "papers/2605.08001/index.html");
    assert_eq!(page.meta("twitter:card"), "summary");
    assert!(page.metas("og:image").is_empty());
}

#[test]
fn pages_that_are_not_to_be_found_say_so_and_have_no_address() {
    at_both(|_, page| {
        for path in ["404.html", "search/index.html", "saved/index.html"] {
            let page = page(path);
            assert_eq!(page.meta("robots"), "noindex");
            assert!(page.all("link[rel=canonical], meta[property]").is_empty(), "{path}");
        }
        for [path, ..] in PAGES.into_iter().filter(|page| is_public(page[0])) {
            assert!(page(path).metas("robots").is_empty(), "{path}");
        }
    });
}

#[test]
fn every_page_leads_to_the_feeds_the_manifest_and_the_icons() {
    at_both(|base_url, page| {
        let base = base_url.trim_start_matches("https://example.org");
        for [path, ..] in PAGES {
            let page = page(path);
            let feeds: Vec<_> = page
                .all("link[rel=alternate]")
                .iter()
                .map(|link| ["type", "title", "href"].map(|name| link.attr(name).unwrap().to_owned()))
                .collect();
            let feed = |kind: &str, title: &str, file: &str| [kind.into(), title.into(), format!("{base_url}{file}")];
            let (atom, json) = ("application/atom+xml", "application/feed+json");
            let of_topic =
                [feed(atom, "Brevier: NLP", "tags/nlp/feed.xml"), feed(json, "Brevier: NLP", "tags/nlp/feed.json")];
            let of_all = [feed(atom, "Brevier", "feed.xml"), feed(json, "Brevier", "feed.json")];
            let expected = if path.starts_with("tags/") { [of_topic, of_all].concat() } else { of_all.to_vec() };
            assert_eq!(feeds, expected, "{path}");
            assert_eq!(page.attribute("link[rel=manifest]", "href"), format!("{base}manifest.webmanifest"));
            assert_eq!(page.attribute("link[rel=apple-touch-icon]", "href"), format!("{base}apple-touch-icon.png"));
        }
    });
}

#[test]
fn a_paper_is_there_for_reference_managers_and_nothing_else_is() {
    at_both(|_, page| {
        let paper = page("papers/2605.08001/index.html");
        for (name, content) in [
            ("citation_title", "On 2605.08001"),
            ("citation_publication_date", "2026/05/01"),
            ("citation_online_date", "2026/05/07"),
            ("citation_arxiv_id", "2605.08001"),
            ("citation_pdf_url", "https://arxiv.org/pdf/2605.08001"),
            ("citation_doi", "10.1000/1"),
            ("citation_abstract", "What the authors say."),
        ] {
            assert_eq!(paper.meta(name), content);
        }
        assert_eq!(paper.metas("citation_author"), ["Ada Lovelace", "Gemini Team"]);
        for [path, ..] in PAGES.into_iter().filter(|page| !page[0].starts_with("papers/")) {
            assert!(page(path).all("meta[name^=citation_]").is_empty(), "{path}");
        }
    });
}

#[test]
fn papers_editions_and_the_front_page_are_described_for_search_engines() {
    at_both(|base_url, page| {
        let kinds = |path: &str| -> Vec<Value> {
            let json_ld = page(path).json(r#"script[type="application/ld+json"]"#);
            assert_eq!(json_ld["@context"], "https://schema.org");
            assert!(!json_ld.to_string().contains("null"), "{json_ld}");
            json_ld["@graph"].as_array().unwrap().iter().map(|node| node["@type"].clone()).collect()
        };
        assert_eq!(kinds("papers/2605.08001/index.html"), ["ScholarlyArticle", "CreativeWork", "BreadcrumbList"]);
        let edition = page("editions/2026-05-07/index.html").json(r#"script[type="application/ld+json"]"#).to_string();
        for paper in ["2605.07001", "2605.07002"] {
            assert!(edition.contains(&format!("\"{base_url}papers/{paper}/\"")), "{edition}");
        }
        assert!(!kinds("index.html").is_empty());
        for path in ["about/index.html", "tags/nlp/index.html", "404.html"] {
            assert!(page(path).all(r#"script[type="application/ld+json"]"#).is_empty(), "{path}");
        }
    });
}

#[test]
fn a_page_carries_the_data_that_it_shows_and_its_own_path() {
    at_both(|_, page| {
        for [path, ..] in PAGES {
            let data = page(path).data();
            assert_eq!(data["build"], brevier::BUILD);
            assert_eq!(data["page"], format!("/{}", path.trim_end_matches("index.html")));
            assert_eq!(data["site"]["title"], "Brevier");
        }
        let ids = |data: &Value| -> Vec<Value> {
            data["edition"]["papers"].as_array().unwrap().iter().map(|paper| paper["id"].clone()).collect()
        };
        assert_eq!(ids(&page("index.html").data()), ["2605.08001"]);
        assert_eq!(ids(&page("editions/2026-05-07/index.html").data()), ["2605.07001", "2605.07002"]);
        assert_eq!(page("papers/2605.07001/index.html").data()["paper"]["paper"]["id"], "2605.07001");
        assert!(page("about/index.html").data()["edition"].is_null());
    });
}
