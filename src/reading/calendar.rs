//! The calendar strip: the days of the history, those without an edition included.

use super::announcement_days::{NoAnnouncement, why_none};
use crate::digest::{Date, Index};

/// Days in the strip: two weeks.
pub const STRIP_DAYS: usize = 14;

/// A day of the strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub date: Date,
    /// What there is on it.
    pub kind: DayKind,
}

/// What a day has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// An edition with so many papers.
    Edition(u32),
    /// Nothing, because arXiv announces nothing for it.
    NoAnnouncement(NoAnnouncement),
    /// Nothing, on a day on which arXiv may have announced something.
    NoEdition,
}

/// The days from the newest edition back, at most `most` of them, newest first. Where `around` is a day before those, the days
/// end a week before it instead, so that the strip always holds the page's own day.
pub fn days(index: &Index, around: Option<Date>, most: usize) -> Vec<Day> {
    let (Some(newest), Some(oldest)) = (index.editions.first(), index.editions.last()) else { return Vec::new() };
    let around = around.filter(|day| index.edition(*day).is_some()).unwrap_or(newest.date);
    let behind = newest.date.days_since_epoch() - around.days_since_epoch();
    let first =
        if behind < most as i64 { newest.date.days_since_epoch() } else { around.days_since_epoch() + most as i64 / 2 };
    let last = oldest.date.days_since_epoch().max(first - most as i64 + 1);
    let mut editions = index.editions.iter().skip_while(|entry| entry.date.days_since_epoch() > first).peekable();
    (last..=first)
        .rev()
        .filter_map(Date::from_days_since_epoch)
        .map(|date| {
            let kind = match editions.next_if(|entry| entry.date == date) {
                Some(entry) => DayKind::Edition(entry.papers),
                None => why_none(date).map_or(DayKind::NoEdition, DayKind::NoAnnouncement),
            };
            Day { date, kind }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::read_index;

    fn index(dates: &[&str]) -> Index {
        let entry = |date: &&str| serde_json::json!({ "date": date, "papers": 8, "file": "e.json", "sha256": "" });
        let editions: Vec<_> = dates.iter().map(entry).collect();
        let json = serde_json::json!({ "format": "1.0", "made_at": "2026-05-08", "editions": editions,
            "site": { "title": "B", "tagline": "T", "language": "en", "update_hours": 8, "history_days": 7 } });
        read_index("index.json", &json.to_string()).unwrap().value
    }

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn weekends_and_missing_editions_are_told_apart() {
        let days = days(&index(&["2026-05-05", "2026-05-01"]), None, 14);
        let kinds: Vec<_> = days.iter().map(|day| day.kind).collect();
        use DayKind::*;
        let weekend = NoAnnouncement(super::NoAnnouncement::Weekend);
        assert_eq!(kinds, [Edition(8), NoEdition, weekend, weekend, Edition(8)]);
        assert_eq!(days[0].date, date("2026-05-05"));
    }

    #[test]
    fn holidays_have_their_names() {
        let days = days(&index(&["2026-11-30", "2026-11-26"]), None, 14);
        let friday = days.iter().find(|day| day.date == date("2026-11-27")).unwrap();
        assert_eq!(friday.kind, DayKind::NoAnnouncement(NoAnnouncement::Holiday("Thanksgiving")));
    }

    #[test]
    fn an_edition_on_a_weekend_is_an_edition() {
        assert_eq!(
            days(&index(&["2026-05-09"]), None, 14),
            [Day { date: date("2026-05-09"), kind: DayKind::Edition(8) }]
        );
    }

    #[test]
    fn the_strip_is_bounded_and_holds_the_day_of_the_page() {
        let index = index(&["2026-05-08", "2026-01-15", "2016-05-06"]);
        assert_eq!(days(&index, None, 14).len(), 14);
        let around = days(&index, Some(date("2026-01-15")), 14);
        assert_eq!(around.len(), 14);
        assert!(around.iter().any(|day| day.date == date("2026-01-15") && day.kind == DayKind::Edition(8)));
        let oldest = days(&index, Some(date("2016-05-06")), 14);
        assert_eq!(oldest.last().unwrap().date, date("2016-05-06"));
    }

    #[test]
    fn no_edition_no_strip() {
        assert_eq!(days(&index(&[]), None, 14), []);
    }
}
