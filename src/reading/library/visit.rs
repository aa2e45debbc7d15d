//! When the reader was here, and what is new since then.

use super::json_text;
use crate::digest::{Date, Timestamp};

/// A visit ends after so many seconds of absence.
const ABSENCE: i64 = 30 * 60;

/// Notes that the reader looks at an edition now (seconds since 1970 in UTC), when the newest there is was of this day. With the first
/// edition after an absence a new visit begins: what was announced after the newest of the last one is new. On a first visit nothing is.
pub fn note_visit(text: &str, now: i64, newest: Date) -> String {
    let visits = json_text::container(text, "visits", "{}");
    let member = |name: &str| json_text::get(visits, name).map(|text| text.trim_matches('"').to_owned());
    let last = member("last").and_then(|last| last.parse::<Timestamp>().ok()?.unix_seconds());
    let known = member("newest").and_then(|day| day.parse::<Date>().ok());
    let mut after = visits.to_owned();
    let mut set = |name: &str, value: String| after = json_text::set(&after, name, Some(&json_text::quote(&value)));
    // A clock that was set back tells nothing of the absence; then a new visit begins too.
    if let (Some(last), Some(known)) = (last, known)
        && !(0..=ABSENCE).contains(&(now - last))
    {
        set("since", known.to_string());
    }
    if let Some(now) = Timestamp::from_unix_seconds(now) {
        set("last", now.to_string());
    }
    set("newest", known.map_or(newest, |known| known.max(newest)).to_string());
    json_text::set(text, "visits", Some(&after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::library::Records;

    fn visit(text: &str, at: &str, newest: &str) -> String {
        let now = at.parse::<Timestamp>().unwrap().unix_seconds().unwrap();
        note_visit(text, now, newest.parse().unwrap())
    }

    fn since(text: &str) -> Option<String> {
        Records::read(Some(text)).0.since().map(|day| day.to_string())
    }

    #[test]
    fn nothing_is_new_on_the_first_visit() {
        let first = visit("{}", "2026-05-07T08:00:00Z", "2026-05-06");
        assert_eq!(since(&first), None);
        assert_eq!(since(&visit(&first, "2026-05-07T08:29:00Z", "2026-05-07")), None);
    }

    #[test]
    fn after_an_absence_what_came_after_the_last_visit_is_new_for_the_whole_visit() {
        let first = visit("{}", "2026-05-07T08:00:00Z", "2026-05-06");
        let next = visit(&first, "2026-05-08T08:00:00Z", "2026-05-08");
        assert_eq!(since(&next).as_deref(), Some("2026-05-06"));
        let later = visit(&next, "2026-05-08T08:20:00Z", "2026-05-08");
        assert_eq!(since(&later).as_deref(), Some("2026-05-06"));
        let evening = visit(&later, "2026-05-08T20:00:00Z", "2026-05-08");
        assert_eq!(since(&evening).as_deref(), Some("2026-05-08"));
    }

    #[test]
    fn an_old_edition_does_not_make_the_newer_ones_new() {
        let first = visit("{}", "2026-05-08T08:00:00Z", "2026-05-08");
        let old = visit(&first, "2026-05-08T08:01:00Z", "2026-05-01");
        assert_eq!(since(&visit(&old, "2026-05-09T08:00:00Z", "2026-05-08")).as_deref(), Some("2026-05-08"));
    }

    #[test]
    fn times_that_cannot_be_read_make_a_first_visit() {
        let odd = r#"{"visits":{"last":"yesterday","newest":3,"other":1.0}}"#;
        let visited = visit(odd, "2026-05-08T08:00:00Z", "2026-05-08");
        assert_eq!(since(&visited), None);
        assert!(visited.contains("\"other\":1.0"));
    }
}
