//! One request and its answer.

use std::{error::Error, sync::atomic::Ordering};

use jiff::Timestamp;
use reqwest::{
    Response, StatusCode,
    header::{HeaderMap, LOCATION, RETRY_AFTER},
};
use url::Url;

use super::{ArxivClient, Validators, retry_after::retry_after};
use crate::publisher::arxiv::{FeedError, RequestFault, parse_answer};

/// What came back.
pub(super) enum Reply {
    /// A whole body.
    Body { bytes: Vec<u8>, validators: Validators },
    /// What is known already holds.
    NotModified,
    /// Another address of the same server.
    Elsewhere(Url),
}

impl ArxivClient {
    /// Makes one request. Whoever calls it has the turn.
    pub(super) async fn send(&self, url: &Url, conditions: &HeaderMap) -> Result<Reply, RequestFault> {
        self.requests.fetch_add(1, Ordering::Relaxed);
        let response = self.http.get(url.clone()).headers(conditions.clone()).send().await.map_err(fault)?;
        match response.status() {
            StatusCode::OK => {
                let validators = Validators::of_answer(response.headers());
                Ok(Reply::Body { bytes: self.body(response).await?, validators })
            }
            StatusCode::NOT_MODIFIED if !conditions.is_empty() => Ok(Reply::NotModified),
            StatusCode::BAD_REQUEST => Err(RequestFault::Refused(why_refused(&self.body(response).await?))),
            status if status.is_redirection() => elsewhere(url, &response),
            // 406 is here because arXiv answers it when it is busy, too.
            StatusCode::NOT_ACCEPTABLE | StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS => {
                Err(busy(&response))
            }
            status if status.is_server_error() => Err(busy(&response)),
            status => Err(RequestFault::Status(status.as_u16())),
        }
    }

    /// Reads a body up to the largest size, which counts what comes out of the decompression.
    async fn body(&self, mut response: Response) -> Result<Vec<u8>, RequestFault> {
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(fault)? {
            if bytes.len() as u64 + chunk.len() as u64 > self.largest_answer {
                return Err(RequestFault::TooLarge(self.largest_answer));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok(bytes)
    }
}

/// A redirect is followed where it stays with the same server and protocol. Elsewhere may be anywhere.
fn elsewhere(url: &Url, response: &Response) -> Result<Reply, RequestFault> {
    let location = response.headers().get(LOCATION).and_then(|location| location.to_str().ok());
    let Some(location) = location else { return Err(RequestFault::Status(response.status().as_u16())) };
    match url.join(location) {
        Ok(target) if target.origin() == url.origin() => Ok(Reply::Elsewhere(target)),
        _ => Err(RequestFault::LedAway(location.chars().take(200).collect())),
    }
}

fn busy(response: &Response) -> RequestFault {
    let value = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
    let retry_after = value.and_then(|value| retry_after(value, Timestamp::now()));
    RequestFault::Busy { status: response.status().as_u16(), retry_after }
}

/// The query API says in the body what is wrong.
fn why_refused(body: &[u8]) -> String {
    match parse_answer(body) {
        Err(FeedError::QueryError(reason)) => reason,
        _ => "it does not say why (status 400)".to_owned(),
    }
}

fn fault(error: reqwest::Error) -> RequestFault {
    if error.is_timeout() { RequestFault::TimedOut } else { RequestFault::Connection(reason(&error)) }
}

/// The innermost cause of an error, which is the one that says something.
pub(super) fn reason(error: &reqwest::Error) -> String {
    let mut cause: &dyn Error = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}
