//! Which of the compressed copies is sent.

use crate::{
    http::{Request, Response},
    server::Server,
    site::{Site, at_both_bases},
};

fn accepting(server: &Server, path: &str, encodings: &str) -> Response {
    server.send(Request::get(path).header("Accept-Encoding", encodings))
}

#[test]
fn a_browser_gets_brotli_with_the_headers_of_the_original() {
    at_both_bases(|site| {
        let response = accepting(&site.serve(), &site.on_host("/"), "gzip, deflate, br, zstd");
        response.is(200, "brotli of the front page");
        assert_eq!(response.header("content-encoding"), Some("br"));
        assert_eq!(response.header("content-type"), Some("text/html; charset=utf-8"));
        assert_eq!(response.header("content-length"), Some("24"));
        assert_eq!(response.header("vary"), Some("Accept-Encoding"));
    });
}

#[test]
fn weights_are_honoured() {
    let site = Site::new("");
    let server = site.serve();
    for (accepted, wanted) in [
        ("br", Some("br")),
        ("BR", Some("br")),
        ("gzip", Some("gzip")),
        ("br;q=0, gzip", Some("gzip")),
        ("br;q=0.5, gzip;q=0.8", Some("gzip")),
        ("br;q=0.8, gzip;q=0.5", Some("br")),
        ("br; q=1.0 , gzip;q=0.9", Some("br")),
        ("br;q=0, gzip;q=0", None),
        ("br;q=0.000", None),
        ("identity", None),
        ("identity;q=1, br;q=0.5", None),
        ("zstd, deflate", None),
        ("brotli", None),
        ("", None),
    ] {
        let response = accepting(&server, "/", accepted);
        let of = wanted.map(|wanted| if wanted == "br" { "brotli of " } else { "gzip of " }).unwrap_or_default();
        assert_eq!(response.header("content-encoding"), wanted, "{accepted:?}");
        response.is(200, &format!("{of}the front page"));
        assert_eq!(response.header("vary"), Some("Accept-Encoding"), "{accepted:?}");
    }
}

#[test]
fn a_browser_that_says_nothing_gets_the_original() {
    at_both_bases(|site| {
        let response = site.serve().get(&site.on_host("/"));
        response.is(200, "the front page");
        assert_eq!(response.header("content-encoding"), None);
        assert_eq!(response.header("content-length"), Some("14"));
        assert_eq!(response.header("vary"), Some("Accept-Encoding"));
    });
}

#[test]
fn a_file_without_copies_is_always_itself() {
    let site = Site::new("");
    let response = accepting(&site.serve(), "/icon-512.png", "br, gzip");
    response.is(200, "the icon");
    assert_eq!((response.header("content-encoding"), response.header("vary")), (None, None));
}

#[test]
fn one_copy_is_enough() {
    let site = Site::new("");
    std::fs::remove_file(site.path().join("index.html.br")).unwrap();
    let server = site.serve();
    accepting(&server, "/", "br, gzip").is(200, "gzip of the front page");
    accepting(&server, "/", "br").is(200, "the front page");
}

#[test]
fn the_404_page_is_compressed_too() {
    at_both_bases(|site| {
        let response = accepting(&site.serve(), &site.on_host("/nothing"), "br");
        response.is(404, "brotli of the page for what is missing");
        assert_eq!(response.header("content-encoding"), Some("br"));
        assert_eq!(response.header("content-type"), Some("text/html; charset=utf-8"));
        assert_eq!(response.header("vary"), Some("Accept-Encoding"));
    });
}

#[test]
fn a_copy_has_no_address_of_its_own() {
    at_both_bases(|site| {
        site.write("download.gz", "no copy of anything");
        let server = site.serve();
        for path in ["/index.html.br", "/index.html.gz", "/assets/reader-1a.wasm.br", "/404.html.gz"] {
            server.get(&site.on_host(path)).is_missing_page();
        }
        server.get(&site.on_host("/download.gz")).is(200, "no copy of anything");
    });
}
