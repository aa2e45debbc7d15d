//! What is written about a paper: by a language model, or out of its own abstract.
//!
//! [`summarize_all`] asks a model about each paper ([`ChatClient`], [`Brief`]) and judges what it answers: the form is repaired where
//! it can be, and what is still wrong ([`Fault`]) is told to the model once. A paper without a good answer falls back
//! ([`Outcome::FellBack`]), and its abstract's own sentences are shown instead.

mod answer;
mod brief;
mod cache;
mod checks;
mod client;
mod estimate;
mod evidence;
pub mod extract;
mod fault;
mod judge;
mod numbers;
mod one;
mod outcome;
mod prompt;
mod repair;
mod run;
mod score;
mod settings;
mod source;

pub use brief::Brief;
pub use cache::Cache;
pub use client::{ApiKey, ChatClient, ChatError, Finish, ModelError, Question, Reply, Role, Usage};
pub use estimate::{Estimate, estimate};
pub use fault::{Fault, Field};
pub use outcome::{Event, FallBack, Observer, Outcome, Summaries, SummarizeError, Written};
pub use prompt::PROMPT_VERSION;
pub use run::summarize_all;
pub use score::{Scores, score_all};
pub use settings::{ModelSettings, SchemaMode};
pub use source::Source;
