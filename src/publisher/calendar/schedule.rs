//! Today's edition, and when the next one comes.

use jiff::Timestamp;

use super::{
    CalendarError,
    zone::{day_of, instant_of, new_york},
};
use crate::{
    digest::Date,
    reading::announcement_days::{latest_on_or_before, next_after},
};

/// How arXiv's announcements stand at an instant.
///
/// It is what arXiv plans. A feed may come late, and a holiday that is not known leaves a feed empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// The day in New York.
    pub day: Date,
    /// The date of today's edition: the newest whose feed has come out.
    pub today: Date,
    /// When its feed came out: midnight in New York.
    pub since: Timestamp,
    /// The date of the next edition.
    pub next: Date,
    /// When its feed comes out.
    pub next_at: Timestamp,
}

impl Schedule {
    /// How it stands at this instant.
    ///
    /// # Errors
    /// Where the instant is near or beyond the ends of the years 1 to 9999.
    pub fn at(now: Timestamp) -> Result<Self, CalendarError> {
        let zone = new_york()?;
        let out_of_range = || CalendarError::OutOfRange(now.to_string());
        let day = day_of(now, &zone)?;
        let today = latest_on_or_before(day).ok_or_else(out_of_range)?;
        let next = next_after(today).ok_or_else(out_of_range)?;
        Ok(Self { day, today, since: instant_of(today, 0, &zone)?, next, next_at: instant_of(next, 0, &zone)? })
    }
}
