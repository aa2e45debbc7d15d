//! Fetching a text with a time-out and one more try.

use std::time::Duration;

use gloo_net::http::Request;
use leptos::prelude::{set_timeout_with_handle, window};
use web_sys::AbortController;

use crate::reader::state::LoadError;

/// How long to wait for an answer. `LoadError::advice` names the figure.
const TIME_OUT: Duration = Duration::from_secs(20);

/// What is called with the text at an address, or with why it could not be had.
pub type WithText = Box<dyn FnOnce(Result<String, LoadError>)>;

/// Fetches the text at an address and calls `then` with it, or with why it could not be had: no network, no answer in time, an
/// answer other than success. A request that the network lost is sent once more: on phones the first often goes to a connection
/// that died while the phone slept. On a native machine, where the reader only renders, nothing is fetched.
pub fn fetch_text(url: String, then: WithText) {
    if cfg!(target_arch = "wasm32") {
        leptos::task::spawn_local(async move {
            let mut result = once(&url).await;
            if let Err(LoadError::Unreachable) = result {
                result = once(&url).await;
            }
            then(result);
        });
    }
}

async fn once(url: &str) -> Result<String, LoadError> {
    let controller = AbortController::new().map_err(|_| LoadError::Unreachable)?;
    let signal = controller.signal();
    let alarm = set_timeout_with_handle(move || controller.abort(), TIME_OUT);
    let result = answer(url, &signal).await;
    if let Ok(alarm) = alarm {
        alarm.clear();
    }
    result
}

async fn answer(url: &str, signal: &web_sys::AbortSignal) -> Result<String, LoadError> {
    let lost = |_| {
        if signal.aborted() {
            LoadError::TimedOut
        } else if !window().navigator().on_line() {
            LoadError::Offline
        } else {
            LoadError::Unreachable
        }
    };
    let response = Request::get(url).abort_signal(Some(signal)).send().await.map_err(lost)?;
    match response.status() {
        200..=299 => response.text().await.map_err(lost),
        404 | 410 => Err(LoadError::Missing(url.to_owned())),
        status => Err(LoadError::Status(status)),
    }
}
