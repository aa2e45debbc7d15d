//! What is never sent.

use std::fs;

use crate::harness::{BASES, Config, Folder, Nginx, Request, at_both_bases};

#[test]
fn nothing_is_published_of_what_only_the_publisher_needs() {
    at_both_bases(|nginx| {
        for path in [
            "/.brevier/state.json",
            "/%2ebrevier/state.json",
            "/about/../.brevier/state.json",
            "/.brevier/",
            "/.brevier",
        ] {
            assert_eq!(nginx.get(path).status, 404, "{path}");
        }
        for path in ["/_headers", "/index.html.br", "/index.html.gz", "/about/index.html.gz"] {
            assert_eq!(nginx.get(path).status, 404, "{path}");
        }
    });
}

#[test]
fn names_that_begin_with_a_dot_are_missing_save_for_well_known_ones() {
    let folder =
        Folder::with(&[".git/config", ".env", "digest/.old", ".old/feed.xml", ".well-known/acme-challenge/token"]);
    for base in BASES {
        let nginx = Nginx::start(&Config::of(base), &folder.path());
        for path in ["/.git/config", "/.git", "/.env", "/digest/.old", "/.old/feed.xml"] {
            assert_eq!(nginx.get(path).status, 404, "{path}");
        }
        nginx.get("/.well-known/acme-challenge/token").has(200, b".well-known/acme-challenge/token");
    }
}

#[test]
fn nothing_outside_the_folder_can_be_had() {
    let folder = Folder::with(&["index.html", "404.html"]);
    fs::write(folder.beside("secret.txt"), "a secret").unwrap();
    for base in BASES {
        let nginx = Nginx::start(&Config::of(base), &folder.path());
        for path in
            ["/../secret.txt", "/%2e%2e/secret.txt", "/%2e%2e%2fsecret.txt", "../secret.txt", "/x/..%2f../secret.txt"]
        {
            let response = nginx.send_to_host(Request::get(&format!("/{}", nginx.on_host(path)).replace("//", "/")));
            assert!(matches!(response.status, 400 | 404), "{path}: {}", response.status);
            assert!(!response.body.starts_with(b"a secret"), "{path}");
        }
    }
}
