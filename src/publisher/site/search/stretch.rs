//! Which stretch of the history an edition belongs to.

use crate::digest::Date;

/// The name of the stretch that a day belongs to when the newest edition is of another: the month, or, when that is over, the
/// quarter, the year, and four years. So the new day touches one month, and a search reads no more than a dozen stretches.
pub fn stretch(day: Date, newest: Date) -> String {
    let quarter = |day: Date| (day.month() - 1) / 3;
    let four = |day: Date| day.year() / 4;
    if four(day) != four(newest) {
        format!("{:04}-{:04}", four(day) * 4, four(day) * 4 + 3)
    } else if day.year() != newest.year() {
        format!("{:04}", day.year())
    } else if quarter(day) != quarter(newest) {
        format!("{:04}-q{}", day.year(), quarter(day) + 1)
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
        let days = [
            "2026-05-08",
            "2026-05-01",
            "2026-04-30",
            "2026-03-31",
            "2025-12-31",
            "2024-01-01",
            "2023-12-31",
            "2019-06-01",
        ];
        assert_eq!(
            days.map(of),
            ["2026-05", "2026-05", "2026-04", "2026-q1", "2025", "2024", "2020-2023", "2016-2019"]
        );
    }

    #[test]
    fn ten_years_are_at_most_a_dozen_stretches() {
        let newest: Date = "2027-12-31".parse().unwrap();
        let days = (0..3_650).filter_map(|back| Date::from_days_since_epoch(newest.days_since_epoch() - back));
        let mut names: Vec<String> = days.map(|day| stretch(day, newest)).collect();
        names.dedup();
        assert_eq!(
            names,
            [
                "2027-12",
                "2027-11",
                "2027-10",
                "2027-q3",
                "2027-q2",
                "2027-q1",
                "2026",
                "2025",
                "2024",
                "2020-2023",
                "2016-2019"
            ]
        );
    }
}
