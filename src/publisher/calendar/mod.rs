//! When arXiv announces, and which edition is today's.
//!
//! [`crate::reading::announcement_days`] knows the days; here they meet the clock of New York, by which arXiv lives.

mod schedule;
#[cfg(test)]
mod tests;
mod window;
mod zone;

pub use schedule::Schedule;
pub use window::SubmissionWindow;
pub use zone::{CalendarError, timestamp};
