//! When to stop asking an endpoint that answers nobody.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::ChatError;

/// Questions in a row without an answer after which no more are asked.
const MOST: u32 = 3;

/// Counts what an endpoint left unanswered.
#[derive(Debug, Default)]
pub(super) struct Breaker(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    in_a_row: u32,
    given_up: Option<String>,
}

impl Breaker {
    /// Why the endpoint was given up, if it was.
    pub fn given_up(&self) -> Option<String> {
        self.lock().given_up.clone()
    }

    /// Notes how a question ended.
    pub fn note<T>(&self, result: &Result<T, ChatError>) {
        let mut state = self.lock();
        match result {
            Ok(_) => state.in_a_row = 0,
            Err(error) if error.is_about_the_endpoint() => {
                state.in_a_row += 1;
                if state.in_a_row >= MOST && state.given_up.is_none() {
                    state.given_up = Some(error.to_string());
                }
            }
            Err(_) => {}
        }
    }

    /// The figures are whole at every moment, so a thread that panicked left nothing bad behind.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
