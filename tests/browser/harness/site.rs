//! A static host for the built site, whose answers a test can replace: lost connections and answers that never come cannot be
//! had from a well-behaved server.

use std::{
    collections::HashMap,
    fs,
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use axum::http::HeaderMap;
use brevier::publisher::HeaderRules;

use super::pieces::{NEXT_PIECE, Pieces};

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
    /// A page whose pieces are sent one by one, each after the first when the browser asks for [`NEXT_PIECE`].
    InPieces(Vec<String>),
}

/// A running host. Cheap to clone; it ends with the program.
#[derive(Clone)]
pub(crate) struct Site(Arc<Inner>);

struct Inner {
    base: Base,
    port: u16,
    folder: PathBuf,
    is_prerendered: bool,
    answers: Mutex<HashMap<String, Vec<Answer>>>,
    asked: Mutex<Vec<String>>,
    /// What the files end with that are answered only when they are released.
    held: Mutex<Option<&'static str>>,
    released: Condvar,
    pieces: Pieces,
    /// Whether pages may register the service worker.
    is_kept: AtomicBool,
    is_gone: AtomicBool,
}

impl Site {
    /// Serves the reader that was built for this base, as it is without prerendered pages.
    pub(crate) fn start(base: Base) -> Self {
        Self::serve(base, &built(["BREVIER_SITE_ROOT", "BREVIER_SITE_PAPERS"], base), false)
    }

    /// Serves the prerendered site of the sample digest.
    pub(crate) fn prerendered(base: Base) -> Self {
        Self::serve(base, &built(["BREVIER_PAGES_ROOT", "BREVIER_PAGES_PAPERS"], base), true)
    }

    /// Serves a prerendered site.
    pub(crate) fn of_pages(base: Base, folder: &Path) -> Self {
        Self::serve(base, folder, true)
    }

