//! One change to the library: each takes the text that is stored and gives the text to store.

use serde_json::Value;

use super::{READ_MARKS, json_text, reference};
use crate::digest::{ArxivId, Date, Paper};

/// Marks a paper as read on this day. Of too many marks the oldest goes.
pub fn mark_read(text: &str, id: &ArxivId, today: Date) -> String {
    let read = json_text::container(text, "read", "{}");
    let mut read = json_text::set(read, id.as_str(), Some(&json_text::quote(&today.to_string())));
    let mut marks = json_text::pieces(&read);
    if marks.len() > READ_MARKS {
        // The day stands at the end of a mark, and days are in the order of their letters.
        let day = |mark: &str| mark.rsplit(':').next().unwrap_or_default().to_owned();
        if let Some(oldest) = (0..marks.len()).min_by_key(|at| day(marks[*at])) {
            marks.remove(oldest);
        }
        read = json_text::wrap('{', &marks, '}');
    }
    json_text::set(text, "read", Some(&read))
}

/// Takes the mark from a paper.
pub fn mark_unread(text: &str, id: &ArxivId) -> String {
    let read = json_text::set(json_text::container(text, "read", "{}"), id.as_str(), None);
    json_text::set(text, "read", Some(&read))
}

/// Saves a paper of an edition, before those that are saved already. One that is saved already stays as it is.
pub fn save(text: &str, paper: &Paper, edition: Option<Date>, today: Date) -> String {
    let saved = json_text::pieces(json_text::container(text, "saved", "[]"));
    if saved.iter().any(|entry| is_of(entry, &paper.id)) {
        return text.to_owned();
    }
    let mut entry = reference::of(paper);
    entry = json_text::set(&entry, "saved_at", Some(&json_text::quote(&today.to_string())));
    if let Some(edition) = edition {
        entry = json_text::set(&entry, "edition", Some(&json_text::quote(&edition.to_string())));
    }
    let mut all = vec![entry.as_str()];
    all.extend(saved);
    with_saved(text, &all)
}

/// Takes a paper from the saved ones.
pub fn remove(text: &str, id: &ArxivId) -> String {
    let mut saved = json_text::pieces(json_text::container(text, "saved", "[]"));
    saved.retain(|entry| !is_of(entry, id));
    with_saved(text, &saved)
}

