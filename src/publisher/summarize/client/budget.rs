//! How much of a run's budget is left, for all who ask at the same time.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{ChatError, Usage};

/// The budget of a run, shared by all its requests.
#[derive(Debug)]
pub(super) struct Budget {
    max_requests: Option<u64>,
    max_tokens: Option<u64>,
    used: Mutex<Usage>,
}

impl Budget {
    pub fn new(max_requests: Option<u64>, max_tokens: Option<u64>) -> Self {
        Self { max_requests, max_tokens, used: Mutex::default() }
    }

    /// Takes a request out of the budget before it is sent, with the tokens that it will probably use. Requests that are under
    /// way count, so that many at a time do not go over the limit together.
    pub fn take(&self, expected: Usage) -> Result<(), ChatError> {
        let mut used = self.lock();
        let requests = used.requests + expected.requests;
        let tokens = used.tokens() + expected.tokens();
        if self.max_requests.is_some_and(|most| requests > most) || self.max_tokens.is_some_and(|most| tokens > most) {
            return Err(ChatError::Budget);
        }
        *used += expected;
        Ok(())
    }

    /// Puts what a request really used in the place of what was expected.
    pub fn settle(&self, expected: Usage, real: Usage) {
        let mut used = self.lock();
        used.input_tokens = (used.input_tokens + real.input_tokens).saturating_sub(expected.input_tokens);
        used.output_tokens = (used.output_tokens + real.output_tokens).saturating_sub(expected.output_tokens);
    }

    pub fn used(&self) -> Usage {
        *self.lock()
    }

    /// The figures are whole at every moment, so a thread that panicked left nothing bad behind.
    fn lock(&self) -> MutexGuard<'_, Usage> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expected_tokens_count_until_the_real_ones_are_known() {
        let budget = Budget::new(None, Some(1_000));
        let expected = Usage { requests: 1, input_tokens: 300, output_tokens: 300 };
        budget.take(expected).unwrap();
        assert_eq!(budget.take(expected), Err(ChatError::Budget));
        budget.settle(expected, Usage { requests: 1, input_tokens: 100, output_tokens: 200 });
        budget.take(expected).unwrap();
        assert_eq!(budget.used(), Usage { requests: 2, input_tokens: 400, output_tokens: 500 });
    }
}
