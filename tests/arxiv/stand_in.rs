//! A server that answers as a test tells it, and remembers who asked for what, and when.

use std::{
    io::{Error, Write as _},
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::Request,
    http::{HeaderMap, Response, StatusCode},
};
use flate2::{Compression, write::GzEncoder};
use futures_util::{StreamExt as _, stream};

/// How the server answers a request.
pub enum Play {
    /// A body with status 200.
    Feed(String),
    /// The same, with a header.
    FeedWith(&'static str, &'static str, String),
    /// The same after a moment, in which another request would be seen.
    FeedLater(String),
    /// The same, compressed.
    Zipped(String),
    /// A status with a body.
    Status(u16, String),
    /// A status with a header.
    StatusWith(u16, &'static str, String),
    /// The beginning of a body, then the connection breaks.
    Dropped(String),
    /// The beginning of a body, then nothing more.
    Stuck(String),
    /// Nothing at all.
    Hang,
}

/// A request as the server met it.
#[derive(Clone, Debug)]
pub struct Visit {
    /// Path and query.
    pub target: String,
    pub headers: HeaderMap,
    pub start: Instant,
    /// When the answer was ready, or the request given up.
    pub end: Option<Instant>,
}

impl Visit {
    /// The value of a header, empty where it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

type Log = Arc<Mutex<Vec<Visit>>>;

/// The server.
pub struct StandIn {
    pub address: SocketAddr,
    log: Log,
}

impl StandIn {
    /// Starts a server that answers each request by its number, from 0, and its target.
    pub async fn start(script: impl Fn(usize, &str) -> Play + Send + Sync + 'static) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let log = Log::default();
        let (script, visits) = (Arc::new(script), log.clone());
        let app = Router::new().fallback(move |request: Request| {
            let (script, visits) = (script.clone(), visits.clone());
            async move {
                let target = request.uri().to_string();
                let under_way = UnderWay::begin(visits, target.clone(), request.headers().clone());
                play(script(under_way.number, &target)).await
            }
        });
        tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { address, log }
    }

    /// The requests so far.
    pub fn visits(&self) -> Vec<Visit> {
        self.log.lock().unwrap().clone()
    }
}

/// Notes the end of a request, even where the client gives it up.
struct UnderWay {
    log: Log,
    number: usize,
}

impl UnderWay {
    fn begin(log: Log, target: String, headers: HeaderMap) -> Self {
        let mut visits = log.lock().unwrap();
        let number = visits.len();
        visits.push(Visit { target, headers, start: Instant::now(), end: None });
        drop(visits);
        Self { log, number }
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.log.lock().unwrap()[self.number].end = Some(Instant::now());
    }
}

async fn play(play: Play) -> Response<Body> {
    let answer = || Response::builder().header("Content-Type", "application/atom+xml; charset=utf-8");
    let begin = |text: String| stream::iter([Ok::<Bytes, Error>(text.into())]);
    match play {
        Play::Feed(text) => answer().body(text.into()),
        Play::FeedWith(name, value, text) => answer().header(name, value).body(text.into()),
        Play::FeedLater(text) => {
            tokio::time::sleep(Duration::from_millis(5)).await;
            answer().body(text.into())
        }
        Play::Zipped(text) => {
            let mut zip = GzEncoder::new(Vec::new(), Compression::fast());
            zip.write_all(text.as_bytes()).unwrap();
            answer().header("Content-Encoding", "gzip").body(zip.finish().unwrap().into())
        }
        Play::Status(status, text) => answer().status(status).body(text.into()),
        Play::StatusWith(status, name, value) => answer().status(status).header(name, value).body(Body::empty()),
        Play::Dropped(text) => {
            let broken = stream::iter([Err(Error::other("the server breaks down"))]);
            answer().body(Body::from_stream(begin(text).chain(broken)))
        }
        Play::Stuck(text) => answer().body(Body::from_stream(begin(text).chain(stream::pending()))),
        Play::Hang => std::future::pending().await,
    }
    .unwrap_or_else(|_| {
        let mut fault = Response::new(Body::empty());
        *fault.status_mut() = StatusCode::IM_A_TEAPOT;
        fault
    })
}
