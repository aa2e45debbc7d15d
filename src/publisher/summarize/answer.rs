//! What a model says about a paper, once it is JSON of the right form.

use serde_json::{Map, Value};

use super::{Fault, Field, repair};

/// A model's answer as it was given, not yet checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Answer {
    /// Text and evidence of each key point.
    pub key_points: Vec<(String, Option<String>)>,
    pub summary: String,
    pub methodology: Option<String>,
    pub results: Option<String>,
    pub implications: Option<String>,
    pub topics: Vec<String>,
}

impl Answer {
    /// Reads an answer out of what a model wrote.
    ///
    /// # Errors
    /// A fault that can be quoted to the model, where the text holds no whole JSON object of the right form.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let mut object = repair::object(text, "key_points")?;
        let Some(Value::Array(points)) = object.remove("key_points") else {
            return Err(Fault::WrongForm { field: "key_points" });
        };
        let key_points = points.into_iter().map(key_point).collect::<Option<_>>();
        Ok(Self {
            key_points: key_points.ok_or(Fault::WrongForm { field: "key_points" })?,
            summary: text_of(&mut object, "summary")?.unwrap_or_default(),
            methodology: text_of(&mut object, "methodology")?,
            results: text_of(&mut object, "results")?,
            implications: text_of(&mut object, "implications")?,
            topics: match object.remove("topics") {
                Some(Value::Array(topics)) => topics.into_iter().filter_map(string).collect(),
                Some(Value::String(topic)) => topic.split(',').map(|topic| topic.trim().to_owned()).collect(),
                _ => Vec::new(),
            },
        })
    }

    /// All texts that a reader would see, each with its place.
    pub fn texts(&self) -> impl Iterator<Item = (Field, &str)> {
        let points = self.key_points.iter().enumerate().map(|(at, (text, _))| (Field::KeyPoint(at + 1), text.as_str()));
        let sections = [
            (Field::Summary, Some(&self.summary)),
            (Field::Methodology, self.methodology.as_ref()),
            (Field::Results, self.results.as_ref()),
            (Field::Implications, self.implications.as_ref()),
        ];
        points.chain(sections.into_iter().filter_map(|(field, text)| text.map(|text| (field, text.as_str()))))
    }
}

/// A key point, which some models give as a bare string.
fn key_point(value: Value) -> Option<(String, Option<String>)> {
    match value {
        Value::Object(mut point) => {
            let text = point.remove("text").and_then(string)?;
            Some((text, point.remove("evidence").and_then(string).filter(|evidence| !evidence.is_empty())))
        }
        other => string(other).map(|text| (text, None)),
    }
}

/// A section. What only says that there is nothing to say is the same as nothing.
fn text_of(object: &mut Map<String, Value>, field: &'static str) -> Result<Option<String>, Fault> {
    match object.remove(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.trim().to_owned()).filter(|text| !says_nothing(text))),
        Some(_) => Err(Fault::WrongForm { field }),
    }
}

fn says_nothing(text: &str) -> bool {
    const NOTHING: [&str; 12] = [
        "",
        "null",
        "none",
        "n/a",
        "na",
        "-",
        "not stated",
        "not specified",
        "not mentioned",
        "not provided",
        "not available",
        "not applicable",
    ];
    NOTHING.contains(&text.trim_end_matches('.').to_lowercase().as_str())
}

/// A string; a number counts as the text that it is.
fn string(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_that_models_confuse_mean_the_same() {
        let answer = Answer::read(
            r#"{"key_points": ["A", {"text": "B", "evidence": ""}, {"text": 3, "evidence": "c"}],
                "summary": "S ", "results": "N/A", "methodology": "Not stated.", "topics": "nlp, theory"}"#,
        )
        .unwrap();
        assert_eq!(
            answer.key_points,
            [("A".to_owned(), None), ("B".to_owned(), None), ("3".to_owned(), Some("c".to_owned()))]
        );
        assert_eq!((answer.summary.as_str(), answer.results, answer.methodology), ("S", None, None));
        assert_eq!(answer.topics, ["nlp", "theory"]);
    }

    #[test]
    fn what_has_another_form_is_named() {
        let fault = Answer::read(r#"{"key_points": [], "results": ["a"]}"#).unwrap_err();
        assert_eq!(fault, Fault::WrongForm { field: "results" });
        let fault = Answer::read(r#"{"key_points": [[]]}"#).unwrap_err();
        assert_eq!(fault, Fault::WrongForm { field: "key_points" });
    }
}
