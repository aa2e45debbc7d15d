//! What browsers are told to allow, and that it fits what the pages hold.

use base64::{Engine, engine::general_purpose::STANDARD};
use brevier::publisher::HeaderRules;
use sha2::{Digest, Sha256, Sha384};

use crate::fixture::{Page, Place, Snapshot, paper};

/// The policy of a page, checked against the page.
#[track_caller]
fn policy(page: &Page) -> String {
    let policy = page.attribute("meta[http-equiv=Content-Security-Policy]", "content").to_owned();
    let hash = |text: String| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    let inline = page.text("script:not([type]):not([src])");
    assert!(inline.contains("brevier:taken-over"), "{inline}");
    assert!(policy.contains(&format!("script-src 'self' 'wasm-unsafe-eval' {};", hash(inline))), "{policy}");
    assert!(policy.contains(&format!("style-src 'self' {};", hash(page.text("style")))), "{policy}");
    assert!(policy.starts_with("default-src 'none';") && !policy.contains("unsafe-inline"), "{policy}");
    assert!(policy.contains("worker-src 'self';"), "{policy}");
    // It only holds for what comes after it.
    let tags = page.all("head > *");
    let at = |name: &str| tags.iter().position(|tag| tag.value().name() == name).unwrap();
    let at_policy = tags.iter().position(|tag| tag.attr("http-equiv").is_some()).unwrap();
    assert!(at_policy < at("script") && at_policy < at("style") && at_policy < at("link"));
    policy
}

#[test]
fn the_policy_of_every_page_allows_its_own_script_and_style_and_no_others() {
    let place = Place::new();
    let site = place.build(Place::PUBLISHED);
    for path in site.pages() {
        policy(&Page::of(&site, path));
    }
}

#[test]
fn a_script_and_a_style_of_the_owner_are_allowed_too_whatever_ends_their_lines() {
    let place = Place::new();
    let page = std::fs::read_to_string(place.path("dist/index.html")).unwrap();
    let own = "<script>\nwindow.own = \"a\"; // a < b && c\n</script>\n<style>\n.own::before { content: \"é > <\"; }\n</style>";
    place.write("dist/index.html", page.replace("</head>", &format!("{own}</head>")).replace('\n', "\r\n"));
    let site = place.build(Place::PUBLISHED);
    let page = Page::of(&site, "index.html");
    policy(&page);
    assert!(page.text("script:not([type]):not([src])").contains("window.own = \"a\"; // a < b && c\n"));
    assert!(page.text("style").contains(".own:before"));
}

#[test]
fn the_program_is_what_its_integrity_says_and_so_is_what_it_fetches() {
    let place = Place::new();
    let site = place.build(Place::PUBLISHED);
    let integrity = |bytes: &[u8]| format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)));
    // The page in place of one that is not kept has none, and that for frames another.
    for path in site.pages().filter(|path| !["offline/index.html", "embed/index.html"].contains(path)) {
        let page = Page::of(&site, path);
        let source = page.attribute("script#program[type=module]", "src");
        let file = source.strip_prefix("/papers/").unwrap();
        assert_eq!(page.attribute("script#program", "integrity"), integrity(site.bytes(file)), "{path}");
        let start = site.text(file);
        let (_, rest) = start.split_once("new URL(\"").unwrap();
        let (name, rest) = rest.split_once('"').unwrap();
        let wasm = site.bytes(&format!("assets/{name}"));
        assert!(rest.contains(&format!("integrity:\"{}\"", integrity(wasm))), "{rest}");
        assert_eq!(wasm, std::fs::read(place.path("dist/reader-0123_bg.wasm")).unwrap());
    }
}

/// A header of an address.
fn header(site: &Snapshot, path: &str, name: &str) -> Option<String> {
    let mut headers = axum::http::HeaderMap::new();
    HeaderRules::parse(site.text("_headers")).unwrap().apply(path, &mut headers);
    headers.get(name).map(|value| value.to_str().unwrap().to_owned())
}

#[test]
fn hosts_are_told_the_policy_and_what_may_be_kept() {
    let place = Place::new();
    for (options, base) in [(Place::PUBLISHED, "/papers"), (&["--no-share-images"], "")] {
        let site = place.build(options);
        for path in [
            "/",
            "/about/",
            "/feed.xml",
            "/search/",
            "/search/index.json",
            "/papers/2605.08001/",
            "/service-worker.js",
            "/offline.json",
        ] {
            let header = |name| header(&site, &format!("{base}{path}"), name);
            let allowed = header("content-security-policy").unwrap();
            assert!(allowed.starts_with("default-src 'none';") && !allowed.contains("unsafe-inline"), "{allowed}");
            // Browsers keep to both, and pages of other kinds have other style sheets.
            for page in site.pages() {
                let policy = policy(&Page::of(&site, page));
                let refused: Vec<_> =
                    policy.split(' ').filter(|word| !allowed.contains(word.trim_end_matches(';'))).collect();
                assert!(refused.is_empty(), "{page}: {refused:?}");
            }
            assert_eq!(header("x-content-type-options").as_deref(), Some("nosniff"));
            assert_eq!(header("cache-control"), None);
        }
        for folder in ["assets/", "search/parts/"] {
            let file = site.files().find(|file| file.starts_with(folder)).unwrap();
            let kept = header(&site, &format!("{base}/{file}"), "cache-control");
            assert_eq!(kept.as_deref(), Some("public, max-age=31536000, immutable"));
        }
    }
    // Beside the site are the pages of others.
    place.write_edition("2026-05-11", &[paper("2605.11001")]);
    let site = place.build(Place::PUBLISHED);
    assert_eq!(header(&site, "/elsewhere/", "content-security-policy"), None);
}
