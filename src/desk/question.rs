//! What the page asks the desk.

use serde_json::{Map, Value};

use crate::{digest::Date, reader::Base};

/// A question. Its JSON is an object; what a kind of question needs beyond this stands in it under names of its own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// What is asked for: the member `ask`.
    pub kind: String,
    /// The site's path on its host, with a slash at either end: the member `base`.
    pub base: String,
    /// The reader's library as it is stored, where there is one: the member `library`.
    pub library: Option<String>,
    /// The day by the reader's clock: the member `today`.
    pub today: Option<Date>,
    /// What the field holds that asks: the member `value`.
    pub value: Option<String>,
    rest: Map<String, Value>,
}

impl Question {
    /// Reads a question. What is no object is a question of no kind.
    pub fn read(json: &str) -> Self {
        let mut rest: Map<String, Value> = serde_json::from_str(json).unwrap_or_default();
        let mut take = |name: &str| match rest.remove(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        let (kind, base) = (take("ask").unwrap_or_default(), take("base").unwrap_or_else(|| "/".to_owned()));
        let (library, value) = (take("library"), take("value"));
        let today = take("today").and_then(|day| day.parse().ok());
        Self { kind, base, library, today, value, rest }
    }

    /// The site's path, by which its pages have addresses.
    pub fn site(&self) -> Base {
        Base::from_uri(&format!("https://host{}", self.base))
    }

    /// Another member of the question.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.rest.get(name)
    }

    /// Another member of the question that is a text; empty where it is not there.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Value::as_str).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_has_what_every_question_has_and_its_own() {
        let question = Question::read(r#"{"ask":"cite","base":"/papers/","today":"2026-05-08","format":"ris"}"#);
        assert_eq!((question.kind.as_str(), question.base.as_str()), ("cite", "/papers/"));
        assert_eq!(question.text("format"), "ris");
        assert_eq!(question.text("missing"), "");
        assert_eq!(Question::read("[]").kind, "");
    }
}
