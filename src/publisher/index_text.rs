//! Changes to the text of an index that leave the rest of it as it is, what later versions of the format add included.

use serde::{Deserialize, Serialize, de::IgnoredAny};
use serde_json::{Map, Value};

use crate::digest::{EditionEntry, Timestamp};

/// An index in which all but the editions stays as it was read. The fields that every index has are named, so that they stay on
/// top; the others follow in the order of the alphabet.
#[derive(Deserialize, Serialize)]
struct AsItIs<Editions> {
    format: Value,
    site: SiteAsItIs,
    made_at: Value,
    editions: Editions,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

#[derive(Deserialize, Serialize)]
struct SiteAsItIs {
    title: Value,
    tagline: Value,
    language: Value,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

/// The index with these editions and, where it is given, another time at which it was made.
pub(super) fn with(index: &str, made_at: Option<Timestamp>, editions: &[EditionEntry]) -> serde_json::Result<String> {
    let AsItIs { format, site, made_at: old, editions: IgnoredAny, rest } = serde_json::from_str(index)?;
    let made_at = made_at.map_or(old, |made_at| made_at.to_string().into());
    as_text(&AsItIs { format, site, made_at, editions, rest })
}

/// JSON as a digest has it: indented, and with an end to its last line.
pub(super) fn as_text<T: Serialize>(value: &T) -> serde_json::Result<String> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}
