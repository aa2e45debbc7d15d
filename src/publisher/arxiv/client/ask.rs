//! Asks for something until there is an answer, or no hope for one.

use std::time::Duration;

use reqwest::header::HeaderMap;
use tracing::{debug, info, warn};
use url::Url;

use super::{ArxivClient, Validators, send::Reply};
use crate::publisher::arxiv::{ArxivError, RequestFault};

/// Redirects of one request that are followed.
const REDIRECTS: u32 = 3;

/// An answer that could be read.
pub(super) enum Answer<T> {
    New {
        value: T,
        /// As it was sent.
        bytes: Vec<u8>,
        validators: Validators,
    },
    NotModified,
}

/// What is asked for.
pub(super) struct Question<'a> {
    /// For messages.
    pub what: &'a str,
    pub url: Url,
    /// Headers that make the request conditional.
    pub conditions: HeaderMap,
}

impl ArxivClient {
    /// Asks until an answer can be read. `read` also learns whether this is the last try, on which it may be content with less.
    pub(super) async fn ask<T>(
        &self,
        question: Question<'_>,
        read: impl Fn(&[u8], bool) -> Result<T, RequestFault>,
    ) -> Result<Answer<T>, ArxivError> {
        let Question { what, mut url, conditions } = question;
        let (mut tries, mut redirects) = (1, 0);
        loop {
            let mut turn = self.limiter.turn(self.pause).await;
            debug!(%url, tries, "asking arXiv for {what}");
            let fault = match self.send(&url, &conditions).await {
                Ok(Reply::NotModified) => return Ok(Answer::NotModified),
                Ok(Reply::Elsewhere(target)) if redirects < REDIRECTS => {
                    redirects += 1;
                    url = target;
                    continue;
                }
                Ok(Reply::Elsewhere(target)) => RequestFault::LedAway(target.into()),
                Ok(Reply::Body { bytes, validators }) => match read(&bytes, tries >= self.tries) {
                    Ok(value) => {
                        info!(bytes = bytes.len(), tries, "got {what}");
                        return Ok(Answer::New { value, bytes, validators });
                    }
                    Err(fault) => fault,
                },
                Err(fault) => fault,
            };
            let wait = self.wait(&fault, tries);
            if !fault.is_passing() || tries >= self.tries || wait > self.back_off.longest {
                return Err(ArxivError::Request { what: what.to_owned(), tries, fault });
            }
            warn!(tries, wait_ms = wait.as_millis() as u64, "could not get {what} yet: {fault}");
            turn.rest(wait);
            tries += 1;
        }
    }

    /// How long to wait after a fault: what the back-off says, and at least as long as arXiv asks for.
    fn wait(&self, fault: &RequestFault, tries: u32) -> Duration {
        let wait = self.back_off.wait(tries);
        match fault {
            RequestFault::Busy { retry_after: Some(asked), .. } => wait.max(*asked),
            _ => wait,
        }
    }
}
