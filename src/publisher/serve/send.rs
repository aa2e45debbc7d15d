//! Sends a file: the right copy of it, the part that was asked for, or word that it has not changed.

use std::io;

use axum::{
    body::Body,
    extract::Request,
    http::{Method, header},
    response::Response,
};
use tower_http::services::ServeFile;

use super::{content_type::content_type, find::SiteFile};

/// The answer to a request for this file, with its type, tag and date, but without rules of caching.
///
/// # Errors
/// Where the file cannot be read, or is gone.
pub(super) async fn send(file: &SiteFile, mut request: Request) -> io::Result<Response> {
    drop_range_that_is_none(&mut request);
    let mut service = ServeFile::new(&file.path).ignore_multi_range_requests(true);
    if file.has_brotli {
        service = service.precompressed_br();
    }
    if file.has_gzip {
        service = service.precompressed_gzip();
    }
    let mut response = service.try_call(request).await?.map(Body::new);
    // It is missing where there is nothing of the file in the answer.
    if let Some(kind) = response.headers_mut().get_mut(header::CONTENT_TYPE) {
        *kind = content_type(&file.path);
    }
    Ok(response)
}

/// The same request for all of a file, whatever of it the browser has.
pub(super) fn without_conditions(request: &Request) -> Request {
    let mut whole = Request::default();
    *whole.method_mut() = request.method().clone();
    for accepted in request.headers().get_all(header::ACCEPT_ENCODING) {
        whole.headers_mut().append(header::ACCEPT_ENCODING, accepted.clone());
    }
    whole
}

/// Leaves out a Range header that RFC 9110 (section 14.2) wants ignored: of a HEAD request, or in an unknown unit. A range for
/// a certain version may be ignored, and is, since the version is known only after the file was opened.
fn drop_range_that_is_none(request: &mut Request) {
    let is_get = request.method() == Method::GET;
    let headers = request.headers_mut();
    let in_bytes = headers.get(header::RANGE).is_some_and(|range| range.as_bytes().starts_with(b"bytes="));
    if !is_get || !in_bytes || headers.contains_key(header::IF_RANGE) {
        headers.remove(header::RANGE);
    }
}
