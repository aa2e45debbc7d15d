//! The clock by which arXiv lives, as far as its feeds need it: when a day begins in New York.

use crate::digest::{Date, Weekday};

/// Seconds since 1970-01-01T00:00:00Z at which a day begins in New York: five hours after it does in Greenwich, or four while
/// daylight saving time lasts. It begins on the second Sunday of March and ends on the first of November, at two in the night
/// (Energy Policy Act of 2005, in force since 2007), so these two days begin as the day before them did.
pub fn midnight_in_new_york(day: Date) -> i64 {
    let is_summer = match day.month() {
        4..=10 => true,
        3 => sundays_before(day) >= 2,
        11 => sundays_before(day) == 0,
        _ => false,
    };
    let hours = if is_summer { 4 } else { 5 };
    (day.days_since_epoch() * 24 + hours) * 3600
}

/// How many Sundays of its month lie before a day.
fn sundays_before(day: Date) -> u8 {
    // Days since the last Sunday that is not this day.
    let since = match day.weekday() {
        Weekday::Monday => 1,
        Weekday::Tuesday => 2,
        Weekday::Wednesday => 3,
        Weekday::Thursday => 4,
        Weekday::Friday => 5,
        Weekday::Saturday => 6,
        Weekday::Sunday => 7,
    };
    (day.day() + 6).saturating_sub(since) / 7
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn begins(day: &str, hour: i64) {
        let day: Date = day.parse().unwrap();
        assert_eq!(midnight_in_new_york(day) - day.days_since_epoch() * 86_400, hour * 3600, "{day}");
    }

    // `publisher::calendar` compares every day of sixteen years with the time zone database.
    #[test]
    fn the_days_on_which_the_clock_changes_begin_as_the_day_before() {
        begins("2026-03-07", 5);
        begins("2026-03-08", 5);
        begins("2026-03-09", 4);
        begins("2026-10-31", 4);
        begins("2026-11-01", 4);
        begins("2026-11-02", 5);
        begins("2026-01-01", 5);
        begins("2026-07-04", 4);
        begins("2026-12-31", 5);
    }
}
