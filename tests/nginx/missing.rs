//! What is answered where nothing is.

use std::fs;

use crate::harness::{Config, Nginx, Request, at_both_bases, site};

#[test]
fn what_is_missing_is_the_404_page_with_status_404() {
    at_both_bases(|nginx| {
        let base = nginx.on_host("");
        let page = fs::read(site(&base).join("404.html")).unwrap();
        assert!(String::from_utf8_lossy(&page).contains("There is no page at this address"));
        for path in
            ["/nothing", "/nothing/", "/editions/", "/editions/2026-05-09/", "/nothing.js", "/assets/reader-0.wasm"]
        {
            let response = nginx.get(path);
            response.has(404, &page);
            assert_eq!(response.header("content-type"), Some("text/html; charset=utf-8"), "{path}");
        }
    });
}

#[test]
fn outside_its_path_there_is_nothing_of_the_site() {
    let nginx = Nginx::start(&Config::of("/papers"), &site("/papers"));
    for path in ["/about/", "/index.html", "/papersx/", "/Papers/"] {
        let response = nginx.send_to_host(Request::get(path));
        assert_eq!(response.status, 404, "{path}");
        assert!(!String::from_utf8_lossy(&response.body).contains("/papers/"), "{path}");
    }
}
