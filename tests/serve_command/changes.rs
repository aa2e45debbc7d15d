//! A site that changes while it is served.

use std::fs;

use crate::{
    http::Request,
    site::{Site, at_both_bases},
};

#[test]
fn a_changed_page_is_served_anew() {
    at_both_bases(|site| {
        let server = site.serve();
        let path = site.on_host("/editions/2026-05-08/");
        let tag = server.get(&path).header("etag").unwrap().to_owned();
        site.write_with_copies("editions/2026-05-08/index.html", "the edition, corrected");
        server.send(Request::get(&path).header("If-None-Match", &tag)).is(200, "the edition, corrected");
        server.send(Request::get(&path).header("Accept-Encoding", "br")).is(200, "brotli of the edition, corrected");
    });
}

#[test]
fn pages_come_and_go() {
    at_both_bases(|site| {
        let server = site.serve();
        let path = site.on_host("/editions/2026-05-09/");
        server.get(&path).is_missing_page();
        site.write("editions/2026-05-09/index.html", "a new edition");
        server.get(&path).is(200, "a new edition");
        fs::remove_dir_all(site.path().join("editions/2026-05-09")).unwrap();
        server.get(&path).is_missing_page();
    });
}

#[test]
fn changed_rules_hold_at_once() {
    let site = Site::new("/papers");
    let server = site.serve();
    assert_eq!(server.get("/papers/").header("x-tag"), None);
    site.write_header_rules("BASE/*\n  X-Tag: new\n");
    assert_eq!(server.get("/papers/").header("x-tag"), Some("new"));
}

#[test]
fn rules_that_break_are_named_until_they_are_mended() {
    let site = Site::new("");
    let mut server = site.serve();
    site.write("_headers", "/*\n  broken\n");
    let response = server.get("/");
    assert_eq!(response.status, 500);
    assert!(response.body.contains("_headers: line 2: is no path"), "{response:?}");
    assert!(server.error_line().contains("_headers: line 2: is no path"));
    site.write("_headers", "");
    server.get("/").is(200, "the front page");
}

#[cfg(unix)]
#[test]
fn a_site_may_take_the_place_of_another() {
    let (old, new) = (Site::new(""), Site::new(""));
    new.write("index.html", "the new front page");
    let (link, beside) = (old.beside("link"), old.beside("link.new"));
    std::os::unix::fs::symlink(old.path(), &link).unwrap();
    let server = crate::server::Server::start(&link, &["--port", "0"]);
    server.get("/").is(200, "the front page");
    std::os::unix::fs::symlink(new.path(), &beside).unwrap();
    fs::rename(&beside, &link).unwrap();
    server.get("/").is(200, "the new front page");
}

#[test]
fn a_site_that_went_away_is_missing_and_comes_back() {
    let site = Site::new("");
    let server = site.serve();
    let aside = site.beside("aside");
    fs::rename(site.path(), &aside).unwrap();
    server.get("/").is(404, "Nothing is here, and the site has no 404.html.\n");
    fs::rename(&aside, site.path()).unwrap();
    server.get("/").is(200, "the front page");
}
