//! Asks arXiv, as politely as its terms of use want it (<https://info.arxiv.org/help/api/tou.html>).
//!
//! One request at a time with a pause after each, a name and a contact in every request, and patience where arXiv is busy.

mod ask;
mod back_off;
mod limiter;
mod listing;
mod pace;
mod papers;
mod retry_after;
mod send;
mod settings;
mod validators;

pub use pace::Pace;
pub use papers::Papers;
pub use settings::ArxivSettings;
pub use validators::{Fetched, Validators};

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use reqwest::{
    header::{ACCEPT, HeaderMap, HeaderValue},
    redirect,
};
use url::Url;

use super::ArxivError;
use back_off::BackOff;
use limiter::Limiter;

/// What is asked for by name: since 2026 arXiv answers 406 to requests that do not say it.
const ACCEPTED: HeaderValue = HeaderValue::from_static("application/atom+xml, application/xml;q=0.9");

/// Asks arXiv for listings and for the metadata of papers. Tells its progress by events of `tracing`.
#[derive(Debug)]
pub struct ArxivClient {
    http: reqwest::Client,
    listing_base: Url,
    query_base: Url,
    limiter: Arc<Limiter>,
    pause: std::time::Duration,
    back_off: BackOff,
    tries: u32,
    batch: usize,
    largest_answer: u64,
    requests: AtomicU64,
}

impl ArxivClient {
    /// A client that shares its turns with all others of this process.
    ///
    /// # Errors
    /// Where a setting is wrong, such as a missing contact.
    pub fn new(settings: &ArxivSettings) -> Result<Self, ArxivError> {
        Self::build(settings, Pace::of(settings), Limiter::of_process())
    }

    /// A client with a pace of its own, for a stand-in for arXiv on this machine.
    ///
    /// # Errors
    /// Where a setting is wrong, and where an address leads to another machine.
    pub fn with_pace(settings: &ArxivSettings, pace: Pace) -> Result<Self, ArxivError> {
        let client = Self::build(settings, pace, Arc::default())?;
        for (key, base) in [("listing_base", &client.listing_base), ("query_base", &client.query_base)] {
            if !settings::is_loopback(base) {
                let reason = format!("is {base}; only a server on this machine may be asked at another pace");
                return Err(ArxivError::Setting { key, reason });
            }
        }
        Ok(client)
    }

    fn build(settings: &ArxivSettings, pace: Pace, limiter: Arc<Limiter>) -> Result<Self, ArxivError> {
        let checked = settings.check()?;
        let mut builder = reqwest::Client::builder()
            .user_agent(checked.user_agent)
            .default_headers(HeaderMap::from_iter([(ACCEPT, ACCEPTED)]))
            // A redirect is a request too, so it takes a turn as well; `ask` decides which are followed.
            .redirect(redirect::Policy::none())
            // Otherwise the connections to both servers would stay open side by side.
            .pool_max_idle_per_host(0)
            .connect_timeout(pace.connect)
            .read_timeout(pace.idle)
            .timeout(pace.total);
        if settings::is_loopback(&checked.listing_base) && settings::is_loopback(&checked.query_base) {
            builder = builder.no_proxy();
        }
        Ok(Self {
            http: builder.build().map_err(|error| ArxivError::Prepare(send::reason(&error)))?,
            listing_base: checked.listing_base,
            query_base: checked.query_base,
            limiter,
            pause: pace.pause,
            back_off: BackOff { first: pace.first_wait, longest: pace.longest_wait },
            tries: settings.tries,
            batch: settings.batch,
            largest_answer: u64::from(settings.answer_megabytes) * 1_000_000,
            requests: AtomicU64::new(0),
        })
    }

    /// How many requests were made so far, each try counted.
    pub fn requests(&self) -> u64 {
        self.requests.load(Ordering::Relaxed)
    }
}
