//! A client that sends just what a test says, and unpacks nothing unasked: libraries would tidy paths and follow redirects.

use std::{
    io::{self, Read, Write},
    net::{Ipv4Addr, TcpStream},
    time::Duration,
};

/// A request of HTTP/1.1.
pub(crate) struct Request {
    pub(crate) target: String,
    headers: String,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    /// Names in lower case.
    headers: Vec<(String, String)>,
    /// As it was sent.
    pub(crate) body: Vec<u8>,
}

impl Request {
    pub(crate) fn get(target: &str) -> Self {
        Self { target: target.to_owned(), headers: String::new() }
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers += &format!("{name}: {value}\r\n");
        self
    }

    /// Sends it and reads the answer up to its end.
    pub(crate) fn send(self, port: u16) -> io::Result<Response> {
        let Self { target, headers } = self;
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        write!(stream, "GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n{headers}\r\n")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let cut = || io::Error::other(format!("the answer to {target} is cut off"));
        let end = answer.windows(4).position(|window| window == b"\r\n\r\n").ok_or_else(cut)?;
        let head = String::from_utf8_lossy(&answer[..end]);
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).ok_or_else(cut)?;
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect();
        let response = Response { status, headers, body: answer[end + 4..].to_vec() };
        match response.header("content-length") {
            Some(length) if length == response.body.len().to_string() => Ok(response),
            None if response.status == 304 => Ok(response),
            _ => Err(cut()),
        }
    }
}

impl Response {
    /// A header, which must not be there twice.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(sent, _)| sent == name).map(|(_, value)| value.as_str());
        let value = values.next();
        assert_eq!(values.next(), None, "{name} is there twice in {:?}", self.headers);
        value
    }

    /// The body as it was before it was compressed.
    pub(crate) fn unpacked(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        match self.header("content-encoding") {
            None => return self.body.clone(),
            Some("br") => brotli::BrotliDecompress(&mut &self.body[..], &mut bytes).unwrap(),
            Some("gzip") => drop(flate2::read::GzDecoder::new(&self.body[..]).read_to_end(&mut bytes).unwrap()),
            Some(other) => panic!("compressed as {other}"),
        }
        bytes
    }

    /// Asserts a status and, if they are the same, shows no body.
    #[track_caller]
    pub(crate) fn has(&self, status: u16, body: &[u8]) {
        assert_eq!(self.status, status, "{:?}", self.headers);
        assert!(self.unpacked() == body, "another body, with {:?}", self.headers);
    }

    /// Asserts a redirect, which names neither host nor port.
    #[track_caller]
    pub(crate) fn leads_to(&self, location: &str) {
        assert!(matches!(self.status, 301 | 308), "{}", self.status);
        assert_eq!(self.header("location"), Some(location));
    }
}
