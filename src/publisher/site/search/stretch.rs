//! Which stretch of the history an edition belongs to.

use crate::digest::Date;

/// Years that are one stretch when they are over.
const BLOCK: i32 = 8;

/// The name of the stretch that a day belongs to when the newest edition is of another: this month, this year’s months before it, the
/// years before it, in blocks of eight by the calendar. So a new day touches one month, the first of a month one year, and the first
/// of a year one block, and a search over ten years reads five stretches.
pub fn stretch(day: Date, newest: Date) -> String {
    let block = |day: Date| day.year() / BLOCK * BLOCK;
    if block(day) != block(newest) {
        format!("{:04}-{:04}", block(day), block(day) + BLOCK - 1)
    } else if day.year() != newest.year() {
        format!("{:04}-{:04}", block(day), newest.year() - 1)
    } else if day.month() != newest.month() {
        format!("{:04}-to-{:02}", day.year(), newest.month() - 1)
    } else {
        format!("{:04}-{:02}", day.year(), day.month())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_grow_with_their_age() {
        let of = |day: &str| stretch(day.parse().unwrap(), "2026-05-08".parse().unwrap());
        let days = ["2026-05-08", "2026-05-01", "2026-04-30", "2026-01-02", "2025-12-31", "2024-01-01", "2023-12-31"];
        let named = ["2026-05", "2026-05", "2026-to-04", "2026-to-04", "2024-2025", "2024-2025", "2016-2023"];
        assert_eq!(days.map(of), named);
    }

    #[test]
    fn ten_years_are_at_most_five_stretches_whatever_the_day() {
        let first: Date = "2022-01-01".parse().unwrap();
        let day = |days: i64| Date::from_days_since_epoch(first.days_since_epoch() + days).unwrap();
        for newest in (0..3_000).step_by(13) {
            let mut names: Vec<String> = (0..3_650).map(|back| stretch(day(newest - back), day(newest))).collect();
            names.dedup();
            assert!(names.len() <= 5, "{names:?}");
            let count = names.len();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), count, "a stretch is in one piece");
        }
    }
}
