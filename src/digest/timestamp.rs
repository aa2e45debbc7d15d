//! An instant, or a day where the source gives no time.

use std::{fmt, str::FromStr};

use serde::Serialize;

use super::{Date, as_text::as_text};

/// An instant in UTC to the second (`2026-05-08T06:12:00Z`, the form of RFC 3339 that arXiv uses), or only a day (`2017-06-12`).
///
/// Offsets other than `Z` are refused: the publisher writes UTC, and a reader should not have to compute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct Timestamp {
    date: Date,
    /// Seconds since midnight UTC, where the time is known.
    seconds: Option<u32>,
}

/// The text is neither `YYYY-MM-DDTHH:MM:SSZ` nor `YYYY-MM-DD`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time as YYYY-MM-DDTHH:MM:SSZ or a date as YYYY-MM-DD")]
pub struct InvalidTimestamp;

impl Timestamp {
    /// The day in UTC.
    pub fn date(self) -> Date {
        self.date
    }

    /// The time of the day in UTC as hours and minutes, where it is known.
    pub fn time(self) -> Option<(u32, u32)> {
        self.seconds.map(|seconds| (seconds / 3600, seconds / 60 % 60))
    }

    /// Seconds since 1970-01-01T00:00:00Z, where the time is known.
    pub fn unix_seconds(self) -> Option<i64> {
        self.seconds.map(|seconds| self.date.days_since_epoch() * 86_400 + i64::from(seconds))
    }
}

impl From<Date> for Timestamp {
    fn from(date: Date) -> Self {
        Self { date, seconds: None }
    }
}

impl FromStr for Timestamp {
    type Err = InvalidTimestamp;

    fn from_str(text: &str) -> Result<Self, InvalidTimestamp> {
        let (date, time) = match text.split_once('T') {
            Some((date, time)) => (date, Some(time)),
            None => (text, None),
        };
        let date = date.parse().map_err(|_| InvalidTimestamp)?;
        let seconds = time.map(|time| seconds_of_day(time).ok_or(InvalidTimestamp)).transpose()?;
        Ok(Self { date, seconds })
    }
}

/// Reads `HH:MM:SSZ`. A leap second counts as the second before it.
fn seconds_of_day(time: &str) -> Option<u32> {
    let [h1, h2, b':', m1, m2, b':', s1, s2, b'Z'] = *time.as_bytes() else { return None };
    let number = |tens: u8, ones: u8| {
        (tens.is_ascii_digit() && ones.is_ascii_digit()).then(|| u32::from(tens - b'0') * 10 + u32::from(ones - b'0'))
    };
    let (hour, minute, second) = (number(h1, h2)?, number(m1, m2)?, number(s1, s2)?);
    (hour < 24 && minute < 60 && second <= 60).then(|| hour * 3600 + minute * 60 + second.min(59))
}

as_text!(Timestamp, "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$");

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.date)?;
        let Some(seconds) = self.seconds else { return Ok(()) };
        write!(f, "T{:02}:{:02}:{:02}Z", seconds / 3600, seconds / 60 % 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_written_as_they_were_read() {
        for text in ["2026-05-08T06:12:09Z", "2017-06-12", "1970-01-01T00:00:00Z"] {
            assert_eq!(text.parse::<Timestamp>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn instants_count_seconds_and_days_do_not_pretend_to() {
        assert_eq!("1970-01-02T00:00:01Z".parse::<Timestamp>().unwrap().unix_seconds(), Some(86_401));
        assert_eq!("1970-01-02".parse::<Timestamp>().unwrap().unix_seconds(), None);
    }

    #[test]
    fn other_forms_are_refused() {
        for text in ["", "yesterday", "2026-05-08T24:00:00Z", "2026-05-08T06:12:09+02:00", "2026-05-08 06:12:09Z", "T"]
        {
            assert_eq!(text.parse::<Timestamp>(), Err(InvalidTimestamp), "{text}");
        }
    }
}
