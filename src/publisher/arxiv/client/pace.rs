//! How fast arXiv is asked.

use std::time::Duration;

use super::ArxivSettings;

/// The times of a client. For arXiv itself they come from the settings, which know its limits.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// Between the end of a request and the start of the next.
    pub pause: Duration,
    /// The longest wait before the second try; it doubles with each.
    pub first_wait: Duration,
    /// The longest wait before any try.
    pub longest_wait: Duration,
    /// How long a connection may take to come about.
    pub connect: Duration,
    /// How long an answer may stand still.
    pub idle: Duration,
    /// How long a request may take as a whole.
    pub total: Duration,
}

impl Pace {
    pub(super) fn of(settings: &ArxivSettings) -> Self {
        let seconds = |seconds: u32| Duration::from_secs(seconds.into());
        Self {
            pause: seconds(settings.pause_seconds),
            // Twice the shortest pause, so that jitter spreads the tries at all.
            first_wait: seconds(settings.pause_seconds * 2),
            longest_wait: seconds(settings.longest_wait_seconds),
            connect: seconds(settings.connect_seconds),
            idle: seconds(settings.idle_seconds),
            total: seconds(settings.total_seconds),
        }
    }
}
