//! From JSON values to the types of the digest, with errors that name the field.
//!
//! Our own rather than serde's derived code, because every reader downloads it: with paths in its errors that code was 20 kB of
//! WebAssembly after brotli, and this is 5. The schema is still generated from the types; tests hold the two together.

use serde_json::{Map, Value};

use super::{
    AnnounceType, ArxivId, Author, Category, Date, EditionEntry, Fault, Flag, FlagKind, FormatVersion, KeyPoint, Links,
    Paper, Provenance, ProvenanceKind, Receipt, Sections, Site, Skipped, Slug, Timestamp, Topic, usual_topics,
};

/// A type that can be read from a JSON value.
pub(super) trait FromJson: Sized {
    fn from_json(value: Value) -> Result<Self, Fault>;
}

/// A JSON object that is being read. Fields that nobody asks for are ignored.
pub(super) struct Object(Map<String, Value>);

impl Object {
    /// The object that a value is.
    pub(super) fn from_value(value: Value) -> Result<Self, Fault> {
        match value {
            Value::Object(fields) => Ok(Self(fields)),
            other => Err(is_not("an object", &other)),
        }
    }

    /// A field that may be absent, or null, which is the same.
    pub(super) fn optional<T: FromJson>(&mut self, name: &str) -> Result<Option<T>, Fault> {
        match self.0.remove(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => T::from_json(value).map(Some).map_err(|fault| fault.within(name)),
        }
    }

    /// A field that must be there.
    pub(super) fn required<T: FromJson>(&mut self, name: &str) -> Result<T, Fault> {
        self.optional(name)?.ok_or_else(|| Fault::new(name, "is missing"))
    }

    /// A field that has a value where it is absent.
    pub(super) fn or_default<T: FromJson + Default>(&mut self, name: &str) -> Result<T, Fault> {
        self.optional(name).map(Option::unwrap_or_default)
    }
}

fn is_not(wanted: &str, found: &Value) -> Fault {
    let found = match found {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    Fault::new("", format!("is {found}, not {wanted}"))
}

impl FromJson for Value {
    fn from_json(value: Value) -> Result<Self, Fault> {
        Ok(value)
    }
}

impl FromJson for String {
    fn from_json(value: Value) -> Result<Self, Fault> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(is_not("text", &other)),
        }
    }
}

impl FromJson for bool {
    fn from_json(value: Value) -> Result<Self, Fault> {
        value.as_bool().ok_or_else(|| is_not("true or false", &value))
    }
}

impl FromJson for u32 {
    fn from_json(value: Value) -> Result<Self, Fault> {
        let number = value.as_u64().and_then(|number| Self::try_from(number).ok());
        number.ok_or_else(|| match &value {
            Value::Number(number) => Fault::new("", format!("is {number}, not a whole number from 0 to {}", Self::MAX)),
            other => is_not("a number", other),
        })
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: Value) -> Result<Self, Fault> {
        let Value::Array(entries) = value else { return Err(is_not("a list", &value)) };
        let entries = entries.into_iter().enumerate();
        entries.map(|(at, entry)| T::from_json(entry).map_err(|fault| fault.within(&format!("[{at}]")))).collect()
    }
}

/// Types that are written as text in a form of their own.
macro_rules! from_text {
    ($($type:ty),*) => {$(
        impl FromJson for $type {
            fn from_json(value: Value) -> Result<Self, Fault> {
                String::from_json(value)?.parse().map_err(|error| Fault::new("", format!("is {error}")))
            }
        }
    )*};
}

from_text!(ArxivId, Category, Date, FormatVersion, Slug, Timestamp);

impl FromJson for Site {
    fn from_json(value: Value) -> Result<Self, Fault> {
        let mut object = Object::from_value(value)?;
        Ok(Self {
            title: object.required("title")?,
            tagline: object.required("tagline")?,
            language: object.required("language")?,
            base_url: object.optional("base_url")?,
            update_hours: object.required("update_hours")?,
            history_days: object.required("history_days")?,
            sample: object.or_default("sample")?,
            topics: object.optional("topics")?.unwrap_or_else(usual_topics),
        })
    }
}

impl FromJson for Topic {
    fn from_json(value: Value) -> Result<Self, Fault> {
        let mut object = Object::from_value(value)?;
        Ok(Self { slug: object.required("slug")?, name: object.required("name")? })
    }
}

impl FromJson for EditionEntry {
    fn from_json(value: Value) -> Result<Self, Fault> {
        let mut object = Object::from_value(value)?;
        Ok(Self {
            date: object.required("date")?,
            papers: object.required("papers")?,
            file: object.required("file")?,
            sha256: object.required("sha256")?,
        })
    }
}

