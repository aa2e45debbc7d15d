//! Which type a file is sent as.

use std::path::Path;

use axum::http::HeaderValue;
use mime_guess::mime;

/// The Content-Type of a file by its name.
///
/// Feeds have types of their own: RFC 4287 (Atom) and JSON Feed 1.1. XML has its charset inside, and so is no text (RFC 7303).
pub(super) fn content_type(file: &Path) -> HeaderValue {
    let ending = file.extension().and_then(|ending| ending.to_str());
    match (file.file_name().and_then(|name| name.to_str()), ending) {
        (Some("feed.xml"), _) => HeaderValue::from_static("application/atom+xml; charset=utf-8"),
        (Some("feed.json"), _) => HeaderValue::from_static("application/feed+json"),
        (_, Some("xml")) => HeaderValue::from_static("application/xml"),
        _ => guessed(file),
    }
}

/// The registered type. Every text of a site is UTF-8, and browsers want to be told.
fn guessed(file: &Path) -> HeaderValue {
    let guess = mime_guess::from_path(file).first_or_octet_stream();
    let is_text = guess.type_() == mime::TEXT;
    let text = if is_text { format!("{guess}; charset=utf-8") } else { guess.to_string() };
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("application/octet-stream"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_file_of_a_site_has_its_type() {
        for (file, wanted) in [
            ("index.html", "text/html; charset=utf-8"),
            ("assets/reader-1a.js", "text/javascript; charset=utf-8"),
            ("assets/reader-1a.wasm", "application/wasm"),
            ("style.css", "text/css; charset=utf-8"),
            ("state.json", "application/json"),
            ("feed.xml", "application/atom+xml; charset=utf-8"),
            ("tags/nlp/feed.xml", "application/atom+xml; charset=utf-8"),
            ("feed.json", "application/feed+json"),
            ("sitemap.xml", "application/xml"),
            ("robots.txt", "text/plain; charset=utf-8"),
            ("llms.txt", "text/plain; charset=utf-8"),
            ("manifest.webmanifest", "application/manifest+json"),
            ("icon.svg", "image/svg+xml"),
            ("icon-512.png", "image/png"),
            ("unknown.brevier", "application/octet-stream"),
            ("without-ending", "application/octet-stream"),
        ] {
            assert_eq!(content_type(Path::new(file)), wanted, "{file}");
        }
    }
}
