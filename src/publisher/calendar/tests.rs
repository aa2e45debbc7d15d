//! The calendar on days that are known, and on any of sixteen years.

use jiff::{Timestamp, tz::TimeZone};
use proptest::prelude::*;

use super::{CalendarError, Schedule, SubmissionWindow, timestamp};
use crate::{digest::Date, reading::announcement_days::is_announcement_day};

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[track_caller]
fn at(now: &str) -> (String, String, String) {
    let schedule = Schedule::at(instant(now)).unwrap();
    (schedule.today.to_string(), schedule.next.to_string(), schedule.next_at.to_string())
}

#[track_caller]
fn is(now: &str, today: &str, next: &str, next_at: &str) {
    assert_eq!(at(now), (today.to_owned(), next.to_owned(), next_at.to_owned()), "{now}");
}

#[test]
fn the_feed_comes_at_midnight_in_new_york() {
    is("2026-05-08T03:59:59Z", "2026-05-07", "2026-05-08", "2026-05-08T04:00:00Z");
    is("2026-05-08T04:00:00Z", "2026-05-08", "2026-05-11", "2026-05-11T04:00:00Z");
}

#[test]
fn the_edition_of_friday_lasts_until_monday() {
    for weekend in ["2026-05-09T12:00:00Z", "2026-05-10T23:00:00Z", "2026-05-11T03:59:59Z"] {
        is(weekend, "2026-05-08", "2026-05-11", "2026-05-11T04:00:00Z");
    }
}

#[test]
fn in_winter_midnight_is_an_hour_later_in_utc() {
    is("2026-11-25T04:59:59Z", "2026-11-24", "2026-11-25", "2026-11-25T05:00:00Z");
    is("2026-11-25T05:00:00Z", "2026-11-25", "2026-11-26", "2026-11-26T05:00:00Z");
}

#[test]
fn the_clock_changes_over_a_weekend() {
    // 2026-03-08 and 2026-11-01, both Sundays.
    is("2026-03-07T12:00:00Z", "2026-03-06", "2026-03-09", "2026-03-09T04:00:00Z");
    is("2026-10-31T12:00:00Z", "2026-10-30", "2026-11-02", "2026-11-02T05:00:00Z");
}

#[test]
fn thanksgiving_has_an_edition_and_the_friday_after_it_has_none() {
    is("2026-11-26T12:00:00Z", "2026-11-26", "2026-11-30", "2026-11-30T05:00:00Z");
    is("2026-11-27T12:00:00Z", "2026-11-26", "2026-11-30", "2026-11-30T05:00:00Z");
}

#[test]
fn a_holiday_on_a_friday_takes_the_monday() {
    is("2026-07-03T12:00:00Z", "2026-07-03", "2026-07-07", "2026-07-07T04:00:00Z");
    is("2026-07-06T12:00:00Z", "2026-07-03", "2026-07-07", "2026-07-07T04:00:00Z");
    is("2026-12-25T12:00:00Z", "2026-12-25", "2026-12-29", "2026-12-29T05:00:00Z");
    is("2026-12-28T12:00:00Z", "2026-12-25", "2026-12-29", "2026-12-29T05:00:00Z");
}

#[test]
fn a_leap_day_has_an_edition() {
    is("2028-02-29T05:00:00Z", "2028-02-29", "2028-03-01", "2028-03-01T05:00:00Z");
}

#[test]
fn papers_were_submitted_between_two_closes() {
    let window = |day: &str| {
        let SubmissionWindow { from, until } = SubmissionWindow::of(day.parse().unwrap()).unwrap();
        (from.to_string(), until.to_string())
    };
    let between = |from: &str, until: &str| (from.to_owned(), until.to_owned());
    assert_eq!(window("2026-05-07"), between("2026-05-05T18:00:00Z", "2026-05-06T18:00:00Z"));
    assert_eq!(window("2026-05-11"), between("2026-05-07T18:00:00Z", "2026-05-08T18:00:00Z"), "a Monday");
    assert_eq!(window("2026-05-12"), between("2026-05-08T18:00:00Z", "2026-05-11T18:00:00Z"), "a Tuesday");
    // Nothing was closed on Thanksgiving, so what came in on it waited for Friday.
    assert_eq!(window("2026-11-30"), between("2026-11-25T19:00:00Z", "2026-11-27T19:00:00Z"));
    assert_eq!(window("2026-11-03"), between("2026-10-30T18:00:00Z", "2026-11-02T19:00:00Z"), "the clock changed");
}

