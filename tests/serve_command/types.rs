//! Which type a file is sent as.

use crate::site::at_both_bases;

#[test]
fn every_kind_of_file_has_its_type() {
    at_both_bases(|site| {
        let files = [
            ("feed.xml", "application/atom+xml; charset=utf-8"),
            ("feed.json", "application/feed+json"),
            ("sitemap.xml", "application/xml"),
            ("robots.txt", "text/plain; charset=utf-8"),
            ("manifest.webmanifest", "application/manifest+json"),
            ("icon.svg", "image/svg+xml"),
            ("digest/index.json", "application/json"),
            ("assets/reader-1a.js", "text/javascript; charset=utf-8"),
            ("assets/reader-1a.wasm", "application/wasm"),
            ("icon-512.png", "image/png"),
            ("about.html", "text/html; charset=utf-8"),
        ];
        for (file, _) in files {
            site.write(file, "x");
        }
        let server = site.serve();
        for (file, wanted) in files {
            let response = server.get(&site.on_host(&format!("/{file}")));
            response.is(200, "x");
            assert_eq!(response.header("content-type"), Some(wanted), "{file}");
        }
    });
}
