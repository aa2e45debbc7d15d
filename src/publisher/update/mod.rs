//! `brevier update`: from what arXiv announces to an edition.
//!
//! `run` is the order of things. It reads everything first, asks arXiv, selects, has summaries written, and hands the edition to
//! the store, which alone changes the digest. Whatever goes wrong before that changes nothing.

mod candidates;
mod compose;
mod error;
mod formulas;
mod memory;
mod news;
mod options;
mod progress;
mod related;
mod report;
mod run;
mod texts;

pub use error::UpdateError;
pub use options::UpdateOptions;
pub use progress::{Progress, Silent};
pub use report::{Outcome, PaperReport, Report, Spent};
pub use run::update;