impl FromJson for Receipt {
    fn from_json(value: Value) -> Result<Self, Fault> {
        let mut object = Object::from_value(value)?;
        Ok(Self {
            announced: object.optional("announced")?,
            new: object.optional("new")?,
            cross_listed: object.optional("cross_listed")?,
            replaced: object.optional("replaced")?,
            selected: object.optional("selected")?,
            skipped: object.or_default("skipped")?,
        })
    }
}

impl FromJson for Skipped {
    fn from_json(value: Value) -> Result<Self, Fault> {
        let mut object = Object::from_value(value)?;
        Ok(Self { reason: object.required("reason")?, count: object.required("count")? })
    }
}

impl FromJson for Paper {
    fn from_json(value: Value) -> Result<Self, Fault> {
        let mut object = Object::from_value(value)?;
        Ok(Self {
            id: object.required("id")?,
            version: object.required("version")?,
            title: object.required("title")?,
            authors: object.required("authors")?,
            abstract_text: object.optional("abstract")?,
            primary_category: object.required("primary_category")?,
            categories: object.required("categories")?,
            published: object.required("published")?,
            updated: object.optional("updated")?,
            announce_type: object.optional("announce_type")?,
            comment: object.optional("comment")?,
            journal_ref: object.optional("journal_ref")?,
            doi: object.optional("doi")?,
            licence: object.optional("licence")?,
            links: object.or_default("links")?,
            tags: object.or_default("tags")?,
            key_points: object.or_default("key_points")?,
            sections: object.or_default("sections")?,
            provenance: object.required("provenance")?,
        })
    }
}

impl FromJson for Author {
    fn from_json(value: Value) -> Result<Self, Fault> {
        let mut object = Object::from_value(value)?;
        Ok(Self { name: object.required("name")?, affiliations: object.or_default("affiliations")? })
    }
}

impl FromJson for AnnounceType {
    fn from_json(value: Value) -> Result<Self, Fault> {
        Ok(match String::from_json(value)?.as_str() {
            "new" => Self::New,
            "cross" => Self::Cross,
            "replace" => Self::Replace,
            "replace-cross" => Self::ReplaceCross,
            _ => Self::Other,
        })
    }
}

impl FromJson for Links {
    fn from_json(value: Value) -> Result<Self, Fault> {
        let mut object = Object::from_value(value)?;
        Ok(Self {
            abstract_page: object.optional("abstract")?,
            pdf: object.optional("pdf")?,
            code: object.optional("code")?,
        })
    }
}

impl FromJson for KeyPoint {
    fn from_json(value: Value) -> Result<Self, Fault> {
        let mut object = Object::from_value(value)?;
        Ok(Self { text: object.required("text")?, evidence: object.optional("evidence")? })
    }
}

impl FromJson for Sections {
    fn from_json(value: Value) -> Result<Self, Fault> {
        let mut object = Object::from_value(value)?;
        Ok(Self {
            summary: object.optional("summary")?,
            methodology: object.optional("methodology")?,
            results: object.optional("results")?,
            implications: object.optional("implications")?,
        })
    }
}

impl FromJson for Provenance {
    fn from_json(value: Value) -> Result<Self, Fault> {
        let mut object = Object::from_value(value)?;
        Ok(Self {
            kind: object.required("kind")?,
            model: object.optional("model")?,
            prompt_version: object.optional("prompt_version")?,
            made_at: object.optional("made_at")?,
            source: object.optional("source")?,
            flags: object.or_default("flags")?,
        })
    }
}

impl FromJson for ProvenanceKind {
    fn from_json(value: Value) -> Result<Self, Fault> {
        match String::from_json(value)?.as_str() {
            "llm" => Ok(Self::Llm),
            "extract" => Ok(Self::Extract),
            "human" => Ok(Self::Human),
            _ => Err(Fault::new("", "is not llm, extract or human")),
        }
    }
}

impl FromJson for Flag {
    fn from_json(value: Value) -> Result<Self, Fault> {
        let mut object = Object::from_value(value)?;
        Ok(Self { kind: object.required("kind")?, detail: object.optional("detail")? })
    }
}

impl FromJson for FlagKind {
    fn from_json(value: Value) -> Result<Self, Fault> {
        Ok(match String::from_json(value)?.as_str() {
            "unsupported_number" => Self::UnsupportedNumber,
            "from_memory" => Self::FromMemory,
            _ => Self::Other,
        })
    }
}
