//! The library as it is read from storage, and what is asked of it.

use serde_json::Value;

use super::{VERSION, json_text};
use crate::digest::Date;

/// The library: its text, and what stands in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Records {
    text: String,
    value: Value,
}

/// What was wrong with the stored text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It cannot be read at all. The library is a new one; the text has to be kept elsewhere before anything is stored.
    Broken,
    /// A member could not be read, and now stands in `set_aside`.
    SetAside,
    /// A newer version wrote it. It can be asked, but must not be changed.
    Newer,
}

/// The members that this version knows, each with an empty one of its kind.
const MEMBERS: [(&str, &str); 5] =
    [("set_aside", "[]"), ("read", "{}"), ("saved", "[]"), ("visits", "{}"), ("preferences", "{}")];

impl Records {
    /// Reads what is stored; a new library where that is nothing. A text without a version is brought to this one.
    pub fn read(stored: Option<&str>) -> (Self, Option<Trouble>) {
        let stored = stored.filter(|text| !text.trim_ascii().is_empty());
        let text = stored.unwrap_or("{}");
        let parsed = serde_json::from_str::<Value>(text).ok().filter(Value::is_object);
        let is_broken = parsed.is_none();
        let (mut text, value) = match parsed {
            Some(value) => (text.to_owned(), value),
            None => ("{}".to_owned(), Value::Null),
        };
        let version = &value["brevier"];
        if version.as_f64().is_some_and(|version| version > f64::from(VERSION)) {
            return (Self { text, value }, Some(Trouble::Newer));
        }
        if version.as_u64() != Some(u64::from(VERSION)) {
            text = json_text::set(&text, "brevier", Some("1"));
        }
        let mut trouble = is_broken.then_some(Trouble::Broken);
        for (name, empty) in MEMBERS {
            let found = &value[name];
            if !(found.is_null() || if empty == "[]" { found.is_array() } else { found.is_object() }) {
                text = set_aside(&text, name);
                trouble = trouble.or(Some(Trouble::SetAside));
            }
        }
        let value = serde_json::from_str(&text).unwrap_or_default();
        (Self { text, value }, trouble)
    }

    /// The text to store.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the paper with this id was read.
    pub fn is_read(&self, id: &str) -> bool {
        self.value["read"].get(id).is_some()
    }

    /// Whether the paper with this id is saved.
    pub fn is_saved(&self, id: &str) -> bool {
        self.saved().iter().any(|entry| entry["id"].as_str() == Some(id))
    }

    /// How many papers are saved.
    pub fn saved_count(&self) -> usize {
        self.saved().len()
    }

    /// What was chosen for a preference, where it was.
    pub fn preference(&self, name: &str) -> Option<bool> {
        self.value["preferences"][name].as_bool()
    }

    /// The newest edition that there was at the reader's visit before this one. Papers of newer ones are new to them.
    pub fn since(&self) -> Option<Date> {
        self.value["visits"]["since"].as_str()?.parse().ok()
    }

    fn saved(&self) -> &[Value] {
        self.value["saved"].as_array().map_or(&[], Vec::as_slice)
    }
}

