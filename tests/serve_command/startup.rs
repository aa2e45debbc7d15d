//! How it starts, what keeps it from that, and how it ends.

use std::{
    fs,
    io::{BufRead, BufReader},
    net::{Ipv4Addr, TcpListener},
    path::Path,
};

use crate::{
    server::{Server, spawn},
    site::Site,
};

/// Asserts that it does not serve this folder, prints nothing, and says why in one line.
#[track_caller]
fn refuses(folder: &Path, options: &[&str], message: &str) {
    let mut child = spawn(folder, options);
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    if !line.is_empty() {
        child.kill().unwrap();
    }
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), line.as_str()), (Some(1), ""), "{output:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.starts_with("error: ") && said.contains(message) && said.lines().count() == 1, "{said}");
}

/// A port that is taken for as long as the listener lives.
fn taken_port() -> (TcpListener, u16) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

#[test]
fn it_says_where_the_site_is_once_it_answers() {
    let site = Site::new("/papers");
    let server = site.serve();
    assert_eq!(server.line, format!("Brevier is at http://127.0.0.1:{}/papers/\n", server.port()));
    server.get("/papers/").is(200, "the front page");
}

#[test]
fn it_can_listen_on_another_address() {
    let site = Site::new("");
    let server = Server::start(&site.path(), &["--port", "0", "--address", "0.0.0.0"]);
    assert_eq!(server.line, format!("Brevier is at http://0.0.0.0:{}/\n", server.port()));
    server.get("/").is(200, "the front page");
}

#[test]
fn a_taken_port_is_passed_over_and_named() {
    let site = Site::new("");
    let (_listener, taken) = taken_port();
    let mut server = Server::start(&site.path(), &["--port", &taken.to_string()]);
    let port = server.port();
    assert!(port > taken);
    assert_eq!(server.error_line(), format!("port {taken} is taken, so this uses {port}\n"));
    server.get("/").is(200, "the front page");
}

#[test]
fn a_taken_port_is_an_error_where_no_other_will_do() {
    let site = Site::new("");
    let (_listener, taken) = taken_port();
    let message = format!("port {taken} of 127.0.0.1 is taken; end what listens there");
    refuses(&site.path(), &["--strict-port", "--port", &taken.to_string()], &message);
}

#[test]
fn an_address_of_another_machine_cannot_be_listened_on() {
    let site = Site::new("");
    // RFC 5737: no machine has it.
    refuses(&site.path(), &["--address", "192.0.2.1", "--port", "0"], "cannot listen on 192.0.2.1:0: ");
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let site = Site::new("");
    refuses(&site.path().join("nowhere"), &[], "nowhere: there is no such folder");
    refuses(&site.path().join("index.html"), &[], "index.html: there is no such folder");
}

#[test]
fn a_folder_that_is_no_site_is_not_served() {
    let not_ours = "was not made by `brevier site`: its .brevier/state.json";
    let site = Site::new("");
    for (state, reason) in [
        ("{", "is not as it should be (EOF"),
        (r#"{"base_path": ""}"#, "is not as it should be (missing field `format`"),
        (r#"{"format": "1", "base_path": ""}"#, "is not as it should be (invalid type"),
        (r#"{"format": 1}"#, "is not as it should be (missing field `base_path`"),
        (
            r#"{"format": 1, "base_path": "papers/"}"#,
            r#"has the base_path "papers/", which is neither empty nor a path"#,
        ),
    ] {
        site.write(".brevier/state.json", state);
        refuses(&site.path(), &[], &format!("{not_ours} {reason}"));
    }
    fs::remove_file(site.path().join(".brevier/state.json")).unwrap();
    refuses(&site.path(), &[], &format!("{not_ours} is missing"));
}

#[test]
fn rules_that_are_not_understood_are_named_by_file_and_line() {
    let site = Site::new("");
    site.write("_headers", "# rules\n/*\n  X-Tag: one\n  what is this\n");
    refuses(&site.path(), &[], "_headers: line 4: is no path that begins with /, no `Name: value`");
    fs::write(site.path().join("_headers"), [0xff]).unwrap();
    refuses(&site.path(), &[], "_headers: stream did not contain valid UTF-8");
}

#[cfg(unix)]
#[test]
fn it_ends_quietly_when_asked_to_even_with_a_connection_open() {
    for signal in ["-INT", "-TERM"] {
        let site = Site::new("");
        let server = site.serve();
        let _idle = std::net::TcpStream::connect((Ipv4Addr::LOCALHOST, server.port())).unwrap();
        server.get("/").is(200, "the front page");
        let ended = server.end_by(signal);
        assert_eq!(ended.status.code(), Some(0), "{ended:?}");
        assert_eq!((ended.stdout.as_str(), ended.stderr.as_str()), ("", ""));
    }
}
