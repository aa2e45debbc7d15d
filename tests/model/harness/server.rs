//! A server that plays the model, in a thread of its own.

use std::{
    convert::Infallible,
    future::pending,
    io,
    net::SocketAddr,
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use axum::{
    Router,
    body::{Body, Bytes},
    http::{HeaderMap, Response, StatusCode, Uri},
};
use futures_util::stream;
use serde_json::{Value, json};
use tokio::{net::TcpListener, sync::oneshot};

/// A request that the server got.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Its number, from 0.
    pub number: usize,
    pub path: String,
    pub headers: HeaderMap,
    pub body: Value,
}

/// How the server answers.
pub enum Answer {
    /// A chat completion with this text.
    Says(String),
    /// A chat completion with this text that was cut off by the limit of tokens.
    CutOff(String),
    /// A status, a header and a body.
    Status(u16, Option<(&'static str, String)>, String),
    /// Never.
    Hangs,
    /// The connection is lost in the middle of the body.
    Drops,
}

type Answering = Pin<Box<dyn Future<Output = Answer> + Send>>;

struct Shared {
    answer: Box<dyn Fn(Asked) -> Answering + Send + Sync>,
    asked: Mutex<Vec<Asked>>,
    under_way: AtomicUsize,
    most_under_way: AtomicUsize,
}

/// The server. It ends when it is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<thread::JoinHandle<()>>,
}

impl Server {
    /// A server that answers at once.
    pub fn new(answer: impl Fn(&Asked) -> Answer + Send + Sync + 'static) -> Self {
        let answer = Arc::new(answer);
        Self::waiting(move |asked| {
            let answer = Arc::clone(&answer);
            async move { answer(&asked) }
        })
    }

    /// A server whose answers may wait for something.
    pub fn waiting<F: Future<Output = Answer> + Send + 'static>(
        answer: impl Fn(Asked) -> F + Send + Sync + 'static,
    ) -> Self {
        let shared = Arc::new(Shared {
            answer: Box::new(move |asked| Box::pin(answer(asked))),
            asked: Mutex::default(),
            under_way: AtomicUsize::new(0),
            most_under_way: AtomicUsize::new(0),
        });
        let (tell, address) = std::sync::mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let for_thread = Arc::clone(&shared);
        let thread = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(async {
                let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
                tell.send(listener.local_addr().expect("an address")).expect("somebody listens");
                let router = Router::new().fallback(move |uri: Uri, headers: HeaderMap, body: Bytes| {
                    respond(Arc::clone(&for_thread), uri, headers, body)
                });
                tokio::select! {
                    served = async { axum::serve(listener, router).await } => served.expect("it serves"),
                    _ = stopped => {}
                }
            });
        });
        let address = address.recv().expect("the server starts");
        Self { address, shared, stop: Some(stop), thread: Some(thread) }
    }

    /// A server that always answers well.
    pub fn good() -> Self {
        Self::new(|asked| Answer::Says(super::good_text(asked)))
    }

    /// What to write into `model.base_url`.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// All requests so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.shared.asked.lock().expect("no panic before").clone()
    }

    /// How many requests were under way at most at the same time.
    pub fn most_under_way(&self) -> usize {
        self.shared.most_under_way.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Asked {
    /// The last text of a role in the conversation.
    pub fn said(&self, role: &str) -> String {
        let messages = self.body["messages"].as_array().expect("messages");
        let last = messages.iter().rev().find(|message| message["role"] == role);
        last.and_then(|message| message["content"].as_str()).unwrap_or_default().to_owned()
    }

    /// Who speaks in the conversation.
    pub fn roles(&self) -> Vec<String> {
        let messages = self.body["messages"].as_array().expect("messages");
        messages.iter().map(|message| message["role"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// The type of the asked format.
    pub fn format(&self) -> Option<&str> {
        self.body["response_format"]["type"].as_str()
    }
}

async fn respond(shared: Arc<Shared>, uri: Uri, headers: HeaderMap, body: Bytes) -> Response<Body> {
    let body = serde_json::from_slice(&body).unwrap_or_default();
    let asked = {
        let mut all = shared.asked.lock().expect("no panic before");
        let asked = Asked { number: all.len(), path: uri.path().to_owned(), headers, body };
        all.push(asked.clone());
        asked
    };
    let under_way = shared.under_way.fetch_add(1, Ordering::SeqCst) + 1;
    shared.most_under_way.fetch_max(under_way, Ordering::SeqCst);
    let answer = (shared.answer)(asked).await;
    shared.under_way.fetch_sub(1, Ordering::SeqCst);
    match answer {
        Answer::Says(text) => completion(&text, "stop"),
        Answer::CutOff(text) => completion(&text, "length"),
        Answer::Status(status, header, body) => {
            let mut response = Response::builder().status(StatusCode::from_u16(status).expect("a status"));
            if let Some((name, value)) = header {
                response = response.header(name, value);
            }
            response.body(body.into()).expect("a response")
        }
        Answer::Hangs => match pending::<Infallible>().await {},
        Answer::Drops => {
            let parts = [Ok("{\"choices\": ["), Err(io::Error::from(io::ErrorKind::ConnectionReset))];
            Response::new(Body::from_stream(stream::iter(parts)))
        }
    }
}

fn completion(text: &str, finish: &str) -> Response<Body> {
    let body = json!({
        "choices": [{ "message": { "role": "assistant", "content": text }, "finish_reason": finish }],
        "usage": { "prompt_tokens": 1_000, "completion_tokens": 500 },
    });
    Response::new(body.to_string().into())
}
