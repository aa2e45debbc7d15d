//! What a run will cost, before it is made.

use super::{Brief, Source, client::estimated_tokens, prompt};

/// Tokens of a usual answer: some 2,900 characters of text, the evidence, and the JSON around them.
pub(super) const EXPECTED_OUTPUT: u64 = 1_000;

/// What a run would cost without the cache, second asks and reasoning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Estimate {
    /// Requests, one for each paper.
    pub requests: u64,
    /// Tokens that the model reads.
    pub input_tokens: u64,
    /// Tokens that the model writes.
    pub output_tokens: u64,
}

/// Estimates what writing about these papers would cost. Nothing is asked.
pub fn estimate(papers: &[Source<'_>], brief: &Brief<'_>) -> Estimate {
    // Endpoints count the schema as something that is read.
    let same = estimated_tokens(&prompt::system(brief)) + estimated_tokens(&prompt::schema(brief).to_string());
    papers.iter().fold(Estimate::default(), |sum, source| Estimate {
        requests: sum.requests + 1,
        input_tokens: sum.input_tokens + same + estimated_tokens(&prompt::paper(source)),
        output_tokens: sum.output_tokens + EXPECTED_OUTPUT,
    })
}
