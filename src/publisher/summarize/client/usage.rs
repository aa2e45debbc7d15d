//! What was asked and written, in the units that are paid for.

use std::ops::AddAssign;

/// Requests and tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Requests, those without an answer included.
    pub requests: u64,
    /// Tokens that the model read.
    pub input_tokens: u64,
    /// Tokens that the model wrote.
    pub output_tokens: u64,
}

impl Usage {
    /// Tokens read and written.
    pub fn tokens(self) -> u64 {
        self.input_tokens + self.output_tokens
    }

    /// What was used since an earlier time.
    pub(in crate::publisher::summarize) fn since(self, before: Self) -> Self {
        Self {
            requests: self.requests.saturating_sub(before.requests),
            input_tokens: self.input_tokens.saturating_sub(before.input_tokens),
            output_tokens: self.output_tokens.saturating_sub(before.output_tokens),
        }
    }
}

impl AddAssign for Usage {
    fn add_assign(&mut self, more: Self) {
        self.requests += more.requests;
        self.input_tokens += more.input_tokens;
        self.output_tokens += more.output_tokens;
    }
}

/// About how many tokens a text has: a quarter of its characters in the Latin script, and one for each two of another.
pub(in crate::publisher::summarize) fn estimated_tokens(text: &str) -> u64 {
    let ascii = text.bytes().filter(u8::is_ascii).count();
    let others = text.chars().count() - ascii;
    (ascii.div_ceil(4) + others.div_ceil(2)) as u64
}
