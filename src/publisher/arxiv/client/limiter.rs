//! One request at a time, with a pause between two.

use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};

use tokio::{
    sync::{Mutex, MutexGuard},
    time::{Instant, sleep_until},
};

/// arXiv counts the requests to all its services together, so all clients of a process share this one. Two processes are kept
/// apart by the lock of the update.
static PROCESS: LazyLock<Arc<Limiter>> = LazyLock::new(|| Arc::new(Limiter::default()));

/// Gives turns to make a request.
#[derive(Debug, Default)]
pub(super) struct Limiter {
    /// When the next request may start; nothing before the first.
    next: Mutex<Option<Instant>>,
}

/// The turn of one request. When it ends, by whatever way, the pause begins.
#[derive(Debug)]
pub(super) struct Turn<'a> {
    next: MutexGuard<'a, Option<Instant>>,
    rest: Duration,
}

impl Limiter {
    /// The one limiter of this process.
    pub fn of_process() -> Arc<Self> {
        PROCESS.clone()
    }

    /// Waits until nobody else is asking and the pause is over.
    pub async fn turn(&self, pause: Duration) -> Turn<'_> {
        let next = self.next.lock().await;
        if let Some(instant) = *next {
            sleep_until(instant).await;
        }
        Turn { next, rest: pause }
    }
}

impl Turn<'_> {
    /// Makes everybody wait at least so long after this turn, because arXiv is busy.
    pub fn rest(&mut self, wait: Duration) {
        self.rest = self.rest.max(wait);
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        *self.next = Some(Instant::now() + self.rest);
    }
}
