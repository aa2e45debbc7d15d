//! How it ended for a paper, and for all of them.

use super::{
    Fault,
    client::{ChatError, Usage},
};
use crate::digest::{KeyPoint, Provenance, Sections, Slug};

/// How it ended for a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A model wrote about it.
    Written(Box<Written>),
    /// It did not, and the abstract's own sentences should be shown instead.
    FellBack {
        /// Why.
        reason: FallBack,
        /// What its answers used all the same.
        usage: Usage,
    },
}

/// What a model wrote about a paper. TeX in it is as the model wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The key points, each with the sentence of the abstract that it rests on, where that was found.
    pub key_points: Vec<KeyPoint>,
    /// The sections.
    pub sections: Sections,
    /// Topics of the site, at most three.
    pub topics: Vec<Slug>,
    /// Who wrote it, from what, and which doubts there are.
    pub provenance: Provenance,
    /// What was used in this run: nothing, where an earlier run had paid.
    pub usage: Usage,
}

/// Why no model's texts are shown.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FallBack {
    /// Two answers were no good. These are the faults of the second.
    #[error("the model's answers could not be used: {}", told(.0))]
    Faults(Vec<Fault>),
    /// There was no answer.
    #[error("the model did not answer: {0}")]
    NoAnswer(ChatError),
}

/// How it ended for all papers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summaries {
    /// For each paper, in the order of the papers.
    pub outcomes: Vec<Outcome>,
    /// What was used for all together: requests without an answer too, and tokens that a lost answer may have cost.
    pub usage: Usage,
}

/// Why a run is an error.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SummarizeError {
    /// The model is required and cannot be had.
    #[error("the model is required (model.required) and cannot be had: {0}")]
    Unavailable(String),
}

/// What happens while papers are written about, for those who watch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event<'a> {
    /// A paper is begun with.
    Started(&'a crate::digest::ArxivId),
    /// The model is asked again, because of these faults.
    AskedAgain(&'a crate::digest::ArxivId, &'a [Fault]),
    /// What an earlier run paid for could not be read or kept, for this reason.
    CacheTrouble(&'a crate::digest::ArxivId, String),
    /// A paper is done with.
    Finished(&'a crate::digest::ArxivId, &'a Outcome),
}

/// Watches a run.
pub type Observer<'a> = &'a (dyn Fn(Event<'_>) + Sync);

fn told(faults: &[Fault]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
