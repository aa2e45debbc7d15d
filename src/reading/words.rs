//! Dates, times and counts in words.

use crate::{
    digest::{Date, Timestamp, Weekday},
    words::{Word, reader_word as t},
};

/// `Friday, 8 May 2026`.
pub fn date_in_words(date: Date) -> String {
    t!("{0}, {1}").with(&[weekday_name(date.weekday()), &short_date(date)])
}

/// `8 May 2026`.
pub fn short_date(date: Date) -> String {
    const JANUARY: Word = t!("January");
    let month = JANUARY.after(u16::from(date.month()) - 1);
    t!("{0} {1} {2}").with(&[&date.day().to_string(), month.text(), &date.year().to_string()])
}

/// `8 May 2026, 06:12 UTC`, or only the day where the time is not known.
pub fn timestamp_in_words(timestamp: Timestamp) -> String {
    let day = short_date(timestamp.date());
    match timestamp.time() {
        Some((hour, minute)) => t!("{0}, {1} UTC").with(&[&day, &format!("{hour:02}:{minute:02}")]),
        None => day,
    }
}

/// The day's name.
pub fn weekday_name(weekday: Weekday) -> &'static str {
    weekday_word(weekday).form(0)
}

/// The day's name as it stands over a column.
pub fn short_weekday_name(weekday: Weekday) -> &'static str {
    weekday_word(weekday).form(1)
}

fn weekday_word(weekday: Weekday) -> Word {
    const MONDAY: Word = t!("Monday|Mon");
    MONDAY.after(weekday as u16)
}

/// `1 paper`, `24 papers`, `3,303 papers`.
pub fn papers(count: usize) -> String {
    t!("{0} paper|{0} papers").count(count)
}

/// What follows the authors who are named: ` and 12 others`.
pub fn and_others(count: usize) -> String {
    t!(" and {0} other| and {0} others").count(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_as_in_a_newspaper() {
        assert_eq!(date_in_words("2026-05-08".parse().unwrap()), "Friday, 8 May 2026");
        assert_eq!(timestamp_in_words("2026-12-31T06:02:59Z".parse().unwrap()), "31 December 2026, 06:02 UTC");
        assert_eq!(timestamp_in_words("2017-06-12".parse().unwrap()), "12 June 2017");
    }

    #[test]
    fn counts_take_a_plural_and_thousands() {
        assert_eq!(papers(1), "1 paper");
        assert_eq!(papers(0), "0 papers");
        assert_eq!(papers(3303), "3,303 papers");
        assert_eq!(papers(1_000_000), "1,000,000 papers");
    }
}
