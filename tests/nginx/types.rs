//! Which type a file is sent as. The types are those of `brevier serve`.

use crate::harness::{BASES, Config, Folder, Nginx, at_both_bases};

const TYPES: [(&str, &str); 15] = [
    ("feed.xml", "application/atom+xml; charset=utf-8"),
    ("feed.json", "application/feed+json"),
    ("tags/nlp/feed.xml", "application/atom+xml; charset=utf-8"),
    ("tags/nlp/feed.json", "application/feed+json"),
    ("sitemap.xml", "application/xml"),
    ("robots.txt", "text/plain; charset=utf-8"),
    ("llms.txt", "text/plain; charset=utf-8"),
    ("manifest.webmanifest", "application/manifest+json"),
    ("icon.svg", "image/svg+xml"),
    ("icon-512.png", "image/png"),
    ("digest/index.json", "application/json"),
    ("assets/reader-1a.js", "text/javascript; charset=utf-8"),
    ("assets/reader-1a.wasm", "application/wasm"),
    ("about.html", "text/html; charset=utf-8"),
    ("what.ever", "application/octet-stream"),
];

#[test]
fn every_kind_of_file_has_its_type() {
    let folder = Folder::with(&TYPES.map(|(file, _)| file));
    for base in BASES {
        let nginx = Nginx::start(&Config::of(base), &folder.path());
        for (file, wanted) in TYPES {
            let response = nginx.get(&format!("/{file}"));
            response.has(200, file.as_bytes());
            assert_eq!(response.header("content-type"), Some(wanted), "{file}");
            assert_eq!(response.header("x-content-type-options"), Some("nosniff"), "{file}");
        }
    }
}

#[test]
fn the_feeds_of_the_site_are_sent_as_feeds() {
    at_both_bases(|nginx| {
        for (file, wanted) in &TYPES[..4] {
            let response = nginx.get(&format!("/{file}"));
            assert_eq!((response.status, response.header("content-type")), (200, Some(*wanted)), "{file}");
        }
    });
}
