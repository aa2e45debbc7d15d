//! From what a model wrote to the JSON object in it.
//!
//! Models put reasoning, words and code fences around JSON, leave commas behind, and write LaTeX into strings, whose backslashes
//! are illegal escapes (`\sigma`) or, worse, legal ones with another meaning (`\tau` is a TAB and `au`). The crates that repair
//! JSON know nothing of LaTeX and close what was cut off, which hides that something is missing; so this is done here, on the
//! text, and serde_json alone decides what is JSON.

mod extent;
mod latex;
mod mend;

use serde_json::{Map, Value};

use super::Fault;

/// Objects that are tried, so that a text full of braces costs little.
const TRIES: usize = 50;

/// Finds the object that has a field of this name.
///
/// # Errors
/// [`Fault::Truncated`] where an object begins and does not end, else [`Fault::NotJson`].
pub(super) fn object(text: &str, field: &str) -> Result<Map<String, Value>, Fault> {
    // Reasoning can hold a draft of the answer, so what follows it is searched first.
    let after_reasoning = ["</think>", "</thinking>", "</reasoning>"]
        .iter()
        .filter_map(|tag| text.rfind(tag).map(|at| &text[at + tag.len()..]))
        .min_by_key(|rest| rest.len());
    let mut fault = None;
    for part in after_reasoning.into_iter().chain([text]) {
        for (start, _) in part.match_indices('{').take(TRIES) {
            match whole_object(&part[start..]) {
                Ok(object) if object.contains_key(field) => return Ok(object),
                Ok(_) => fault = fault.or_else(|| Some(Fault::NotJson(format!("it has no field {field}")))),
                Err(found) => fault = fault.or(Some(found)),
            }
        }
    }
    Err(fault.unwrap_or_else(|| Fault::NotJson("it has no object".to_owned())))
}

/// The object with which a text begins.
fn whole_object(text: &str) -> Result<Map<String, Value>, Fault> {
    let end = extent::end_of_object(text).ok_or(Fault::Truncated)?;
    // The line and column of serde_json's message would be those of a text that the model has not seen.
    serde_json::from_str(&mend::mend(&text[..end])).map_err(|error| {
        let message = error.to_string();
        Fault::NotJson(message.split(" at line ").next().unwrap_or_default().to_owned())
    })
}

#[cfg(test)]
mod tests;
