//! The days on which arXiv does not close for new submissions, as it lists them.

use crate::{
    digest::Date,
    words::{Word, reader_word as t},
};

/// A holiday as month, day and name.
type Listed = (u8, u8, Word);

/// The holidays of each year that is known. Each year's are listed at
/// <https://info.arxiv.org/help/availability.html> while it lasts; those of December often come late in the year.
const HOLIDAYS: &[(i32, &[Listed])] = &[(
    2026,
    &[
        (1, 1, t!("New Year’s Day")),
        (1, 19, t!("Martin Luther King Jr. Day")),
        (6, 19, t!("Juneteenth")),
        (7, 3, t!("Independence Day")),
        (9, 7, t!("Labor Day")),
        (11, 26, t!("Thanksgiving")),
        (12, 25, t!("Christmas Day")),
        (12, 29, t!("the winter break")),
        (12, 31, t!("New Year’s Eve")),
    ],
)];

/// The name of the holiday on this day, if arXiv lists one.
pub(super) fn holiday_on(day: Date) -> Option<&'static str> {
    let (_, days) = HOLIDAYS.iter().find(|(year, _)| *year == day.year())?;
    days.iter()
        .find(|(month, of_month, _)| (*month, *of_month) == (day.month(), day.day()))
        .map(|(_, _, name)| name.text())
}

/// Whether the holidays of this year are known.
pub(super) fn lists(year: i32) -> bool {
    HOLIDAYS.iter().any(|(known, _)| *known == year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::Weekday;

    #[test]
    fn every_holiday_is_a_day_on_which_something_could_have_been_announced() {
        for (year, days) in HOLIDAYS {
            for (month, day, name) in *days {
                let date = Date::new(*year, *month, *day).unwrap();
                assert_ne!(date.weekday(), Weekday::Saturday, "{date} {}", name.text());
                assert_eq!(holiday_on(date), Some(name.text()));
            }
        }
    }
}