    fn serve(base: Base, folder: &Path, is_prerendered: bool) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let site = Self(Arc::new(Inner {
            base,
            port,
            folder: folder.to_owned(),
            is_prerendered,
            answers: Mutex::default(),
            asked: Mutex::default(),
            held: Mutex::default(),
            released: Condvar::new(),
            pieces: Pieces::default(),
            is_kept: AtomicBool::new(false),
            is_gone: AtomicBool::new(false),
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
        self.asked().iter().filter(|asked| **asked == path).count()
    }

    /// What was asked for, in order, as paths below the base.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.0.asked.lock().unwrap().clone()
    }

    /// Answers a page so, the last for ever after.
    pub(crate) fn page(&self, path: &str, answers: impl Into<Vec<Answer>>) {
        self.0.answers.lock().unwrap().insert(path.to_owned(), answers.into());
    }

    /// The text of a file of the site, by its path below the site's folder.
    pub(crate) fn text(&self, file: &str) -> String {
        fs::read_to_string(self.0.folder.join(file)).unwrap()
    }

    /// The path of the program's WebAssembly.
    pub(crate) fn program(&self) -> String {
        self.asset("reader-", ".wasm")
    }

    /// The path of the script that brings the desk.
    pub(crate) fn desk(&self) -> String {
        self.asset("desk-", ".js")
    }

    /// The path of the style sheets that a page, by its file, names and does not wait for.
    pub(crate) fn rest_of_style(&self, page: &str) -> String {
        let page = self.text(page);
        let (_, address) = page.split_once("href=\"assets/style-").unwrap();
        format!("/assets/style-{}", address.split_once('"').unwrap().0)
    }

    fn asset(&self, beginning: &str, ending: &str) -> String {
        let files = fs::read_dir(self.0.folder.join("assets")).unwrap().map(|file| file.unwrap().file_name());
        let mut names = files.map(|name| name.into_string().unwrap());
        let name = names.find(|name| name.starts_with(beginning) && name.ends_with(ending));
        format!("/assets/{}", name.unwrap())
    }

    /// Answers a page as it was built again.
    pub(crate) fn restore_page(&self, path: &str) {
        self.0.answers.lock().unwrap().remove(path);
    }

    /// Holds back the answers for files that end so.
    pub(crate) fn hold(&self, ending: &'static str) {
        *self.0.held.lock().unwrap() = Some(ending);
    }

    /// Gives the answers that were held back, and holds back no more.
    pub(crate) fn release(&self) {
        *self.0.held.lock().unwrap() = None;
        self.0.released.notify_all();
    }

    /// Lets pages register the service worker. Otherwise they are sent without the word by which they do, so that what is asked for
    /// is what the page itself needs.
    pub(crate) fn let_browsers_keep_it(&self) {
        self.0.is_kept.store(true, Ordering::Relaxed);
    }

    /// Answers nothing from now on, as when there is no network, or answers again.
    pub(crate) fn be_gone(&self, is_gone: bool) {
        self.0.is_gone.store(is_gone, Ordering::Relaxed);
    }

    /// Whether the pages are prerendered.
    pub(crate) fn is_prerendered(&self) -> bool {
        self.0.is_prerendered
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
        if self.0.is_gone.load(Ordering::Relaxed) {
            return Ok(());
        }
        if path == NEXT_PIECE {
            self.0.pieces.next();
            return send(&mut stream, 200, "text/plain", b"sent");
        }
        self.0.asked.lock().unwrap().push(path.to_owned());
        let is_held = |held: &mut Option<&'static str>| held.is_some_and(|ending| path.ends_with(ending));
        drop(self.0.released.wait_while(self.0.held.lock().unwrap(), is_held).unwrap());
        match self.replaced(path) {
            Some(Answer::Text(status, text)) => {
                let kind = if path.ends_with('/') { "text/html; charset=utf-8" } else { "application/json" };
                self.send(&mut stream, status, kind, path, text.as_bytes())
            }
            Some(Answer::Lost) => Ok(()),
            Some(Answer::Never) => {
                // Until the browser hangs up.
                lines.by_ref().for_each(drop);
                Ok(())
            }
            Some(Answer::InPieces(pieces)) => self.0.pieces.send(&mut stream, &pieces),
            None => self.file(&mut stream, path),
        }
    }

    fn replaced(&self, path: &str) -> Option<Answer> {
        let mut answers = self.0.answers.lock().unwrap();
        let left = answers.get_mut(path)?;
        if left.len() > 1 { Some(left.remove(0)) } else { left.first().cloned() }
    }

    /// A file of the site. Where there is none, a prerendered site has a page for that; without prerendered pages the one page is
    /// the answer to everything, as static hosts are set up for applications.
    fn file(&self, stream: &mut TcpStream, path: &str) -> std::io::Result<()> {
        let file = self.0.folder.join(path.trim_start_matches('/'));
        if self.0.is_prerendered {
            let file = if file.is_dir() { file.join("index.html") } else { file };
            return match file.is_file() {
                true => self.send(stream, 200, kind_of(&file), path, &fs::read(file)?),
                false => {
                    let page = fs::read(self.0.folder.join("404.html"))?;
                    self.send(stream, 404, "text/html; charset=utf-8", path, &page)
                }
            };
        }
        if path.starts_with("/digest/") && !file.is_file() {
            return send(stream, 404, "text/plain", b"no such file");
        }
        let file = if file.is_file() { file } else { self.0.folder.join("index.html") };
        send(stream, 200, kind_of(&file), &fs::read(file)?)
    }

    /// The header by which pages of other hosts may read the file at this path, where the site's `_headers` has one for it: it follows the
    /// kind of the file.
    fn shared(&self, path: &str) -> String {
        let Ok(rules) = fs::read_to_string(self.0.folder.join("_headers")) else { return String::new() };
        let rules: HeaderRules = HeaderRules::parse(&rules).unwrap();
        let mut headers = HeaderMap::new();
        rules.apply(&self.path(path), &mut headers);
        let value = headers.get(SHARED).map(|value| value.to_str().unwrap());
        value.map(|value| format!("\r\n{SHARED}: {value}")).unwrap_or_default()
    }

    fn send(&self, stream: &mut TcpStream, status: u16, kind: &str, path: &str, body: &[u8]) -> std::io::Result<()> {
        let kind = &format!("{kind}{}", self.shared(path));
        if kind.starts_with("text/html") && !self.0.is_kept.load(Ordering::Relaxed) {
            let page = String::from_utf8_lossy(body).replace(" data-offline></script>", "></script>");
            return send(stream, status, kind, page.as_bytes());
        }
        send(stream, status, kind, body)
    }
}

/// The header by which pages of other hosts may read an answer.
const SHARED: &str = "access-control-allow-origin";

/// The folder that a variable names: the first for a root, the second for a path.
fn built([root, papers]: [&str; 2], base: Base) -> PathBuf {
    let variable = if base == Base::Root { root } else { papers };
    std::env::var_os(variable).expect("`cargo xtask test` builds the sites and says where they are").into()
}

fn kind_of(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("xml") => "application/xml",
        _ => "application/octet-stream",
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
