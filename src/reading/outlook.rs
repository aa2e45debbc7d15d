//! When the next edition comes, and whether one should have come already.

use super::{
    announcement_days::{holidays_known, latest_on_or_before, next_after},
    new_york::midnight_in_new_york,
    words::weekday_name,
};
use crate::digest::Date;

/// How long after the last moment at which an edition is due it is late: arXiv's feeds come out late at times, and a run takes its time.
const GRACE_HOURS: i64 = 3;

/// What can be said of the editions to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// The next edition is expected about this instant, in seconds since 1970-01-01T00:00:00Z.
    Expected(i64),
    /// It may be there at any moment.
    Soon,
    /// The newest edition is older than the schedule allows: that of this day should be there.
    Overdue(Date),
}

/// How it stands at an instant, where the newest edition is of this day and the publisher looks for news every `update_hours`. Nothing
/// near the ends of the years 1 to 9999.
///
/// An edition bears the date of arXiv's feed, which comes out at midnight in New York on days with an announcement. The publisher finds it
/// when it next looks, so it is expected in the middle of that time, and due at its end.
pub fn outlook(newest: Date, now: i64, update_hours: u32) -> Option<Outlook> {
    let interval = i64::from(update_hours) * 3600;
    let day = Date::from_days_since_epoch(now.div_euclid(86_400))?;
    let feed = latest_feed(day, now)?;
    let due = midnight_in_new_york(feed) + interval;
    // The edition that should be there: of the newest feed, or while that is still on its way, of the one before.
    let mut should_be = if now > due + GRACE_HOURS * 3600 { feed } else { before(feed)? };
    // Where holidays are not known, a day without a feed may be one: then two editions must be missing.
    if !holidays_known(should_be.year()) {
        should_be = before(should_be)?;
    }
    if newest < should_be {
        return Some(Outlook::Overdue(next_after(newest)?));
    }
    let next = if newest < feed { feed } else { next_after(newest)? };
    let (from, middle) = (midnight_in_new_york(next), midnight_in_new_york(next) + interval / 2);
    let at = if now < middle { middle } else { from + interval };
    // In an hour with a clock's face: it is a guess, and should look like one.
    let at = (at + 1800).div_euclid(3600) * 3600;
    Some(if now < at { Outlook::Expected(at) } else { Outlook::Soon })
}

/// The day of the newest feed that has come out, from the day in Greenwich, which is never behind that in New York.
fn latest_feed(day: Date, now: i64) -> Option<Date> {
    let feed = latest_on_or_before(day)?;
    if midnight_in_new_york(feed) <= now { Some(feed) } else { before(feed) }
}

/// The feed before that of a day.
fn before(day: Date) -> Option<Date> {
    latest_on_or_before(Date::from_days_since_epoch(day.days_since_epoch() - 1)?)
}

/// How many days after today an instant is, where the clock is `offset` seconds ahead of Greenwich at that instant, and it is `now`.
pub fn days_ahead(at: i64, now: i64, offset: i64) -> i64 {
    let day = |instant: i64| (instant + offset).div_euclid(86_400);
    day(at) - day(now)
}

