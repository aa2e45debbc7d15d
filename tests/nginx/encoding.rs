//! Which of the compressed copies is sent.

use std::{fs, path::Path};

use crate::harness::{BASES, Config, Nginx, Request, Response, brotli_module, files_below, site};

/// Asserts that every kind of file, and the page for what is missing, is sent so, and is the same unpacked.
#[track_caller]
fn is_sent(nginx: &Nginx, site: &Path, accepted: &str, wanted: Option<&str>) {
    let files = files_below(site);
    let program = files.iter().find(|file| file.ends_with(".wasm")).unwrap();
    for (path, status, file) in [
        ("/", 200, "index.html"),
        ("/about/", 200, "about/index.html"),
        ("/digest/index.json", 200, "digest/index.json"),
        (&format!("/{program}"), 200, program),
        ("/nothing", 404, "404.html"),
    ] {
        let ask = |accepted| nginx.send(Request::get(path).header("Accept-Encoding", accepted));
        let (response, plain): (Response, Response) = (ask(accepted), ask("identity"));
        response.has(status, &fs::read(site.join(file)).unwrap());
        assert_eq!(response.header("content-encoding"), wanted, "{path} for {accepted:?}");
        assert_eq!(response.header("vary"), Some("Accept-Encoding"), "{path} for {accepted:?}");
        assert_eq!(response.header("content-type"), plain.header("content-type"), "{path} for {accepted:?}");
    }
}

#[test]
fn a_browser_gets_the_smallest_copy_that_it_accepts() {
    for base in BASES {
        let best = if brotli_module().is_some() { "br" } else { "gzip" };
        let config = Config::of(base);
        let config = if best == "br" { config.with_brotli() } else { config };
        let nginx = Nginx::start(&config, &site(base));
        is_sent(&nginx, &site(base), "gzip, deflate, br, zstd", Some(best));
        is_sent(&nginx, &site(base), "gzip", Some("gzip"));
        is_sent(&nginx, &site(base), "identity", None);
        is_sent(&nginx, &site(base), "br;q=0, gzip;q=0", None);
    }
}

#[test]
fn without_the_module_for_brotli_everyone_gets_gzip() {
    for base in BASES {
        let nginx = Nginx::start(&Config::of(base), &site(base));
        is_sent(&nginx, &site(base), "gzip, deflate, br, zstd", Some("gzip"));
        is_sent(&nginx, &site(base), "br", None);
    }
}

#[test]
fn a_cache_in_between_gets_the_copies_too() {
    for base in BASES {
        let nginx = Nginx::start(&Config::of(base), &site(base));
        let response = nginx.send(Request::get("/").header("Accept-Encoding", "gzip").header("Via", "1.1 cache"));
        assert_eq!(response.header("content-encoding"), Some("gzip"));
    }
}
