//! A day of the proleptic Gregorian calendar.
//!
//! Our own, in a hundred lines, because the calendar crates cost every reader tens of kilobytes of WebAssembly for what is
//! addition here. Time zones and daylight saving are the publisher's business, where a crate does it.

use std::{fmt, str::FromStr};

use serde::Serialize;

use super::as_text::as_text;

/// A day such as `2026-05-08`, without a time zone. Years 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

/// The text is not a day written as `YYYY-MM-DD`, or there is no such day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date as YYYY-MM-DD")]
pub struct InvalidDate;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Date {
    /// The day with this year, month (1 to 12) and day of the month, where there is one.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let real =
            (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        real.then_some(Self { year, month, day })
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Days since 1970-01-01, negative before it. The arithmetic counts years from March, so that a leap day ends its year.
    pub fn days_since_epoch(self) -> i64 {
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let month = (i64::from(self.month) + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    /// The day so many days after 1970-01-01, where it lies in the years 1 to 9999.
    pub fn from_days_since_epoch(days: i64) -> Option<Self> {
        let days = days + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::new(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        use Weekday::*;
        // 1970-01-01 was a Thursday.
        [Thursday, Friday, Saturday, Sunday, Monday, Tuesday, Wednesday][self.days_since_epoch().rem_euclid(7) as usize]
    }
}

fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else { return Err(InvalidDate) };
        let number = |digits: &[u8]| {
            digits.iter().try_fold(0, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + i32::from(digit - b'0')))
        };
        let (year, month, day) = (number(&[y1, y2, y3, y4]), number(&[m1, m2]), number(&[d1, d2]));
        let (Some(year), Some(month), Some(day)) = (year, month, day) else { return Err(InvalidDate) };
        Self::new(year, month as u8, day as u8).ok_or(InvalidDate)
    }
}

as_text!(Date, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn every_day_of_four_centuries_counts_on_from_the_one_before() {
        let first = date("1800-01-01").days_since_epoch();
        let last = date("2200-12-31").days_since_epoch();
        let mut before = date("1799-12-31");
        for days in first..=last {
            let day = Date::from_days_since_epoch(days).unwrap();
            assert_eq!(day.days_since_epoch(), days);
            assert!(day > before, "{day} follows {before}");
            before = day;
        }
        assert_eq!(before, date("2200-12-31"));
    }

    #[test]
    fn weekdays_are_those_of_the_calendar_on_the_wall() {
        assert_eq!(date("2026-05-08").weekday(), Weekday::Friday);
        assert_eq!(date("1991-08-14").weekday(), Weekday::Wednesday);
        assert_eq!(date("2024-02-29").weekday(), Weekday::Thursday);
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in ["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01"] {
            assert_eq!(text.parse::<Date>(), Err(InvalidDate), "{text}");
        }
    }

    #[test]
    fn only_the_exact_form_is_a_date() {
        for text in ["", "2026-5-8", "20260508", "2026-05-08 ", "+026-05-08", "2026-05-0８", "08-05-2026"] {
            assert_eq!(text.parse::<Date>(), Err(InvalidDate), "{text}");
        }
    }
}
