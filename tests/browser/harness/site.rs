//! A static host for the built site, whose answers a test can replace: lost connections and answers that never come cannot be
//! had from a well-behaved server.

use std::{
    collections::HashMap,
    fs,
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::PathBuf,
    sync::{Arc, Mutex},
    thread,
};

/// Where the site lies on its host.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Base {
    Root,
    Papers,
}

/// What is answered in place of a file.
#[derive(Clone)]
pub(crate) enum Answer {
    /// A status and a text.
    Text(u16, String),
    /// The connection is closed without an answer.
    Lost,
    /// Nothing is answered for as long as the test runs.
    Never,
}

/// A running host. Cheap to clone; it ends with the program.
#[derive(Clone)]
pub(crate) struct Site(Arc<Inner>);

struct Inner {
    base: Base,
    port: u16,
    folder: PathBuf,
    answers: Mutex<HashMap<String, Vec<Answer>>>,
    asked: Mutex<Vec<String>>,
}

impl Site {
    /// Serves the site that was built for this base.
    pub(crate) fn start(base: Base) -> Self {
        let variable = match base {
            Base::Root => "BREVIER_SITE_ROOT",
            Base::Papers => "BREVIER_SITE_PAPERS",
        };
        let folder = std::env::var_os(variable).expect("`cargo xtask test` builds the sites and says where they are");
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let site = Self(Arc::new(Inner {
            base,
            port,
            folder: folder.into(),
            answers: Mutex::default(),
            asked: Mutex::default(),
        }));
        let host = site.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let host = host.clone();
                // A browser that goes away in the middle of an answer is no failure of the test.
                thread::spawn(move || host.answer(stream).ok());
            }
        });
        site
    }

    /// Answers a file of the digest with a text.
    pub(crate) fn digest_text(&self, file: &str, text: impl Into<String>) {
        self.digest(file, [Answer::Text(200, text.into())]);
    }

    /// Answers a file of the digest so, the last for ever after.
    pub(crate) fn digest(&self, file: &str, answers: impl Into<Vec<Answer>>) {
        self.0.answers.lock().unwrap().insert(format!("/digest/{file}"), answers.into());
    }

    /// Answers a file of the digest as it was built again.
    pub(crate) fn restore(&self, file: &str) {
        self.0.answers.lock().unwrap().remove(&format!("/digest/{file}"));
    }

    /// How often a file of the digest was asked for.
    pub(crate) fn asked_for(&self, file: &str) -> usize {
        let path = format!("/digest/{file}");
        self.0.asked.lock().unwrap().iter().filter(|asked| **asked == path).count()
    }

    /// The path of a page: `/about/` on a site below a path is `/papers/about/`.
    pub(crate) fn path(&self, page: &str) -> String {
        format!("{}{page}", self.prefix())
    }

    /// The address of a page.
    pub(crate) fn url(&self, page: &str) -> String {
        format!("http://127.0.0.1:{}{}", self.0.port, self.path(page))
    }

    fn prefix(&self) -> &'static str {
        match self.0.base {
            Base::Root => "",
            Base::Papers => "/papers",
        }
    }

    fn answer(&self, mut stream: TcpStream) -> std::io::Result<()> {
        let mut lines = BufReader::new(stream.try_clone()?).lines();
        let first = lines.next().unwrap_or_else(|| Ok(String::new()))?;
        for line in lines.by_ref() {
            if line?.is_empty() {
                break;
            }
        }
        let target = first.split(' ').nth(1).unwrap_or_default();
        let path = target.split('?').next().unwrap_or_default();
        let Some(path) = path.strip_prefix(self.prefix()) else {
            return send(&mut stream, 404, "text/plain", b"outside");
        };
        self.0.asked.lock().unwrap().push(path.to_owned());
        match self.replaced(path) {
            Some(Answer::Text(status, text)) => send(&mut stream, status, "application/json", text.as_bytes()),
            Some(Answer::Lost) => Ok(()),
            Some(Answer::Never) => {
                // Until the browser hangs up.
                lines.by_ref().for_each(drop);
                Ok(())
            }
            None => self.file(&mut stream, path),
        }
    }

    fn replaced(&self, path: &str) -> Option<Answer> {
        let mut answers = self.0.answers.lock().unwrap();
        let left = answers.get_mut(path)?;
        if left.len() > 1 { Some(left.remove(0)) } else { left.first().cloned() }
    }

    /// A file of the site; the page for all that has no file, as static hosts are set up for applications.
    fn file(&self, stream: &mut TcpStream, path: &str) -> std::io::Result<()> {
        let file = self.0.folder.join(path.trim_start_matches('/'));
        if path.starts_with("/digest/") && !file.is_file() {
            return send(stream, 404, "text/plain", b"no such file");
        }
        let file = if file.is_file() { file } else { self.0.folder.join("index.html") };
        let kind = match file.extension().and_then(|ending| ending.to_str()) {
            Some("html") => "text/html; charset=utf-8",
            Some("js") => "text/javascript",
            Some("wasm") => "application/wasm",
            Some("json") => "application/json",
            Some("svg") => "image/svg+xml",
            _ => "application/octet-stream",
        };
        send(stream, 200, kind, &fs::read(file)?)
    }
}

fn send(stream: &mut TcpStream, status: u16, kind: &str, body: &[u8]) -> std::io::Result<()> {
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 {status} Answer\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n"
    )?;
    stream.write_all(body)?;
    stream.flush()
}
