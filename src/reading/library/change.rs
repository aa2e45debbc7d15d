//! One change to the library.

use super::{READ_MARKS, json_text};

/// A member of one of the library's parts that gets another value. It can be made again to a newer text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The part: `read`, `saved`, `visits` or `preferences`.
    pub part: &'static str,
    /// The member's name: the id of a paper, or what is preferred.
    pub name: String,
    /// Its value in JSON; nothing takes the member away.
    pub value: Option<String>,
}

impl Change {
    /// A member becomes a text.
    pub fn text(part: &'static str, name: &str, text: &str) -> Self {
        Self { part, name: name.to_owned(), value: Some(json_text::quote(text)) }
    }

    /// The library's text after the change. Of too many read marks the oldest goes.
    pub fn apply(&self, library: &str) -> String {
        let mut part = json_text::set(json_text::part(library, self.part), &self.name, self.value.as_deref());
        if self.part == "read" {
            let mut marks = json_text::pieces(&part);
            if marks.len() > READ_MARKS {
                // By the day and not by the place: an import sorts them by their names.
                let day = |at: &usize| marks[*at].rsplit(':').next();
                let oldest = (0..marks.len()).min_by_key(day);
                marks.remove(oldest.unwrap_or_default());
                part = json_text::object(&marks);
            }
        }
        json_text::set(library, self.part, Some(&part))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn value(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    fn without(part: &'static str, name: &str) -> Change {
        Change { part, name: name.to_owned(), value: None }
    }

    #[test]
    fn a_mark_comes_and_goes() {
        let read = Change::text("read", "2605.01234", "2026-05-08").apply("{\"brevier\":1}");
        assert_eq!(value(&read), json!({ "brevier": 1, "read": { "2605.01234": "2026-05-08" } }));
        assert_eq!(value(&without("read", "2605.01234").apply(&read))["read"], json!({}));
        assert_eq!(value(&without("read", "2605.01234").apply("{}"))["read"], json!({}));
    }

    #[test]
    fn of_too_many_marks_the_oldest_goes() {
        let day = |n: usize| if n == 7 { 7 } else { 8 };
        let mark = |n: usize| format!("\"{}.{n:05}\":\"2026-05-0{}\"", 2605 - n % 9, day(n));
        let marks: Vec<_> = (0..READ_MARKS).map(mark).collect();
        let text = format!("{{\"read\":{{{}}}}}", marks.join(","));
        let read = value(&Change::text("read", "2501.99999", "2026-05-09").apply(&text))["read"].clone();
        assert_eq!(read.as_object().unwrap().len(), READ_MARKS);
        assert_eq!((&read["2501.99999"], read.get("2598.00007")), (&json!("2026-05-09"), None));
        assert!(read.get("2605.00000").is_some());
    }

    #[test]
    fn a_preference_is_remembered() {
        let prefer =
            |yes: &str| Change { part: "preferences", name: "abstract".to_owned(), value: Some(yes.to_owned()) };
        let text = prefer("false").apply(&prefer("true").apply("{}"));
        assert_eq!(value(&text)["preferences"], json!({ "abstract": false }));
    }

    proptest! {
        #[test]
        fn no_change_loses_what_it_does_not_mean(stored in "\\PC*", odd in any::<f64>(), name in "read|saved|visits|other") {
            let before = json!({
                "brevier": 1, "other": stored, "saved": { "1706.03762": { "note": stored, "odd": odd } }, "read": { "x": stored },
            });
            for part in ["read", "saved", "visits", "preferences"] {
                for change in [Change::text(part, &name, &stored), without(part, &name)] {
                    let mut after = value(&change.apply(&before.to_string()));
                    let changed = after[part].as_object_mut().unwrap().remove(&name);
                    prop_assert_eq!(changed, change.value.map(|_| Value::from(stored.clone())));
                    if before.get(part).is_none() {
                        after.as_object_mut().unwrap().remove(part);
                    }
                    prop_assert_eq!(&after, &before);
                }
            }
        }
    }
}
