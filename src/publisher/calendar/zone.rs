//! Between days and hours in New York and instants.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

use crate::digest::{self, Date};

/// Where arXiv's clock stands.
const NEW_YORK: &str = "America/New_York";

/// Why the calendar has no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The time zones do not have New York. Not with those that the program brings along.
    #[error("the time zone {NEW_YORK} is not known: {0}")]
    Zone(String),
    /// The instant is near or beyond the years that a digest can name. The clock of the machine is likely wrong.
    #[error("{0} is not a time between the years 1 and 9999; set the clock of this machine")]
    OutOfRange(String),
}

/// The time zone of arXiv.
pub(super) fn new_york() -> Result<TimeZone, CalendarError> {
    TimeZone::get(NEW_YORK).map_err(|error| CalendarError::Zone(error.to_string()))
}

/// The day in a time zone.
pub(super) fn day_of(instant: Timestamp, zone: &TimeZone) -> Result<Date, CalendarError> {
    let day = zone.to_datetime(instant).date();
    let named = |part: i8| u8::try_from(part).ok();
    let date = named(day.month()).zip(named(day.day())).and_then(|(m, d)| Date::new(i32::from(day.year()), m, d));
    date.ok_or_else(|| CalendarError::OutOfRange(instant.to_string()))
}

/// The instant of a full hour on a day. The clock changes at two in the night, so midnight and the afternoon are there once on
/// every day.
pub(super) fn instant_of(day: Date, hour: i8, zone: &TimeZone) -> Result<Timestamp, CalendarError> {
    let out_of_range = || CalendarError::OutOfRange(day.to_string());
    let year = i16::try_from(day.year()).map_err(|_| out_of_range())?;
    let civil = DateTime::new(year, day.month() as i8, day.day() as i8, hour, 0, 0, 0).map_err(|_| out_of_range())?;
    zone.to_timestamp(civil).map_err(|_| out_of_range())
}

/// An instant as a digest writes it, to the second.
///
/// # Errors
/// Where it is not in the years 1 to 9999.
pub fn timestamp(instant: Timestamp) -> Result<digest::Timestamp, CalendarError> {
    let text = instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    text.parse().map_err(|_| CalendarError::OutOfRange(instant.to_string()))
}
