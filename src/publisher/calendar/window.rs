//! When the papers of an edition were submitted.

use jiff::Timestamp;

use super::{
    CalendarError,
    zone::{instant_of, new_york},
};
use crate::{
    digest::Date,
    reading::announcement_days::{latest_on_or_before, weekday_before},
};

/// The hour at which arXiv closes for new submissions, in New York (<https://info.arxiv.org/help/availability.html>).
const CLOSE: i8 = 14;

/// The time in which the new papers of an edition came in, but for those that moderation held back for longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubmissionWindow {
    /// The first instant that belongs to it.
    pub from: Timestamp,
    /// The first instant that belongs to the next.
    pub until: Timestamp,
}

impl SubmissionWindow {
    /// That of the edition of this day, which should be an announcement day.
    ///
    /// # Errors
    /// Where the day is at an end of the years 1 to 9999.
    pub fn of(edition: Date) -> Result<Self, CalendarError> {
        let zone = new_york()?;
        let out_of_range = || CalendarError::OutOfRange(edition.to_string());
        // A day without an announcement had no close of its own, so the window begins with the close of the edition before.
        let close = weekday_before(edition).ok_or_else(out_of_range)?;
        let edition_before = latest_on_or_before(close).ok_or_else(out_of_range)?;
        let close_before = weekday_before(edition_before).ok_or_else(out_of_range)?;
        Ok(Self { from: instant_of(close_before, CLOSE, &zone)?, until: instant_of(close, CLOSE, &zone)? })
    }
}
