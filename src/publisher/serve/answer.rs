//! From a request to its answer.

use std::io;

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use tokio::task::block_in_place;

use super::{
    HeaderRules,
    base_path::Place,
    find::{Found, SiteFile, find, not_found_page},
    send::{send, without_conditions},
    short::{ASK_FIRST, KEEP_NOTHING, broken, plain, redirect},
    site::Site,
};

/// Answers a request as a static host would.
pub(super) async fn answer(site: &Site, request: Request) -> Response {
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        let allow = [(header::ALLOW, HeaderValue::from_static("GET, HEAD"))];
        return (allow, plain(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD work here.")).into_response();
    }
    match site.base.place(request.uri().path()) {
        Place::Below(path) => below_base(site, path.to_owned(), request).await,
        Place::WithoutSlash => redirect(StatusCode::PERMANENT_REDIRECT, site.base.front(), &request),
        Place::HostRoot => redirect(StatusCode::FOUND, site.base.front(), &request),
        Place::Outside => {
            plain(StatusCode::NOT_FOUND, &format!("Nothing is here. The site is at {}", site.base.front()))
        }
    }
}

/// Answers a request for a path of the site.
async fn below_base(site: &Site, path: String, request: Request) -> Response {
    let on_host = request.uri().path().to_owned();
    let (rules, found) = block_in_place(|| (site.header_rules(), find(&site.folder, &path)));
    let rules = match rules {
        Ok(rules) => rules,
        Err(error) => return broken(&error.to_string()),
    };
    let again = without_conditions(&request);
    let sent = match found {
        Found::File(file) => send(&file, request).await.map(|response| with_rules(response, &file, &rules, &on_host)),
        Found::Moved(path) => {
            let mut response = redirect(StatusCode::PERMANENT_REDIRECT, site.base.below(&path), &request);
            rules.apply(&on_host, response.headers_mut());
            Ok(response)
        }
        Found::Missing => Err(io::ErrorKind::NotFound.into()),
    };
    match sent {
        Ok(response) => response,
        // Also where a file went away after it was found.
        Err(error) if error.kind() == io::ErrorKind::NotFound => not_found(site, again, &rules, &on_host).await,
        Err(error) => broken(&format!("{on_host}: {error}")),
    }
}

/// A file with the headers of a static host and those of the rules.
fn with_rules(mut response: Response, file: &SiteFile, rules: &HeaderRules, on_host: &str) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, ASK_FIRST);
    rules.apply(on_host, headers);
    vary(headers, file);
    response
}

/// The page for what is missing. What the rules say about a file that is not there does not hold for it.
async fn not_found(site: &Site, request: Request, rules: &HeaderRules, on_host: &str) -> Response {
    let Some(page) = block_in_place(|| not_found_page(&site.folder)) else {
        return plain(StatusCode::NOT_FOUND, "Nothing is here, and the site has no 404.html.");
    };
    let mut response = match send(&page, request).await {
        Ok(response) => response,
        Err(error) => return broken(&format!("404.html: {error}")),
    };
    *response.status_mut() = StatusCode::NOT_FOUND;
    let headers = response.headers_mut();
    for of_the_page in [header::ETAG, header::LAST_MODIFIED, header::ACCEPT_RANGES] {
        headers.remove(of_the_page);
    }
    let content_type = headers.get(header::CONTENT_TYPE).cloned();
    rules.apply(on_host, headers);
    if let Some(content_type) = content_type {
        headers.insert(header::CONTENT_TYPE, content_type);
    }
    headers.insert(header::CACHE_CONTROL, KEEP_NOTHING);
    vary(headers, &page);
    response
}

/// Says that the answer depends on what the browser can decompress, whatever else it depends on.
fn vary(headers: &mut HeaderMap, file: &SiteFile) {
    if !(file.has_brotli || file.has_gzip) {
        return;
    }
    let wanted = "Accept-Encoding";
    let others = headers.get(header::VARY).and_then(|vary| vary.to_str().ok()).unwrap_or_default();
    let others = others.split(',').map(str::trim).filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case(wanted));
    let all = others.chain([wanted]).collect::<Vec<_>>().join(", ");
    if let Ok(all) = HeaderValue::from_str(&all) {
        headers.insert(header::VARY, all);
    }
}
