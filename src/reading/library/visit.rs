//! When the reader was here, and what is new since then.

use super::{Change, Records};
use crate::digest::Date;

/// A visit ends after so many seconds of absence.
const ABSENCE: i64 = 30 * 60;

/// What changes as the reader looks at an edition now (seconds since 1970 in UTC), when the newest that there is was of this day.
///
/// With the first edition after an absence a new visit begins: what was announced after the newest of the last one is new. On a
/// first visit nothing is.
pub fn visit(records: &Records, now: i64, newest: Date) -> Vec<Change> {
    let newest = format!("{newest}");
    // Days are in the order of their letters.
    let known = records.visit("newest").as_str().unwrap_or_default();
    let mut changes = vec![Change {
        part: "visits",
        name: "last".to_owned(),
        value: Some(u32::try_from(now).unwrap_or_default().to_string()),
    }];
    // A clock that was set back tells nothing of the absence; then a new visit begins too.
    if let Some(last) = records.visit("last").as_i64()
        && !(0..=ABSENCE).contains(&now.wrapping_sub(last))
    {
        changes.push(Change::text("visits", "since", known));
    }
    if known < newest.as_str() {
        changes.push(Change::text("visits", "newest", &newest));
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visited(text: &str, day: &str, minute: i64, newest: &str) -> String {
        let now = day.parse::<Date>().unwrap().days_since_epoch() * 86_400 + minute * 60;
        let (records, _) = Records::read(text);
        let changes = visit(&records, now, newest.parse().unwrap());
        changes.iter().fold(records.text().to_owned(), |text, change| change.apply(&text))
    }

    fn since(text: &str) -> Option<String> {
        Records::read(text).0.since().map(|day| day.to_string())
    }

    #[test]
    fn nothing_is_new_on_the_first_visit() {
        let first = visited("{}", "2026-05-07", 0, "2026-05-06");
        assert_eq!(since(&first), None);
        assert_eq!(since(&visited(&first, "2026-05-07", 29, "2026-05-07")), None);
    }

    #[test]
    fn after_an_absence_what_came_after_the_last_visit_is_new_for_the_whole_visit() {
        let first = visited("{}", "2026-05-07", 0, "2026-05-06");
        let next = visited(&first, "2026-05-08", 0, "2026-05-08");
        assert_eq!(since(&next).as_deref(), Some("2026-05-06"));
        let later = visited(&next, "2026-05-08", 20, "2026-05-08");
        assert_eq!(since(&later).as_deref(), Some("2026-05-06"));
        let evening = visited(&later, "2026-05-08", 700, "2026-05-08");
        assert_eq!(since(&evening).as_deref(), Some("2026-05-08"));
    }

    #[test]
    fn an_old_edition_does_not_make_the_newer_ones_new() {
        let first = visited("{}", "2026-05-08", 0, "2026-05-08");
        let old = visited(&first, "2026-05-08", 1, "2026-05-01");
        assert_eq!(since(&visited(&old, "2026-05-09", 0, "2026-05-08")).as_deref(), Some("2026-05-08"));
    }

    #[test]
    fn what_cannot_be_read_makes_a_first_visit() {
        let odd = r#"{"visits":{"last":"yesterday","newest":3,"other":1.0}}"#;
        let after = visited(odd, "2026-05-08", 0, "2026-05-08");
        assert_eq!(since(&after), None);
        assert!(after.contains("\"other\":1.0"));
    }
}
