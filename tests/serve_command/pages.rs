//! Which page an address shows.

use crate::{http::Request, site::at_both_bases};

#[test]
fn a_folder_is_its_index_page() {
    at_both_bases(|site| {
        let server = site.serve();
        server.get(&site.on_host("/")).is(200, "the front page");
        server.get(&site.on_host("/editions/2026-05-08/")).is(200, "the edition");
        server.get(&site.on_host("/papers/1706.03762/?tag=nlp")).is(200, "the paper");
    });
}

#[test]
fn a_file_is_itself() {
    at_both_bases(|site| {
        let server = site.serve();
        server.get(&site.on_host("/assets/reader-1a.js")).is(200, "the script");
        server.get(&site.on_host("/icon-512.png?v=2")).is(200, "the icon");
        server.get(&site.on_host("/assets/reader%2D1a.js")).is(200, "the script");
    });
}

#[test]
fn a_folder_without_its_slash_leads_to_the_one_with_it_and_keeps_the_query() {
    at_both_bases(|site| {
        let server = site.serve();
        let there = site.on_host("/editions/2026-05-08/");
        server.get(&site.on_host("/editions/2026-05-08")).leads_to(308, &there);
        server
            .get(&site.on_host("/editions/2026-05-08?tag=nlp&q=%2F"))
            .leads_to(308, &format!("{there}?tag=nlp&q=%2F"));
    });
}

#[test]
fn an_index_page_by_its_name_leads_to_its_folder() {
    at_both_bases(|site| {
        let server = site.serve();
        server.get(&site.on_host("/index.html")).leads_to(308, &site.on_host("/"));
        server
            .get(&site.on_host("/editions/2026-05-08/index.html?tag=nlp"))
            .leads_to(308, &site.on_host("/editions/2026-05-08/?tag=nlp"));
    });
}

#[test]
fn a_page_without_a_file_is_the_404_page() {
    at_both_bases(|site| {
        let server = site.serve();
        for path in ["/nothing", "/nothing/", "/editions/", "/editions", "/editions/2026-05-09/", "/nothing/index.html"]
        {
            server.get(&site.on_host(path)).is_missing_page();
        }
        let response = server.get(&site.on_host("/nothing.js"));
        response.is_missing_page();
        assert_eq!(response.header("content-type"), Some("text/html; charset=utf-8"));
    });
}

#[test]
fn a_file_is_no_folder() {
    at_both_bases(|site| {
        let server = site.serve();
        server.get(&site.on_host("/icon-512.png/")).is_missing_page();
        server.get(&site.on_host("/icon-512.png/x")).is_missing_page();
    });
}

#[test]
fn a_site_without_a_404_page_says_so_in_plain_text() {
    at_both_bases(|site| {
        std::fs::remove_file(site.path().join("404.html")).unwrap();
        let response = site.serve().get(&site.on_host("/nothing"));
        response.is(404, "Nothing is here, and the site has no 404.html.\n");
        assert_eq!(response.header("content-type"), Some("text/plain; charset=utf-8"));
    });
}

#[test]
fn head_sends_the_headers_of_get_and_nothing_else() {
    at_both_bases(|site| {
        let server = site.serve();
        for path in ["/", "/nothing", "/editions/2026-05-08"] {
            let (get, head) = (server.get(&site.on_host(path)), server.send(Request::head(&site.on_host(path))));
            assert_eq!((head.status, head.body.as_str()), (get.status, ""));
            for name in ["content-type", "content-length", "etag", "location", "cache-control"] {
                assert_eq!(head.header(name), get.header(name), "{name} of {path}");
            }
        }
    });
}

#[test]
fn other_methods_are_refused() {
    at_both_bases(|site| {
        let server = site.serve();
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"] {
            for path in [site.on_host("/"), site.on_host("/nothing"), "/elsewhere".to_owned()] {
                let response = server.send(Request::new(method, &path));
                assert_eq!((response.status, response.header("allow")), (405, Some("GET, HEAD")), "{method} {path}");
            }
        }
    });
}
