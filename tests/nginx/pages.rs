//! Which page an address shows.

use std::fs;

use crate::harness::{BASES, Config, Nginx, Request, at_both_bases, files_below, site};

#[test]
fn every_file_of_the_site_has_its_address() {
    for base in BASES {
        let site = site(base);
        let nginx = Nginx::start(&Config::of(base), &site);
        let is_published = |file: &String| {
            let is_copy = file.ends_with(".br") || file.ends_with(".gz");
            !is_copy && file != "_headers" && !file.starts_with('.')
        };
        let files: Vec<_> = files_below(&site).into_iter().filter(is_published).collect();
        assert!(files.iter().filter(|file| file.ends_with("/index.html")).count() > 80, "{files:?}");
        for file in files {
            let address = format!("/{}", file.strip_suffix("index.html").unwrap_or(&file));
            let response = nginx.get(&address);
            response.has(200, &fs::read(site.join(&file)).unwrap());
            // The parts of the search index are of no other type.
            let is_binary = response.header("content-type") == Some("application/octet-stream");
            assert_eq!(is_binary, file.ends_with(".bin"), "{file}");
        }
    }
}

#[test]
fn a_folder_without_its_slash_leads_to_the_one_with_it_and_keeps_the_query() {
    at_both_bases(|nginx| {
        let there = nginx.on_host("/editions/2026-05-08/");
        nginx.get("/editions/2026-05-08").leads_to(&there);
        nginx.get("/editions/2026-05-08?tag=nlp&q=%2F").leads_to(&format!("{there}?tag=nlp&q=%2F"));
    });
}

#[test]
fn the_base_without_its_slash_leads_to_the_site() {
    let nginx = Nginx::start(&Config::of("/papers"), &site("/papers"));
    nginx.get("").leads_to("/papers/");
    nginx.get("?tag=nlp").leads_to("/papers/?tag=nlp");
}

#[test]
fn no_redirect_leads_to_another_host() {
    at_both_bases(|nginx| {
        for path in ["//evil.example", "//evil.example/", "//evil.example/..", "/%2Fevil.example", "/%5Cevil.example"] {
            let location = nginx.send_to_host(Request::get(path));
            assert_eq!(location.header("location"), None, "{path}");
        }
        nginx.send_to_host(Request::get(&format!("/{}", nginx.on_host("/about")))).leads_to(&nginx.on_host("/about/"));
    });
}
