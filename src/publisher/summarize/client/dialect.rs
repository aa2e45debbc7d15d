//! What an endpoint understands. OpenAI's API has been copied many times, and no copy is whole.

use serde_json::{Value, json};

use super::super::SchemaMode;

/// How a request is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dialect {
    pub format: Format,
    /// Whether the limit is called `max_completion_tokens`, as for OpenAI's newer models, and not `max_tokens`.
    pub new_limit: bool,
    pub temperature: bool,
    /// Whether the format may be given up.
    is_free: bool,
}

/// How the form of an answer is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Schema,
    AnyJson,
    Words,
}

impl Dialect {
    pub fn new(mode: SchemaMode) -> Self {
        let format = if mode == SchemaMode::None { Format::Words } else { Format::Schema };
        Self { format, new_limit: false, temperature: true, is_free: mode == SchemaMode::Auto }
    }

    /// What to try after a request in this dialect was refused with this message. None where the message blames none of it.
    pub fn after_refusal(self, message: &str) -> Option<Self> {
        let message = message.to_lowercase();
        let blames = |words: &[&str]| words.iter().any(|word| message.contains(word));
        if !self.new_limit && blames(&["max_completion_tokens"]) {
            return Some(Self { new_limit: true, ..self });
        }
        if self.temperature && blames(&["temperature"]) {
            return Some(Self { temperature: false, ..self });
        }
        if !self.is_free || !blames(&["response_format", "json_schema", "json_object", "schema", "structured output"]) {
            return None;
        }
        match self.format {
            Format::Schema => Some(Self { format: Format::AnyJson, ..self }),
            Format::AnyJson => Some(Self { format: Format::Words, ..self }),
            Format::Words => None,
        }
    }

    /// The field `response_format` (OpenAI's API reference, "Structured model outputs").
    pub fn response_format(self, name: &str, schema: &Value) -> Option<Value> {
        match self.format {
            Format::Schema => Some(json!({
                "type": "json_schema",
                "json_schema": { "name": name, "strict": true, "schema": schema },
            })),
            Format::AnyJson => Some(json!({ "type": "json_object" })),
            Format::Words => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_refusal_blames_is_left_out_the_next_time() {
        let first = Dialect::new(SchemaMode::Auto);
        let second = first.after_refusal("'response_format' of type 'json_schema' is not supported").unwrap();
        assert_eq!(second.format, Format::AnyJson);
        let third = second.after_refusal("unknown field response_format").unwrap();
        assert_eq!((third.format, third.response_format("x", &Value::Null)), (Format::Words, None));
        assert_eq!(third.after_refusal("unknown field response_format"), None);
        assert_eq!(first.after_refusal("context length exceeded"), None);
        let limit = first.after_refusal("Use 'max_completion_tokens' instead.").unwrap();
        assert!(limit.new_limit && limit.format == Format::Schema);
        assert!(!first.after_refusal("Unsupported value: 'temperature'").unwrap().temperature);
    }

    #[test]
    fn a_strict_schema_is_not_given_up() {
        assert_eq!(Dialect::new(SchemaMode::Strict).after_refusal("json_schema is not supported"), None);
    }
}
