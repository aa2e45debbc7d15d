//! The library as it is read from storage, and what is asked of it.

use serde_json::{Map, Value};

use super::{VERSION, json_text};
use crate::digest::Date;

/// The library: its text, and what stands in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Records {
    text: String,
    value: Value,
}

/// What was wrong with the stored text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It cannot be read, or a part of it cannot. The library is what can be read; the text has to be kept elsewhere before anything
    /// is stored.
    Broken,
    /// A newer version wrote it. It can be asked, but must not be changed.
    Newer,
}

impl Records {
    /// Reads what is stored; a new library where that is nothing. A text without a version is brought to this one.
    pub fn read(stored: &str) -> (Self, Option<Trouble>) {
        let mut text = stored.trim_ascii();
        if text.is_empty() {
            text = "{}";
        }
        let mut value = serde_json::from_str(text).unwrap_or_default();
        let mut trouble = None;
        if !matches!(value, Value::Object(_)) {
            (text, trouble) = ("{}", Some(Trouble::Broken));
        }
        let version = value["brevier"].as_f64();
        if version.is_some_and(|version| version > VERSION) {
            return (Self { text: text.to_owned(), value }, Some(Trouble::Newer));
        }
        let mut text = text.to_owned();
        if version != Some(VERSION) {
            text = json_text::set(&text, "brevier", Some("1"));
        }
        for part in ["read", "saved", "visits", "preferences"] {
            if !matches!(value[part], Value::Null | Value::Object(_)) {
                text = json_text::set(&text, part, None);
                trouble = Some(Trouble::Broken);
            }
        }
        if trouble.is_some() {
            value = serde_json::from_str(&text).unwrap_or_default();
        }
        (Self { text, value }, trouble)
    }

    /// The text to store.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the paper with this id was read.
    pub fn is_read(&self, id: &str) -> bool {
        !self.value["read"][id].is_null()
    }

    /// Whether the paper with this id is saved.
    pub fn is_saved(&self, id: &str) -> bool {
        !self.value["saved"][id].is_null()
    }

    /// How many papers are saved.
    pub fn saved_count(&self) -> usize {
        self.value["saved"].as_object().map_or(0, Map::len)
    }

    /// The newest edition that there was at the reader's visit before this one. Papers of newer ones are new to them.
    pub fn since(&self) -> Option<Date> {
        self.visit("since").as_str()?.parse().ok()
    }

    /// A member of `visits`.
    pub(super) fn visit(&self, name: &str) -> &Value {
        &self.value["visits"][name]
    }
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
        for nothing in ["", " \n"] {
            let (records, trouble) = Records::read(nothing);
            assert_eq!((records.text(), trouble), ("{\"brevier\":1}", None));
        }
    }

    #[test]
    fn a_library_is_asked_what_it_holds() {
        let text = r#"{"brevier":1,"read":{"2605.01234":"2026-05-08"},"saved":{"1706.03762":{}},
            "visits":{"since":"2026-05-07"},"preferences":{"abstract":true}}"#;
        let (records, trouble) = Records::read(text);
        assert_eq!((records.text(), trouble), (text, None));
        assert!(records.is_read("2605.01234") && !records.is_read("1706.03762"));
        assert!(records.is_saved("1706.03762") && !records.is_saved("2605.01234"));
        assert_eq!(records.saved_count(), 1);
        assert_eq!(records.since(), "2026-05-07".parse().ok());
    }

    #[test]
    fn a_text_that_is_no_library_is_broken_and_the_library_a_new_one() {
        for broken in ["{", "[]", "null", "\"brevier\"", "<!doctype html>", "{\"saved\":{\"1706.0"] {
            let (records, trouble) = Records::read(broken);
            assert_eq!((records.text(), trouble), ("{\"brevier\":1}", Some(Trouble::Broken)), "{broken}");
        }
    }

    #[test]
    fn a_library_of_a_newer_version_is_read_and_left_as_it_is() {
        for text in
            [r#"{"brevier":2,"read":{"2605.01234":1},"saved":[]}"#, r#"{"brevier":1.5,"read":{"2605.01234":1}}"#]
        {
            let (records, trouble) = Records::read(text);
            assert_eq!((records.text(), trouble), (text, Some(Trouble::Newer)));
            assert!(records.is_read("2605.01234"));
        }
    }

    #[test]
    fn a_library_without_a_version_keeps_all_that_it_has() {
        let (records, trouble) = Records::read(r#"{"saved":{"1706.03762":{}},"other":[1.0]}"#);
        assert_eq!(trouble, None);
        assert_eq!(value(&records), json!({ "brevier": 1, "saved": { "1706.03762": {} }, "other": [1.0] }));
    }

    #[test]
    fn a_member_that_cannot_be_read_makes_the_text_broken_and_the_others_stay() {
        let text = r#"{"brevier":1,"read":["2605.01234"],"saved":{"1706.03762":{}},"visits":5}"#;
        let (records, trouble) = Records::read(text);
        assert_eq!(trouble, Some(Trouble::Broken));
        assert_eq!(value(&records), json!({ "brevier": 1, "saved": { "1706.03762": {} } }));
        assert_eq!(Records::read(records.text()), (records, None));
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
        let name = prop_oneof![".{0,3}", "read|saved|visits|preferences|brevier|id"];
        prop::collection::btree_map(name, member, 0..5).prop_map(|map| map.into_iter().collect())
    }

    proptest! {
        #[test]
        fn any_text_gives_a_library(text in ".*") {
            let (records, _) = Records::read(&text);
            prop_assert!(value(&records).is_object());
        }

        #[test]
        fn what_can_be_read_of_any_object_stays(stored in any_object(any_json())) {
            let (records, trouble) = Records::read(&stored.to_string());
            for (name, kept) in stored.as_object().unwrap() {
                let is_sound = match name.as_str() {
                    "brevier" => continue,
                    "read" | "saved" | "visits" | "preferences" => kept.is_object(),
                    _ => true,
                };
                // A text that could not be read in full is kept as a whole, which the trouble asks for.
                prop_assert!(value(&records).get(name) == Some(kept) || (!is_sound && (kept.is_null() || trouble == Some(Trouble::Broken))));
            }
            if trouble != Some(Trouble::Newer) {
                let (again, trouble) = Records::read(records.text());
                prop_assert_eq!((again.text(), trouble), (records.text(), None));
            }
        }
    }
}