/// The time of day of an instant on the same clock, with 24 hours: `03:00`.
pub fn time_of_day(at: i64, offset: i64) -> String {
    let minutes = (at + offset).rem_euclid(86_400) / 60;
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The name of its day of the week.
pub fn weekday_of(at: i64, offset: i64) -> &'static str {
    let day = Date::from_days_since_epoch((at + offset).div_euclid(86_400));
    day.map_or("", |day| weekday_name(day.weekday()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::Timestamp;

    fn seconds(text: &str) -> i64 {
        text.parse::<Timestamp>().unwrap().unix_seconds().unwrap()
    }

    #[track_caller]
    fn stands(newest: &str, now: &str, outlook: Outlook) {
        assert_eq!(super::outlook(newest.parse().unwrap(), seconds(now), 8), Some(outlook), "{newest} at {now}");
    }

    fn expected(at: &str) -> Outlook {
        Outlook::Expected(seconds(at))
    }

    fn overdue(day: &str) -> Outlook {
        Outlook::Overdue(day.parse().unwrap())
    }

    #[test]
    fn the_next_edition_is_expected_while_the_publisher_looks_for_the_next_feed() {
        // A Thursday: the feed of Friday comes at 04:00, and the publisher has looked by noon.
        stands("2026-05-07", "2026-05-07T15:00:00Z", expected("2026-05-08T08:00:00Z"));
        stands("2026-05-07", "2026-05-08T05:00:00Z", expected("2026-05-08T08:00:00Z"));
        stands("2026-05-07", "2026-05-08T09:00:00Z", expected("2026-05-08T12:00:00Z"));
        stands("2026-05-07", "2026-05-08T13:00:00Z", Outlook::Soon);
        stands("2026-05-07", "2026-05-08T15:01:00Z", overdue("2026-05-08"));
    }

    #[test]
    fn weekends_and_holidays_are_waited_out() {
        stands("2026-05-08", "2026-05-10T23:00:00Z", expected("2026-05-11T08:00:00Z"));
        // Thanksgiving: no feed on the Friday after it, and the clock of the winter.
        stands("2026-11-26", "2026-11-27T20:00:00Z", expected("2026-11-30T09:00:00Z"));
        stands("2026-11-26", "2026-11-30T04:59:00Z", expected("2026-11-30T09:00:00Z"));
        stands("2026-11-26", "2026-11-30T17:00:00Z", overdue("2026-11-30"));
    }

    #[test]
    fn an_old_edition_is_overdue_since_the_first_day_that_is_missing() {
        stands("2026-05-08", "2026-11-24T12:00:00Z", overdue("2026-05-11"));
        stands("2026-07-02", "2026-07-20T12:00:00Z", overdue("2026-07-03"));
    }

    #[test]
    fn where_holidays_are_not_known_one_missing_day_may_be_one() {
        // A Wednesday in a year without a list.
        stands("2031-05-06", "2031-05-07T20:00:00Z", Outlook::Soon);
        stands("2031-05-06", "2031-05-08T20:00:00Z", overdue("2031-05-07"));
    }

    #[test]
    fn an_edition_from_the_future_is_not_overdue() {
        stands("2026-05-11", "2026-05-08T12:00:00Z", expected("2026-05-12T08:00:00Z"));
    }

    #[test]
    fn the_ends_of_time_have_no_outlook() {
        assert_eq!(super::outlook("9999-12-31".parse().unwrap(), i64::MAX / 2, 8), None);
        assert_eq!(super::outlook("0001-01-01".parse().unwrap(), -62_135_596_800, 8), None);
    }

    #[test]
    fn instants_are_said_by_the_readers_own_clock() {
        let (at, now) = (seconds("2026-05-12T08:00:00Z"), seconds("2026-05-11T20:30:00Z"));
        assert_eq!(days_ahead(at, now, 0), 1);
        assert_eq!(days_ahead(at, now, 2 * 3600), 1);
        assert_eq!(days_ahead(at, now, 5 * 3600 + 1800), 0, "in India it is the next day already");
        assert_eq!(days_ahead(at, now, -10 * 3600), 0, "in Hawaii it is still the day before");
        assert_eq!(days_ahead(at, now - 86_400, 0), 2);
        assert_eq!((time_of_day(at, 0), weekday_of(at, 0)), ("08:00".to_owned(), "Tuesday"));
        assert_eq!(time_of_day(at, 5 * 3600 + 1800), "13:30");
        assert_eq!((time_of_day(at, -10 * 3600), weekday_of(at, -10 * 3600)), ("22:00".to_owned(), "Monday"));
        assert_eq!(time_of_day(-60, 0), "23:59");
    }
}
