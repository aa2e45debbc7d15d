//! Dates, times and counts in words.

use crate::digest::{Date, Timestamp, Weekday};

/// `Friday, 8 May 2026`.
pub fn date_in_words(date: Date) -> String {
    format!("{}, {}", weekday_name(date.weekday()), short_date(date))
}

/// `8 May 2026`.
pub fn short_date(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    format!("{} {} {}", date.day(), MONTHS[usize::from(date.month()) - 1], date.year())
}

/// `8 May 2026, 06:12 UTC`, or only the day where the time is not known.
pub fn timestamp_in_words(timestamp: Timestamp) -> String {
    let day = short_date(timestamp.date());
    match timestamp.time() {
        Some((hour, minute)) => format!("{day}, {hour:02}:{minute:02} UTC"),
        None => day,
    }
}

/// The day's name in English.
pub fn weekday_name(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// `3 hours ago`, from seconds since an instant. Nothing for an instant more than a minute ahead: a clock is wrong, and it
/// is better to be silent than to say so of the publisher.
pub fn ago(seconds: i64) -> Option<String> {
    const MINUTE: i64 = 60;
    const HOUR: i64 = 60 * MINUTE;
    const DAY: i64 = 24 * HOUR;
    if seconds < -MINUTE {
        return None;
    }
    let (count, unit) = match seconds {
        ..MINUTE => return Some("just now".to_owned()),
        MINUTE..HOUR => (seconds / MINUTE, "minute"),
        HOUR..DAY => (seconds / HOUR, "hour"),
        _ => (seconds / DAY, "day"),
    };
    Some(format!("{} ago", count_of(count as usize, unit)))
}

/// `1 paper`, `24 papers`, `3,303 authors`.
pub fn count_of(count: usize, unit: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{} {unit}{plural}", grouped(count))
}

fn grouped(count: usize) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
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
    fn ages_are_rounded_down_to_their_largest_unit() {
        let said = |seconds| ago(seconds).unwrap_or_default();
        assert_eq!(said(0), "just now");
        assert_eq!(said(59), "just now");
        assert_eq!(said(60), "1 minute ago");
        assert_eq!(said(3 * 3600 + 59), "3 hours ago");
        assert_eq!(said(86_400), "1 day ago");
        assert_eq!(said(200 * 86_400), "200 days ago");
    }

    #[test]
    fn a_clock_that_is_slow_says_nothing() {
        assert_eq!(ago(-3600), None);
    }

    #[test]
    fn counts_take_a_plural_and_thousands() {
        assert_eq!(count_of(1, "paper"), "1 paper");
        assert_eq!(count_of(0, "paper"), "0 papers");
        assert_eq!(count_of(3303, "author"), "3,303 authors");
        assert_eq!(count_of(1_000_000, "paper"), "1,000,000 papers");
    }
}
