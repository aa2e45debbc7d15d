//! What browsers may keep, and how they ask whether it is still good.

use crate::{http::Request, site::at_both_bases};

const ASK_FIRST: Option<&str> = Some("public, max-age=0, must-revalidate");

#[test]
fn what_the_site_says_nothing_about_is_asked_for_again() {
    at_both_bases(|site| {
        let server = site.serve();
        for path in ["/", "/assets/reader-1a.js", "/editions/2026-05-08"] {
            assert_eq!(server.get(&site.on_host(path)).header("cache-control"), ASK_FIRST, "{path}");
        }
    });
}

#[test]
fn the_404_page_is_not_kept_and_has_no_version() {
    at_both_bases(|site| {
        let response = site.serve().get(&site.on_host("/nothing"));
        assert_eq!(response.header("cache-control"), Some("no-store"));
        assert_eq!((response.header("etag"), response.header("last-modified")), (None, None));
    });
}

#[test]
fn a_known_version_is_not_sent_again() {
    at_both_bases(|site| {
        site.write_header_rules("/*\n  X-Rule: yes\n");
        let server = site.serve();
        for encoding in ["identity", "br", "gzip"] {
            let request = || Request::get(&site.on_host("/")).header("Accept-Encoding", encoding);
            let first = server.send(request());
            let tag = first.header("etag").unwrap();
            for known in [tag.to_owned(), format!("W/{tag}"), format!("\"other\", {tag}"), "*".to_owned()] {
                let second = server.send(request().header("If-None-Match", &known));
                second.is(304, "");
                for name in ["etag", "vary", "cache-control", "x-rule"] {
                    assert_eq!(second.header(name), first.header(name), "{name} for {known}");
                }
            }
        }
    });
}

#[test]
fn each_encoding_is_a_version_of_its_own() {
    at_both_bases(|site| {
        let server = site.serve();
        let tag = |encoding| {
            let request = Request::get(&site.on_host("/")).header("Accept-Encoding", encoding);
            server.send(request).header("etag").unwrap().to_owned()
        };
        let (plain, brotli, gzip) = (tag("identity"), tag("br"), tag("gzip"));
        assert!(plain != brotli && brotli != gzip && gzip != plain, "{plain} {brotli} {gzip}");
        let request = Request::get(&site.on_host("/")).header("Accept-Encoding", "br").header("If-None-Match", &plain);
        server.send(request).is(200, "brotli of the front page");
    });
}

#[test]
fn dates_are_compared_where_there_is_no_tag() {
    at_both_bases(|site| {
        let server = site.serve();
        let path = site.on_host("/");
        let date = server.get(&path).header("last-modified").unwrap().to_owned();
        let since = |date: &str| Request::get(&path).header("If-Modified-Since", date);
        server.send(since(&date)).is(304, "");
        server.send(since("Sat, 01 Jan 2000 00:00:00 GMT")).is(200, "the front page");
        server.send(since("yesterday")).is(200, "the front page");
        server.send(since(&date).header("If-None-Match", "\"other\"")).is(200, "the front page");
    });
}

#[test]
fn what_is_missing_is_missing_whatever_the_browser_knows() {
    at_both_bases(|site| {
        let server = site.serve();
        let request = Request::get(&site.on_host("/nothing"))
            .header("If-None-Match", "*")
            .header("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
            .header("Range", "bytes=0-3");
        server.send(request).is_missing_page();
    });
}
