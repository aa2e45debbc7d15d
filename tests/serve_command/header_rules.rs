//! The `_headers` file.

use crate::{
    http::Request,
    site::{Site, at_both_bases},
};

const RULES: &str = "\
# of every answer
BASE/*
  X-Content-Type-Options: nosniff
  X-Tag: all

BASE/assets/*
  Cache-Control: public, max-age=31536000, immutable
  X-Tag: assets
  X-File: :splat

BASE/editions/:date/
  X-Date: :date
  ! X-Content-Type-Options

BASE/icon-512.png
  Content-Type: image/brevier
";

#[test]
fn rules_are_sent_with_the_paths_that_they_name() {
    at_both_bases(|site| {
        site.write_header_rules(RULES);
        let server = site.serve();
        let front = server.get(&site.on_host("/"));
        front.is(200, "the front page");
        assert_eq!(front.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(front.header("x-tag"), Some("all"));
        assert_eq!(front.header("cache-control"), Some("public, max-age=0, must-revalidate"));
        let script = server.get(&site.on_host("/assets/reader-1a.js"));
        assert_eq!(script.header("cache-control"), Some("public, max-age=31536000, immutable"));
        assert_eq!(script.header("x-tag"), Some("all, assets"));
        assert_eq!(script.header("x-file"), Some("reader-1a.js"));
        let edition = server.get(&site.on_host("/editions/2026-05-08/?q=x"));
        assert_eq!(edition.header("x-date"), Some("2026-05-08"));
        assert_eq!(edition.header("x-content-type-options"), None);
    });
}

#[test]
fn a_type_of_the_rules_wins() {
    at_both_bases(|site| {
        site.write_header_rules(RULES);
        let response = site.serve().get(&site.on_host("/icon-512.png"));
        assert_eq!(response.header("content-type"), Some("image/brevier"));
    });
}

#[test]
fn what_is_missing_has_the_headers_of_every_page_but_is_not_kept() {
    at_both_bases(|site| {
        site.write_header_rules(RULES);
        site.write_header_rules(&format!("{RULES}\nBASE/feed.xml\n  Content-Type: application/atom+xml\n"));
        let server = site.serve();
        let missing = server.get(&site.on_host("/assets/reader-0.js"));
        missing.is_missing_page();
        assert_eq!(missing.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(missing.header("cache-control"), Some("no-store"));
        let feed = server.get(&site.on_host("/feed.xml"));
        feed.is_missing_page();
        assert_eq!(feed.header("content-type"), Some("text/html; charset=utf-8"));
    });
}

#[test]
fn redirects_inside_the_site_have_them_too() {
    at_both_bases(|site| {
        site.write_header_rules(RULES);
        let response = site.serve().get(&site.on_host("/editions/2026-05-08"));
        response.leads_to(308, &site.on_host("/editions/2026-05-08/"));
        assert_eq!(response.header("x-content-type-options"), Some("nosniff"));
    });
}

#[test]
fn patterns_are_paths_of_the_host() {
    let site = Site::new("/papers");
    site.write("_headers", "/assets/*\n  X-Tag: root\n/*/assets/:file\n  X-Tag: anywhere\n");
    let response = site.serve().get("/papers/assets/reader-1a.js");
    assert_eq!(response.header("x-tag"), Some("anywhere"));
}

#[test]
fn vary_of_the_rules_is_added_to() {
    let site = Site::new("");
    site.write_header_rules("/*\n  Vary: Origin\n");
    let server = site.serve();
    let page = server.send(Request::get("/").header("Accept-Encoding", "br"));
    assert_eq!(page.header("vary"), Some("Origin, Accept-Encoding"));
    assert_eq!(server.get("/icon-512.png").header("vary"), Some("Origin"));
}

#[test]
fn a_site_without_the_file_is_served_all_the_same() {
    let site = Site::new("");
    std::fs::remove_file(site.path().join("_headers")).unwrap();
    site.serve().get("/").is(200, "the front page");
}
