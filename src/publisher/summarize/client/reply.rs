//! What an endpoint answers.

use serde_json::Value;

use super::{ChatError, Usage, usage::estimated_tokens};

/// A model's answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// What it wrote.
    pub text: String,
    /// How it came to its end.
    pub finish: Finish,
    /// What it cost, all tries included.
    pub usage: Usage,
}

/// How an answer came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Finish {
    /// By itself.
    Stop,
    /// It was cut off by the limit of tokens.
    Length,
    /// The model or a filter of the endpoint refused.
    Refused,
}

/// Reads a chat completion (OpenAI's API reference, "The chat completion object"), with what its copies do differently.
pub(super) fn read(body: &[u8], asked: &str) -> Result<Reply, ChatError> {
    let value: Value = serde_json::from_slice(body).map_err(|_| ChatError::NotAChat("it is not JSON".to_owned()))?;
    let choice = &value["choices"][0];
    let message = &choice["message"];
    if !message.is_object() {
        return Err(ChatError::NotAChat("it has no choices[0].message".to_owned()));
    }
    let text = match &message["content"] {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().filter_map(|part| part["text"].as_str()).collect(),
        _ => String::new(),
    };
    let finish = match choice["finish_reason"].as_str() {
        Some("length" | "max_tokens") => Finish::Length,
        Some("content_filter") => Finish::Refused,
        _ if text.trim().is_empty() => Finish::Refused,
        _ => Finish::Stop,
    };
    let counted = |name| value["usage"][name].as_u64();
    let usage = Usage {
        requests: 1,
        input_tokens: counted("prompt_tokens").unwrap_or_else(|| estimated_tokens(asked)),
        output_tokens: counted("completion_tokens").unwrap_or_else(|| estimated_tokens(&text)),
    };
    Ok(Reply { text, finish, usage })
}

/// What an error's body says, in one line of at most 300 characters.
pub(super) fn error_message(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let value: Value = serde_json::from_str(&text).unwrap_or_default();
    let message = [&value["error"]["message"], &value["error"], &value["message"], &value["detail"]]
        .into_iter()
        .find_map(Value::as_str)
        .unwrap_or(&text);
    let line: String = message.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = line.chars().filter(|c| !c.is_control()).take(300).collect();
    if line.is_empty() { "(it says nothing)".to_owned() } else { line }
}
