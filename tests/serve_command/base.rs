//! A site below a path of its host.

use crate::site::Site;

#[test]
fn the_base_without_its_slash_leads_to_the_one_with_it() {
    let site = Site::new("/papers");
    let server = site.serve();
    server.get("/papers").leads_to(308, "/papers/");
    server.get("/papers?tag=nlp").leads_to(308, "/papers/?tag=nlp");
}

#[test]
fn the_root_of_the_host_leads_to_the_site() {
    let site = Site::new("/papers");
    site.serve().get("/").leads_to(302, "/papers/");
}

#[test]
fn outside_the_base_there_is_nothing_of_the_site() {
    let site = Site::new("/papers");
    let server = site.serve();
    for path in [
        "/editions/2026-05-08/",
        "/index.html",
        "/assets/reader-1a.js",
        "/papersx/",
        "/Papers/",
        "/.brevier/state.json",
    ] {
        let response = server.get(path);
        response.is(404, "Nothing is here. The site is at /papers/\n");
        assert_eq!(response.header("content-type"), Some("text/plain; charset=utf-8"));
    }
}

#[test]
fn a_base_may_have_several_parts() {
    let site = Site::new("/a/b.c");
    let server = site.serve();
    assert!(server.url().ends_with("/a/b.c/"), "{}", server.line);
    server.get("/a/b.c/editions/2026-05-08").leads_to(308, "/a/b.c/editions/2026-05-08/");
    server.get("/a/").is(404, "Nothing is here. The site is at /a/b.c/\n");
}

#[test]
fn a_folder_named_like_the_base_is_a_folder_of_the_site() {
    let site = Site::new("/papers");
    site.serve().get("/papers/papers/1706.03762/").is(200, "the paper");
}

#[test]
fn no_redirect_leads_to_another_host() {
    let site = Site::new("");
    site.write("evil.example/index.html", "a folder");
    let server = site.serve();
    server.get("/evil.example").leads_to(308, "/evil.example/");
    for path in ["//evil.example", "//evil.example/index.html", "/%2Fevil.example", "/%5Cevil.example"] {
        let response = server.get(path);
        assert_eq!((response.status, response.header("location")), (404, None), "{path}");
    }
}