#[test]
fn every_day_of_sixteen_years_begins_when_the_readers_say() {
    let zone = super::zone::new_york().unwrap();
    let days = |from: &str, to: &str| {
        let day = |text: &str| text.parse::<Date>().unwrap().days_since_epoch();
        (day(from)..=day(to)).map(|day| Date::from_days_since_epoch(day).unwrap())
    };
    for day in days("2020-01-01", "2035-12-31") {
        let begins = super::zone::instant_of(day, 0, &zone).unwrap();
        assert_eq!(crate::reading::midnight_in_new_york(day), begins.as_second(), "{day}");
    }
}

#[test]
fn a_clock_that_is_far_off_is_named() {
    let error = Schedule::at(Timestamp::MAX).unwrap_err();
    assert!(matches!(error, CalendarError::OutOfRange(_)), "{error}");
    assert!(Schedule::at(Timestamp::MIN).is_err());
    assert!(timestamp(Timestamp::MIN).is_err());
}

#[test]
fn a_digest_writes_instants_to_the_second() {
    assert_eq!(timestamp(instant("2026-05-08T05:30:09.75Z")).unwrap().to_string(), "2026-05-08T05:30:09Z");
}

/// Any second of the years 2020 to 2035.
fn any_instant() -> impl Strategy<Value = Timestamp> {
    let seconds = |text| instant(text).as_second();
    (seconds("2020-01-01T00:00:00Z")..seconds("2036-01-01T00:00:00Z"))
        .prop_map(|second| Timestamp::from_second(second).unwrap())
}

fn local(instant: Timestamp) -> jiff::civil::DateTime {
    TimeZone::get("America/New_York").unwrap().to_datetime(instant)
}

fn day_of(instant: Timestamp) -> Date {
    local(instant).date().to_string().parse().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn todays_edition_is_out_and_the_next_is_not(now in any_instant()) {
        let schedule = Schedule::at(now).unwrap();
        prop_assert!(schedule.since <= now && now < schedule.next_at, "{schedule:?}");
        prop_assert!(schedule.today <= day_of(now) && schedule.today < schedule.next);
        prop_assert!(is_announcement_day(schedule.today) && is_announcement_day(schedule.next));
    }

    #[test]
    fn feeds_come_at_midnight_whatever_the_season(now in any_instant()) {
        let schedule = Schedule::at(now).unwrap();
        for (day, at) in [(schedule.today, schedule.since), (schedule.next, schedule.next_at)] {
            prop_assert_eq!(local(at).to_string(), format!("{day}T00:00:00"));
        }
    }

    #[test]
    fn editions_follow_each_other_without_a_gap(now in any_instant()) {
        let before = Schedule::at(now).unwrap();
        let after = Schedule::at(before.next_at).unwrap();
        prop_assert_eq!((after.today, after.since), (before.next, before.next_at));
        // A weekend and a holiday on either side of it.
        prop_assert!((before.next_at - before.since).as_hours() <= 5 * 24 + 1);
    }

    #[test]
    fn time_never_takes_an_edition_back(one in any_instant(), other in any_instant()) {
        let (early, late) = (one.min(other), one.max(other));
        prop_assert!(Schedule::at(early).unwrap().today <= Schedule::at(late).unwrap().today);
    }

    #[test]
    fn every_instant_belongs_to_the_submissions_of_one_edition(now in any_instant()) {
        let schedule = Schedule::at(now).unwrap();
        let [today, next] = [schedule.today, schedule.next].map(|day| SubmissionWindow::of(day).unwrap());
        prop_assert!(today.from < today.until && today.until == next.from && next.until < schedule.next_at);
        prop_assert!([today, next].iter().all(|window| local(window.until).to_string().ends_with("T14:00:00")));
    }
}
