//! Fetching a text with a time-out and one more try.

use std::time::Duration;

use gloo_net::http::Request;
use leptos::prelude::{set_timeout_with_handle, window};
use web_sys::AbortController;

use crate::reader::state::LoadError;

/// How long to wait for an answer. `LoadError::advice` names the figure.
const TIME_OUT: Duration = Duration::from_secs(20);

/// The text at an address. A request that the network lost is sent once more: on phones the first often goes to a connection
/// that died while the phone slept.
///
/// # Errors
/// Where there is no network, no answer in time, or an answer other than success.
pub async fn fetch_text(url: &str) -> Result<String, LoadError> {
    match once(url).await {
        Err(LoadError::Unreachable) => once(url).await,
        result => result,
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
