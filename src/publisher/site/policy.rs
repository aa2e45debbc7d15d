//! What a browser is told to allow.

use super::{files::EMBED_SCRIPT, hash};
use crate::desk::search::PARTS;

/// A content security policy: nothing but the site's own files, its owner's style sheets among them, and inline only the one script that
/// every page has and these style sheets, known by their hashes. WebAssembly may be compiled, and nothing evaluated.
///
/// Source: W3C Content Security Policy Level 3. It also stands in each page, for hosts that cannot be told to send headers.
pub fn content_security_policy(script: &str, styles: &[&str]) -> String {
    let script = hash::csp_source(script);
    let styles = styles.iter().map(|style| hash::csp_source(style)).collect::<Vec<_>>().join(" ");
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {script}; style-src 'self' {styles}; img-src 'self'; \
         connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'self'; form-action 'self'"
    )
}

/// The other headers of every answer.
///
/// Sources: the Fetch standard for `X-Content-Type-Options`, W3C Referrer Policy and Permissions Policy.
pub const HEADERS: [(&str, &str); 3] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// How long a file may be kept whose name changes with its content: a year (RFC 9111 and RFC 8246).
pub const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// The file `_headers` for Cloudflare Pages and Netlify, with what pages of other sites may read (the Fetch standard, CORS protocol). Both send `Cache-Control: public, max-age=0, must-revalidate` by
/// themselves for what is not named here.
pub fn headers_file(base: &str, policy: &str) -> String {
    let mut file = format!("{base}/*\n  Content-Security-Policy: {policy}\n");
    for (name, value) in HEADERS {
        file.push_str(&format!("  {name}: {value}\n"));
    }
    let (keep, share) = (("Cache-Control", IMMUTABLE), ("Access-Control-Allow-Origin", "*"));
    let parts = format!("{PARTS}/*");
    for (path, headers) in [
        ("assets/*", &[keep, share][..]),
        (&parts, &[keep]),
        // What other sites may read beside the program: all of it is public, and no answer depends on who asks.
        (EMBED_SCRIPT, &[share]),
        ("digest/*", &[share]),
    ] {
        file.push_str(&format!("\n{base}/{path}\n"));
        file.extend(headers.iter().map(|(name, value)| format!("  {name}: {value}\n")));
    }
    file
}