/// Gives a saved paper what its own page knows of it and a card does not, such as its DOI. Note and day stay; nothing changes where
/// the paper is not saved.
pub fn complete(text: &str, paper: &Paper) -> String {
    let saved = json_text::pieces(json_text::container(text, "saved", "[]"));
    let complete = |entry: &&str| {
        let mut entry = (*entry).to_owned();
        if is_of(&entry, &paper.id) {
            for (name, value) in reference::members(paper) {
                entry = json_text::set(&entry, name, Some(&value));
            }
        }
        entry
    };
    let saved: Vec<String> = saved.iter().map(complete).collect();
    with_saved(text, &saved.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Remembers what was chosen for a preference.
pub fn set_preference(text: &str, name: &str, value: bool) -> String {
    let preferences = json_text::container(text, "preferences", "{}");
    let preferences = json_text::set(preferences, name, Some(if value { "true" } else { "false" }));
    json_text::set(text, "preferences", Some(&preferences))
}

fn with_saved(text: &str, saved: &[&str]) -> String {
    json_text::set(text, "saved", Some(&json_text::wrap('[', saved, ']')))
}

fn is_of(entry: &str, id: &ArxivId) -> bool {
    serde_json::from_str::<Value>(entry).is_ok_and(|entry| entry["id"].as_str() == Some(id.as_str()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::reading::library::{Records, example::paper};

    fn id(text: &str) -> ArxivId {
        text.parse().unwrap()
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn value(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn a_mark_comes_and_goes() {
        let read = mark_read("{\"brevier\":1}", &id("2605.01234"), day("2026-05-08"));
        assert_eq!(value(&read), json!({ "brevier": 1, "read": { "2605.01234": "2026-05-08" } }));
        assert_eq!(value(&mark_unread(&read, &id("2605.01234")))["read"], json!({}));
        assert_eq!(value(&mark_unread("{}", &id("2605.01234")))["read"], json!({}));
    }

    #[test]
    fn of_too_many_marks_the_oldest_goes() {
        let marks = (0..READ_MARKS)
            .map(|n| (format!("{}.{:05}", 2601 + n % 9, n), json!(format!("2026-05-{:02}", 2 + n % 20))));
        let mut marks: serde_json::Map<_, _> = marks.collect();
        marks.insert("2601.77777".to_owned(), json!("2026-05-01"));
        marks.remove("2601.00000");
        let text = json!({ "read": marks }).to_string();
        let read = value(&mark_read(&text, &id("2605.99999"), day("2026-05-30")))["read"].clone();
        assert_eq!(read.as_object().unwrap().len(), READ_MARKS);
        assert_eq!((&read["2605.99999"], read.get("2601.77777")), (&json!("2026-05-30"), None));
    }

    #[test]
    fn a_saved_paper_can_be_listed_and_cited_without_the_digest() {
        let text = save("{\"brevier\":1}", &paper("1706.03762"), Some(day("2026-05-08")), day("2026-05-09"));
        assert_eq!(
            value(&text)["saved"],
            json!([{
                "id": "1706.03762", "version": 7, "title": "Attention \"Is\" All You Need", "authors": ["Ashish Vaswani", "Noam Shazeer"],
                "categories": ["cs.CL", "cs.LG"], "published": "2017-06-12T17:57:34Z", "comment": "15 pages", "doi": "10.1/x",
                "journal_ref": "NeurIPS 2017", "tags": ["nlp"], "saved_at": "2026-05-09", "edition": "2026-05-08",
            }])
        );
    }

    #[test]
    fn the_newest_saved_paper_comes_first_and_none_comes_twice() {
        let mut text = "{}".to_owned();
        for of in ["1706.03762", "2605.01234", "1706.03762"] {
            text = save(&text, &paper(of), None, day("2026-05-09"));
        }
        let ids: Vec<_> = value(&text)["saved"].as_array().unwrap().iter().map(|entry| entry["id"].clone()).collect();
        assert_eq!(ids, ["2605.01234", "1706.03762"]);
        assert!(!Records::read(Some(&remove(&text, &id("2605.01234")))).0.is_saved("2605.01234"));
    }

    #[test]
    fn completing_keeps_the_note_and_all_that_is_not_known() {
        let text = r#"{"saved":[7,{"id":"1706.03762","note":"mine","later":1.0,"saved_at":"2026-05-01"},{"id":"2605.01234"}]}"#;
        let saved = value(&complete(text, &paper("1706.03762")))["saved"].clone();
        assert_eq!((&saved[0], &saved[2]), (&json!(7), &json!({ "id": "2605.01234" })));
        assert_eq!(
            (&saved[1]["note"], &saved[1]["later"], &saved[1]["saved_at"]),
            (&json!("mine"), &json!(1.0), &json!("2026-05-01"))
        );
        assert_eq!(saved[1]["doi"], "10.1/x");
    }

    #[test]
    fn a_preference_is_remembered() {
        let text = set_preference(&set_preference("{}", "abstract", true), "abstract", false);
        assert_eq!(Records::read(Some(&text)).0.preference("abstract"), Some(false));
    }

    proptest! {
        #[test]
        fn no_change_loses_what_it_does_not_mean(stored in "\\PC*", odd in any::<f64>()) {
            let before = json!({ "brevier": 1, "other": stored, "saved": [odd, { "id": "1706.03762", "note": stored }], "read": { "x": stored } });
            let text = before.to_string();
            let (read, today) = (id("2605.01234"), day("2026-05-08"));
            for after in [
                mark_read(&text, &read, today), mark_unread(&text, &read), set_preference(&text, "a", true), remove(&text, &read),
                save(&text, &paper("2605.01234"), None, today), complete(&text, &paper("2605.01234")),
            ] {
                let after = value(&after);
                prop_assert_eq!(&after["other"], &before["other"]);
                prop_assert_eq!(&after["read"]["x"], &before["read"]["x"]);
                let saved = after["saved"].as_array().unwrap();
                prop_assert!(before["saved"].as_array().unwrap().iter().all(|entry| saved.contains(entry)));
            }
        }
    }
}
