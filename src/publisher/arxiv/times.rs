//! Reads the times of arXiv's feeds.

use jiff::{civil::Time, fmt::temporal::Pieces};

use crate::digest::{Date, Timestamp};

/// The day of an announcement, from `2025-08-20T00:00:00-04:00`.
///
/// arXiv announces at midnight in the east of the United States and writes that with an offset. A midnight is therefore the
/// day that is written, even where the offset is not the one of that season; any other time is converted.
pub(super) fn announcement_day(text: &str) -> Option<Date> {
    let pieces = Pieces::parse(text.trim()).ok()?;
    if pieces.time().is_none_or(|time| time == Time::midnight()) {
        return to_date(pieces.date());
    }
    let instant: jiff::Timestamp = text.trim().parse().ok()?;
    to_date(instant.in_tz("America/New_York").ok()?.date())
}

/// An instant with any offset, as UTC.
pub(super) fn instant(text: &str) -> Option<Timestamp> {
    let instant: jiff::Timestamp = text.trim().parse().ok()?;
    instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string().parse().ok()
}

fn to_date(date: jiff::civil::Date) -> Option<Date> {
    Date::new(date.year().into(), u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_midnight_is_the_day_that_is_written() {
        for (text, day) in [
            ("2025-08-20T00:00:00-04:00", "2025-08-20"),
            ("2025-12-01T00:00:00-05:00", "2025-12-01"),
            // The offset of summer in winter, and UTC.
            ("2025-12-01T00:00:00-04:00", "2025-12-01"),
            ("2025-12-01T00:00:00Z", "2025-12-01"),
            ("2025-12-01", "2025-12-01"),
        ] {
            assert_eq!(announcement_day(text).map(|day| day.to_string()).as_deref(), Some(day), "{text}");
        }
    }

    #[test]
    fn any_other_time_is_the_day_in_the_east_of_the_united_states() {
        for (text, day) in [
            ("2025-08-20T04:00:19.866337+00:00", "2025-08-20"),
            ("2025-08-20T03:59:59Z", "2025-08-19"),
            ("2025-12-20T04:59:59Z", "2025-12-19"),
        ] {
            assert_eq!(announcement_day(text).map(|day| day.to_string()).as_deref(), Some(day), "{text}");
        }
        for text in
            ["", "yesterday", "2025-02-30T00:00:00Z", "-000001-01-01T00:00:00Z", "Wed, 20 Aug 2025 00:00:00 -0400"]
        {
            assert_eq!(announcement_day(text), None, "{text}");
        }
    }

    #[test]
    fn instants_are_told_in_utc() {
        for (text, utc) in [
            ("2017-07-27T08:18:33Z", "2017-07-27T08:18:33Z"),
            ("2007-10-08T20:00:00-04:00", "2007-10-09T00:00:00Z"),
            ("2025-08-20T04:00:19.866337+00:00", "2025-08-20T04:00:19Z"),
        ] {
            assert_eq!(instant(text).map(|time| time.to_string()).as_deref(), Some(utc), "{text}");
        }
        assert_eq!(instant("2017-07-27"), None);
    }
}
