//! The days on which arXiv announces.
//!
//! A day here is the date of a listing feed, which is the date of an edition. arXiv closes for new submissions at 14:00 US Eastern
//! from Monday to Friday, and announces what came in at 20:00: the same evening, or, what Friday has closed, on Sunday. The feeds
//! come out at the midnight after that and bear the new day's date. So feeds are dated Monday to Friday, and each is the first such
//! day after the close that it rests on (<https://info.arxiv.org/help/availability.html>).
//!
//! The holidays that arXiv lists are days without a close, not days without a feed: what is missing is the feed of the next weekday.
//! On Thanksgiving itself there is a feed, announced the evening before, and on the Friday after it there is none. A holiday on a
//! Friday takes the feed of Monday, since the announcement of Sunday is left out. arXiv's own program decides the same way
//! (`is_publish_day` in `arxiv/schedule/calendar.py` of <https://github.com/arXiv/arxiv-base>).

use super::holidays::{holiday_on, lists};
use crate::digest::{Date, Weekday};

/// Why arXiv announces nothing for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnnouncement {
    /// Nothing is announced in the nights to Saturday and to Sunday.
    Weekend,
    /// The weekday before was this holiday.
    Holiday(&'static str),
}

/// Whether arXiv announces papers for this day, as far as its holidays are known.
pub fn is_announcement_day(day: Date) -> bool {
    why_none(day).is_none()
}

/// Why arXiv announces nothing for this day; nothing where it does.
pub fn why_none(day: Date) -> Option<NoAnnouncement> {
    let back = match day.weekday() {
        Weekday::Saturday | Weekday::Sunday => return Some(NoAnnouncement::Weekend),
        // In some years arXiv has listed the Sunday that is left out rather than the Friday that is the reason.
        Weekday::Monday => 3,
        _ => 1,
    };
    (1..=back).find_map(|days| holiday_on(earlier(day, days)?)).map(NoAnnouncement::Holiday)
}

/// Whether arXiv's holidays in this year are known. In other years only weekends are taken to be without announcements.
///
/// The first announcement day of a year rests on the last days of the year before.
pub fn holidays_known(year: i32) -> bool {
    lists(year)
}

/// The first announcement day after this day. Nothing at the end of the year 9999, where days end.
pub fn next_after(day: Date) -> Option<Date> {
    (1..).map_while(|days| later(day, days)).find(|day| is_announcement_day(*day))
}

/// The last announcement day that is not after this day. Nothing at the beginning of the year 1.
pub fn latest_on_or_before(day: Date) -> Option<Date> {
    (0..).map_while(|days| earlier(day, days)).find(|day| is_announcement_day(*day))
}

/// The last day before this one on which arXiv could close for new submissions: its last weekday. Holidays are not left out.
pub fn weekday_before(day: Date) -> Option<Date> {
    let is_weekday = |day: &Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    (1..).map_while(|days| earlier(day, days)).find(is_weekday)
}

fn later(day: Date, days: i64) -> Option<Date> {
    Date::from_days_since_epoch(day.days_since_epoch() + days)
}

fn earlier(day: Date, days: i64) -> Option<Date> {
    later(day, -days)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_holiday_takes_the_announcement_of_the_next_weekday() {
        for (holiday, without) in [
            ("2026-01-01", "2026-01-02"),
            ("2026-01-19", "2026-01-20"),
            ("2026-06-19", "2026-06-22"),
            ("2026-07-03", "2026-07-06"),
            ("2026-09-07", "2026-09-08"),
            ("2026-11-26", "2026-11-27"),
            ("2026-12-25", "2026-12-28"),
            ("2026-12-29", "2026-12-30"),
            ("2026-12-31", "2027-01-01"),
        ] {
            assert!(is_announcement_day(date(holiday)), "{holiday}");
            assert!(matches!(why_none(date(without)), Some(NoAnnouncement::Holiday(_))), "{without}");
        }
        assert_eq!(why_none(date("2026-11-27")), Some(NoAnnouncement::Holiday("Thanksgiving")));
    }

    #[test]
    fn nothing_else_of_2026_is_without_an_announcement_but_weekends() {
        let days = date("2026-01-01").days_since_epoch()..=date("2026-12-31").days_since_epoch();
        let days: Vec<Date> = days.filter_map(Date::from_days_since_epoch).collect();
        let because =
            |is_it: fn(NoAnnouncement) -> bool| days.iter().filter(|day| why_none(**day).is_some_and(is_it)).count();
        assert_eq!(because(|why| why == NoAnnouncement::Weekend), 104);
        assert_eq!(because(|why| why != NoAnnouncement::Weekend), 8, "the ninth falls on 2027-01-01");
    }

    #[test]
    fn the_days_around_christmas_are_found_from_either_side() {
        assert_eq!(next_after(date("2026-12-24")), Some(date("2026-12-25")));
        assert_eq!(next_after(date("2026-12-25")), Some(date("2026-12-29")));
        assert_eq!(next_after(date("2026-12-31")), Some(date("2027-01-04")));
        assert_eq!(latest_on_or_before(date("2026-12-28")), Some(date("2026-12-25")));
        assert_eq!(latest_on_or_before(date("2026-12-29")), Some(date("2026-12-29")));
    }

    #[test]
    fn a_leap_day_is_a_day_like_others() {
        assert_eq!(why_none(date("2028-02-29")), None);
        assert_eq!(next_after(date("2028-02-28")), Some(date("2028-02-29")));
        assert_eq!(next_after(date("2028-02-29")), Some(date("2028-03-01")));
    }

    #[test]
    fn years_that_are_not_known_say_so_and_have_weekends_only() {
        assert!(holidays_known(2026));
        assert!(!holidays_known(2031));
        assert_eq!(why_none(date("2031-12-26")), None);
        assert_eq!(why_none(date("2031-12-27")), Some(NoAnnouncement::Weekend));
    }

    #[test]
    fn the_first_and_the_last_of_all_days_have_neighbours_on_one_side_only() {
        assert_eq!(next_after(date("9999-12-31")), None);
        assert_eq!(latest_on_or_before(date("9999-12-31")), Some(date("9999-12-31")));
        assert_eq!(latest_on_or_before(date("0001-01-01")), Some(date("0001-01-01")));
        assert_eq!(weekday_before(date("0001-01-01")), None);
    }
}
