//! What browsers may keep, and how they ask whether it is still good.

use crate::harness::{BASES, Config, Nginx, Request, at_both_bases, files_below, site};

const ASK_FIRST: Option<&str> = Some("public, max-age=0, must-revalidate");
const KEEP: Option<&str> = Some("public, max-age=31536000, immutable");

#[test]
fn what_is_named_by_its_content_is_kept_for_a_year() {
    for base in BASES {
        let nginx = Nginx::start(&Config::of(base), &site(base));
        let files: Vec<_> = files_below(&site(base).join("assets"));
        assert!(files.iter().any(|file| file.ends_with(".wasm")), "{files:?}");
        for file in files.iter().filter(|file| !file.ends_with(".br") && !file.ends_with(".gz")) {
            let path = format!("/assets/{file}");
            for encoding in ["identity", "gzip"] {
                let response = nginx.send(Request::get(&path).header("Accept-Encoding", encoding));
                assert_eq!((response.status, response.header("cache-control")), (200, KEEP), "{path}");
            }
        }
    }
}

#[test]
fn everything_else_is_asked_for_again() {
    at_both_bases(|nginx| {
        for (path, status) in [
            ("/", 200),
            ("/about/", 200),
            ("/digest/index.json", 200),
            ("/icon.svg", 200),
            ("/about", 301),
            ("/nothing", 404),
            // A file that is on its way must not be missing for a year.
            ("/assets/reader-0.wasm", 404),
        ] {
            let response = nginx.get(path);
            assert_eq!((response.status, response.header("cache-control")), (status, ASK_FIRST), "{path}");
        }
    });
}

#[test]
fn a_known_version_is_not_sent_again() {
    at_both_bases(|nginx| {
        let mut tags = Vec::new();
        for encoding in ["identity", "gzip"] {
            let request = || Request::get("/about/").header("Accept-Encoding", encoding);
            let first = nginx.send(request());
            let (tag, date) = (first.header("etag").unwrap(), first.header("last-modified").unwrap());
            for (name, known) in [("If-None-Match", tag), ("If-Modified-Since", date)] {
                let second = nginx.send(request().header(name, known));
                assert_eq!((second.status, second.body.len()), (304, 0), "{name}");
                assert_eq!(second.header("cache-control"), ASK_FIRST);
            }
            assert_eq!(nginx.send(request().header("If-None-Match", "\"other\"")).status, 200);
            tags.push(tag.to_owned());
        }
        assert_ne!(tags[0], tags[1], "each encoding is a version of its own");
    });
}
