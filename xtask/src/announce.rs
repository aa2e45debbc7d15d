//! Saying when the reader answers.

use std::{
    io::{Read, Write},
    net::{Ipv4Addr, TcpStream},
    thread::sleep,
    time::Duration,
};

use crate::web_browser;

/// Waits until the reader is served, says where, and opens it. Gives up silently when the server is gone.
pub fn run(port: u16, say: bool, open: bool) {
    let server = parent();
    while parent() == server {
        if answers(port).is_some() {
            let address = format!("http://127.0.0.1:{port}/");
            if say {
                println!("\nBrevier is at {address}\n");
            }
            if open {
                web_browser::open(&address);
            }
            return;
        }
        sleep(Duration::from_millis(300));
    }
}

/// Whether there is a page. Trunk also listens after a build that failed, and then has none.
fn answers(port: u16) -> Option<()> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(5))).ok()?;
    // In one piece: a server that answers after the first of several would be gone before the last is sent.
    let request = format!("GET / HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\nAccept: text/html\r\n\r\n");
    stream.write_all(request.as_bytes()).ok()?;
    let mut start = [0; 12];
    stream.read_exact(&mut start).ok()?;
    start.ends_with(b" 200").then_some(())
}

/// The process that started this one. It changes when that one ends.
#[cfg(unix)]
fn parent() -> u32 {
    std::os::unix::process::parent_id()
}

/// Elsewhere `serve` stays and ends this process itself.
#[cfg(not(unix))]
fn parent() -> u32 {
    0
}

#[cfg(test)]
mod tests {
    use std::{
        io::{BufRead, BufReader},
        net::TcpListener,
    };

    use super::*;

    /// Answers one request with this status, and says whether that counted as an answer.
    fn answered(status: &str) -> bool {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let (stream, _) = listener.accept().unwrap();
                // Read to its end: closing a connection with unread bytes resets it, answer and all.
                let head = BufReader::new(&stream).lines().map_while(Result::ok).take_while(|line| !line.is_empty());
                assert_ne!(head.count(), 0);
                // In one piece: whoever asks goes away as soon as it knows the status.
                (&stream).write_all(format!("HTTP/1.0 {status}\r\n\r\n").as_bytes()).unwrap();
            });
            answers(port).is_some()
        })
    }

    #[test]
    fn only_a_page_counts() {
        assert!(answered("200 OK"));
        assert!(!answered("404 Not Found"));
    }
}