/// Moves a member that is not what it should be into the list of what was set aside, under its own name.
fn set_aside(text: &str, name: &str) -> String {
    let value = json_text::get(text, name).unwrap_or("null");
    let member = json_text::set("{}", name, Some(value));
    let list = json_text::container(text, "set_aside", "[]");
    let mut aside = json_text::pieces(list);
    aside.push(&member);
    let aside = json_text::wrap('[', &aside, ']');
    json_text::set(&json_text::set(text, name, None), "set_aside", Some(&aside))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn value(records: &Records) -> Value {
        serde_json::from_str(records.text()).unwrap()
    }

    #[test]
    fn nothing_stored_is_a_new_library() {
        for nothing in [None, Some(""), Some(" \n")] {
            let (records, trouble) = Records::read(nothing);
            assert_eq!((records.text(), trouble), ("{\"brevier\":1}", None));
        }
    }

    #[test]
    fn a_library_is_asked_what_it_holds() {
        let text = r#"{"brevier":1,"read":{"2605.01234":"2026-05-08"},"saved":[{"id":"1706.03762"}],
            "visits":{"since":"2026-05-07"},"preferences":{"abstract":true}}"#;
        let (records, trouble) = Records::read(Some(text));
        assert_eq!((records.text(), trouble), (text, None));
        assert!(records.is_read("2605.01234") && !records.is_read("1706.03762"));
        assert!(records.is_saved("1706.03762") && !records.is_saved("2605.01234"));
        assert_eq!(records.saved_count(), 1);
        assert_eq!((records.preference("abstract"), records.preference("other")), (Some(true), None));
        assert_eq!(records.since(), "2026-05-07".parse().ok());
    }

    #[test]
    fn a_text_that_is_no_library_is_broken_and_the_library_a_new_one() {
        for broken in ["{", "[]", "null", "\"brevier\"", "<!doctype html>", "{\"saved\":[{\"id\":\"1706.0"] {
            let (records, trouble) = Records::read(Some(broken));
            assert_eq!((records.text(), trouble), ("{\"brevier\":1}", Some(Trouble::Broken)), "{broken}");
        }
    }

    #[test]
    fn a_library_of_a_newer_version_is_read_and_left_as_it_is() {
        for text in
            [r#"{"brevier":2,"read":{"2605.01234":1},"saved":{}}"#, r#"{"brevier":1.5,"read":{"2605.01234":1}}"#]
        {
            let (records, trouble) = Records::read(Some(text));
            assert_eq!((records.text(), trouble), (text, Some(Trouble::Newer)));
            assert!(records.is_read("2605.01234"));
        }
    }

    #[test]
    fn a_library_without_a_version_keeps_all_that_it_has() {
        let (records, trouble) = Records::read(Some(r#"{"saved":[{"id":"1706.03762"}],"other":[1.0]}"#));
        assert_eq!(trouble, None);
        assert_eq!(value(&records), json!({ "brevier": 1, "saved": [{ "id": "1706.03762" }], "other": [1.0] }));
    }

    #[test]
    fn a_member_that_cannot_be_read_is_set_aside_and_the_others_stay() {
        let text = r#"{"brevier":1,"read":["2605.01234"],"saved":[{"id":"1706.03762"}],"set_aside":5}"#;
        let (records, trouble) = Records::read(Some(text));
        assert_eq!(trouble, Some(Trouble::SetAside));
        assert!(records.is_saved("1706.03762"));
        assert_eq!(value(&records)["set_aside"], json!([{ "set_aside": 5 }, { "read": ["2605.01234"] }]));
        let (again, trouble) = Records::read(Some(records.text()));
        assert_eq!((again, trouble), (records, None));
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            ".{0,8}".prop_map(Value::from)
        ];
        leaf.prop_recursive(3, 12, 4, |inner| {
            prop_oneof![prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from), any_object(inner)]
        })
    }

    fn any_object(member: impl Strategy<Value = Value> + 'static) -> impl Strategy<Value = Value> {
        let name = prop_oneof![".{0,3}", "read|saved|visits|preferences|brevier|set_aside|id"];
        prop::collection::btree_map(name, member, 0..5).prop_map(|map| map.into_iter().collect())
    }

    proptest! {
        #[test]
        fn any_text_gives_a_library(text in ".*") {
            let (records, _) = Records::read(Some(&text));
            prop_assert!(value(&records).is_object());
        }

        #[test]
        fn no_member_of_any_object_is_lost(stored in any_object(any_json())) {
            let (records, trouble) = Records::read(Some(&stored.to_string()));
            let read = value(&records);
            for (name, kept) in stored.as_object().unwrap() {
                // Null is nothing, and the version is brought to ours.
                if kept.is_null() || name == "brevier" {
                    continue;
                }
                let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
                let aside = list(&read["set_aside"]).iter().any(|one| one.get(name) == Some(kept));
                let is_there = if name == "set_aside" {
                    list(kept).iter().all(|one| list(&read[name]).contains(one))
                } else {
                    read.get(name) == Some(kept)
                };
                prop_assert!(is_there || aside, "{name} of {stored} in {read}");
            }
            if trouble != Some(Trouble::Newer) {
                prop_assert_eq!(Records::read(Some(records.text())), (records, None));
            }
        }
    }
}
