//! Which of the announced papers an edition shows.
//!
//! [`select`] goes from a day's [`Candidate`]s to a [`Selection`]: `rules` say what may be shown at all, `score` how much each
//! paper speaks to the readers, `variety` chooses so that no topic fills the edition, and `receipt` counts. No clock, no
//! network and no chance takes part: the same announcement gives the same edition.

mod bm25;
mod candidate;
mod category_pattern;
mod choose;
mod code_link;
#[cfg(test)]
pub(super) mod example;
mod receipt;
mod rules;
mod score;
mod settings;
mod signals;
mod skip_reason;
mod topic_settings;
mod topic_table;
mod topics;
mod variety;
mod why;

pub use candidate::{Candidate, Shown};
pub use category_pattern::{CategoryPattern, InvalidCategoryPattern};
pub use choose::{Chosen, Selection, select, shortlist};
pub use code_link::code_link;
pub use score::ModelScores;
pub use settings::{Rules, SelectSettings};
pub use skip_reason::SkipReason;
pub use topic_settings::TopicSettings;
pub use topics::TopicRules;
pub use why::Why;
