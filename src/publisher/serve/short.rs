//! Answers without a file: redirects, and a line of plain text where there is no page for it.

use std::io::{self, Write as _};

use axum::{
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};

/// What Cloudflare Pages and Netlify send where a site does not say otherwise: keep it, and ask before using it.
pub(super) const ASK_FIRST: HeaderValue = HeaderValue::from_static("public, max-age=0, must-revalidate");
/// What is missing may be there the next time, and what is broken whole.
pub(super) const KEEP_NOTHING: HeaderValue = HeaderValue::from_static("no-store");

/// Sends the browser to another path of this host, with the query of the request.
pub(super) fn redirect(status: StatusCode, path: String, request: &Request) -> Response {
    let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
    match HeaderValue::try_from(path + &query) {
        // Browsers keep a 308 for ever where nothing forbids it, and another site may have this port tomorrow.
        Ok(location) => (status, [(header::LOCATION, location), (header::CACHE_CONTROL, ASK_FIRST)]).into_response(),
        Err(_) => plain(StatusCode::NOT_FOUND, "Nothing is here."),
    }
}

/// Says what is wrong with the folder, to the reader and to whoever started this.
pub(super) fn broken(message: &str) -> Response {
    // Where nobody listens any more, the reader is still told.
    let _ = writeln!(io::stderr(), "error: {message}");
    plain(StatusCode::INTERNAL_SERVER_ERROR, message)
}

/// A line of text, which is not kept.
pub(super) fn plain(status: StatusCode, text: &str) -> Response {
    (status, [(header::CACHE_CONTROL, KEEP_NOTHING)], format!("{text}\n")).into_response()
}
