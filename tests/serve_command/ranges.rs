//! Parts of files.

use crate::{http::Request, site::Site};

fn range(path: &str, range: &str) -> Request {
    Request::get(path).header("Range", range)
}

#[test]
fn a_part_can_be_had() {
    let site = Site::new("/papers");
    let server = site.serve();
    let response = server.send(range("/papers/", "bytes=4-8"));
    response.is(206, "front");
    assert_eq!(response.header("content-range"), Some("bytes 4-8/14"));
    assert_eq!(response.header("content-type"), Some("text/html; charset=utf-8"));
    server.send(range("/papers/", "bytes=-4")).is(206, "page");
}

#[test]
fn a_part_of_a_compressed_copy_is_a_part_of_the_copy() {
    let site = Site::new("");
    let response = site.serve().send(range("/", "bytes=0-5").header("Accept-Encoding", "br"));
    response.is(206, "brotli");
    assert_eq!(response.header("content-encoding"), Some("br"));
}

#[test]
fn a_part_behind_the_end_cannot_be_had() {
    let site = Site::new("");
    let response = site.serve().send(range("/", "bytes=14-"));
    response.is(416, "");
    assert_eq!(response.header("content-range"), Some("bytes */14"));
}

#[test]
fn all_is_sent_where_a_part_may_not_be() {
    let site = Site::new("");
    let server = site.serve();
    for request in [
        range("/", "lines=1-2"),
        range("/", "bytes=0-1,3-4"),
        range("/", "bytes=0-1").header("If-Range", "\"of another version\""),
    ] {
        server.send(request).is(200, "the front page");
    }
    let head = server.send(Request::head("/").header("Range", "bytes=0-1"));
    assert_eq!((head.status, head.header("content-length")), (200, Some("14")));
}
