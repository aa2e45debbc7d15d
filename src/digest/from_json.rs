//! From JSON values to the types of the digest, with errors that name the field.
//!
//! Our own rather than serde's derived code, because every reader downloads it: with paths in its errors that code cost 16 kB of
//! WebAssembly after brotli more than this. What is not inlined here is small and called from many places. The schema is still
//! generated from the types; tests hold the two together.

use serde_json::{Map, Value};

use super::{
    AnnounceType, ArxivId, Author, Category, Date, Edition, EditionEntry, Fault, Flag, FlagKind, FormatVersion,
    Formula, KeyPoint, Links, MathNode, PageData, Paper, PaperTitle, PlacedPaper, Provenance, ProvenanceKind, Receipt,
    Related, Sections, Shelf, Site, Skipped, Slug, Timestamp, Topic, TopicPapers, TopicPart, usual_topics,
};

/// A type that can be read from a JSON value.
///
/// A value that is not of the type leaves a fault in the [`Reading`] and yields a blank, which nobody sees: there is no early
/// return, and so no code for every place from which one could be made.
pub(super) trait FromJson: Sized {
    fn from_json(value: Value, reading: &mut Reading) -> Self;

    /// What stands for a value that could not be read.
    fn blank() -> Self;
}

/// Reads the text of a whole value.
pub(super) fn read_text<T: FromJson>(json: &str) -> Result<T, Fault> {
    let value = serde_json::from_str(json).map_err(|_| Fault::new("", "is not JSON"))?;
    read(value)
}

/// Where in a value the reading is, and the first fault that it met.
#[derive(Default)]
pub(super) struct Reading {
    path: Vec<Step>,
    fault: Option<Fault>,
}

enum Step {
    Field(&'static str),
    Entry(usize),
}

/// Reads a whole value.
pub(super) fn read<T: FromJson>(value: Value) -> Result<T, Fault> {
    let mut reading = Reading::default();
    let value = T::from_json(value, &mut reading);
    reading.finish(value)
}

impl Reading {
    /// The value that was read, where there was no fault.
    pub(super) fn finish<T>(self, value: T) -> Result<T, Fault> {
        self.fault.map_or(Ok(value), Err)
    }

    #[inline(never)]
    fn fail(&mut self, reason: String) {
        if self.fault.is_some() {
            return;
        }
        let fault = Fault::new("", reason);
        self.fault = Some(self.path.iter().rev().fold(fault, |fault, step| match step {
            Step::Field(name) => fault.within(name),
            Step::Entry(at) => fault.within(&format!("[{at}]")),
        }));
    }

    #[inline(never)]
    fn is_not(&mut self, wanted: &str, found: &Value) {
        let found = match found {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        self.fail(format!("is {found}, not {wanted}"));
    }

    fn text(&mut self, value: Value) -> String {
        match value {
            Value::String(text) => text,
            other => {
                self.is_not("text", &other);
                String::new()
            }
        }
    }
}

/// A JSON object that is being read. Fields that nobody asks for are ignored.
pub(super) struct Object<'a> {
    fields: Map<String, Value>,
    reading: &'a mut Reading,
}

impl<'a> Object<'a> {
    /// The object that a value is.
    pub(super) fn new(value: Value, reading: &'a mut Reading) -> Self {
        let fields = match value {
            Value::Object(fields) => fields,
            other => {
                reading.is_not("an object", &other);
                Map::new()
            }
        };
        Self { fields, reading }
    }

    /// A field that may be absent, or null, which is the same.
    pub(super) fn optional<T: FromJson>(&mut self, name: &'static str) -> Option<T> {
        let value = self.take(name)?;
        self.reading.path.push(Step::Field(name));
        let value = T::from_json(value, self.reading);
        self.reading.path.pop();
        Some(value)
    }

    /// A field that must be there.
    #[inline(never)]
    pub(super) fn required<T: FromJson>(&mut self, name: &'static str) -> T {
        self.optional(name).unwrap_or_else(|| {
            self.missing(name);
            T::blank()
        })
    }

    /// A field that is blank where it is absent.
    #[inline(never)]
    pub(super) fn or_blank<T: FromJson>(&mut self, name: &'static str) -> T {
        self.optional(name).unwrap_or_else(T::blank)
    }

    #[inline(never)]
    fn take(&mut self, name: &str) -> Option<Value> {
        // Left as null rather than removed: the map's code for removing is large.
        self.fields.get_mut(name).map(Value::take).filter(|value| !value.is_null())
    }

    #[inline(never)]
    fn missing(&mut self, name: &'static str) {
        self.reading.path.push(Step::Field(name));
        self.reading.fail("is missing".to_owned());
        self.reading.path.pop();
    }
}

impl FromJson for Value {
    fn from_json(value: Value, _: &mut Reading) -> Self {
        value
    }

    fn blank() -> Self {
        Self::Null
    }
}

impl FromJson for String {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        reading.text(value)
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl FromJson for bool {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        value.as_bool().unwrap_or_else(|| {
            reading.is_not("true or false", &value);
            false
        })
    }

    fn blank() -> Self {
        false
    }
}

impl FromJson for u32 {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        let number = value.as_u64().and_then(|number| Self::try_from(number).ok());
        number.unwrap_or_else(|| {
            // The number itself is not printed: the code that prints floating-point numbers is larger than all of this file.
            match value.is_number() {
                true => reading.fail("is not a whole number from 0 to 4294967295".to_owned()),
                false => reading.is_not("a number", &value),
            }
            0
        })
    }

    fn blank() -> Self {
        0
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        let mut list = Self::new();
        match value {
            Value::Array(entries) => {
                for entry in entries {
                    reading.path.push(Step::Entry(list.len()));
                    list.push(T::from_json(entry, reading));
                    reading.path.pop();
                }
            }
            other => reading.is_not("a list", &other),
        }
        list
    }

    fn blank() -> Self {
        Self::new()
    }
}

/// Types that are written as text in a form of their own, each with a text that stands for what could not be read.
macro_rules! from_text {
    ($($type:ty: $blank:literal),*) => {$(
        impl FromJson for $type {
            fn from_json(value: Value, reading: &mut Reading) -> Self {
                reading.text(value).parse().unwrap_or_else(|error| {
                    reading.fail(format!("is {error}"));
                    Self::blank()
                })
            }

            fn blank() -> Self {
                match $blank.parse() {
                    Ok(blank) => blank,
                    Err(_) => unreachable!("a test reads every blank"),
                }
            }
        }
    )*};
}

from_text!(
    ArxivId: "0704.0001", Category: "cs.LG", Date: "1970-01-01", FormatVersion: "1.0", Slug: "blank", Timestamp: "1970-01-01"
);

/// Structs, field by field.
macro_rules! from_object {
    ($type:ident { $($field:ident: $how:ident $name:literal),* $(,)? }) => {
        impl FromJson for $type {
            fn from_json(value: Value, reading: &mut Reading) -> Self {
                let mut object = Object::new(value, reading);
                Self { $($field: object.$how($name)),* }
            }

            fn blank() -> Self {
                Self::from_json(Value::Null, &mut Reading::default())
            }
        }
    };
}

from_object!(Site {
    title: required "title",
    tagline: required "tagline",
    language: required "language",
    base_url: optional "base_url",
    report_url: optional "report_url",
    update_hours: required "update_hours",
    history_days: required "history_days",
    sample: or_blank "sample",
    topics: or_usual "topics",
});

from_object!(Topic { slug: required "slug", name: required "name" });

from_object!(EditionEntry {
    date: required "date",
    papers: required "papers",
    file: required "file",
    sha256: required "sha256",
});

from_object!(Edition {
    format: required "format",
    date: required "date",
    made_at: required "made_at",
    receipt: optional "receipt",
    papers: required "papers",
});

from_object!(PageData {
    build: required "build",
    page: required "page",
    site: required "site",
    shelf: optional "shelf",
    edition: optional "edition",
    paper: optional "paper",
    topic: optional "topic",
});

from_object!(Shelf { made_at: required "made_at", history: required "history", editions: required "editions" });

from_object!(PlacedPaper {
    date: required "date",
    paper: required "paper",
    before: optional "before",
    after: optional "after",
});

from_object!(PaperTitle { id: required "id", title: required "title" });

from_object!(TopicPapers { editions: required "editions", parts: required "parts", older: optional "older" });

from_object!(TopicPart { date: required "date", papers: required "papers" });

from_object!(Receipt {
    announced: optional "announced",
    new: optional "new",
    cross_listed: optional "cross_listed",
    replaced: optional "replaced",
    selected: optional "selected",
    skipped: or_blank "skipped",
});

from_object!(Skipped { reason: required "reason", count: required "count" });

from_object!(Paper {
    id: required "id",
    version: required "version",
    title: required "title",
    authors: required "authors",
    abstract_text: optional "abstract",
    primary_category: required "primary_category",
    categories: required "categories",
    published: required "published",
    updated: optional "updated",
    announce_type: optional "announce_type",
    comment: optional "comment",
    venue: optional "venue",
    journal_ref: optional "journal_ref",
    doi: optional "doi",
    licence: optional "licence",
    links: or_blank "links",
    tags: or_blank "tags",
    key_points: or_blank "key_points",
    sections: or_blank "sections",
    formulas: or_blank "formulas",
    related: or_blank "related",
    provenance: required "provenance",
});

from_object!(Formula { text: required "text", mathml: required "mathml" });

/// What is no related paper is read as one without a title, and left out by name later: it is not worth the paper.
impl FromJson for Related {
    fn from_json(value: Value, _: &mut Reading) -> Self {
        let mut reading = Reading::default();
        let mut object = Object::new(value, &mut reading);
        let related = Self {
            id: object.required("id"),
            title: object.required("title"),
            edition: object.required("edition"),
            shares: object.or_blank("shares"),
        };
        reading.finish(related).unwrap_or_else(|_| Self::blank())
    }

    fn blank() -> Self {
        Self { id: FromJson::blank(), title: String::new(), edition: FromJson::blank(), shares: Vec::new() }
    }
}

/// A list that is no formula is read as none, and left out by name later: it is not worth the paper.
impl FromJson for MathNode {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        if !value.is_array() {
            reading.is_not("a list", &value);
        }
        Self::read(value).unwrap_or_else(Self::nothing)
    }

    fn blank() -> Self {
        Self::nothing()
    }
}

from_object!(Author { name: required "name", affiliations: or_blank "affiliations" });

from_object!(Links { abstract_page: optional "abstract", pdf: optional "pdf", code: optional "code" });

from_object!(KeyPoint { text: required "text", evidence: optional "evidence" });

from_object!(Sections {
    summary: optional "summary",
    methodology: optional "methodology",
    results: optional "results",
    implications: optional "implications",
});

from_object!(Provenance {
    kind: required "kind",
    model: optional "model",
    prompt_version: optional "prompt_version",
    made_at: optional "made_at",
    source: optional "source",
    flags: or_blank "flags",
});

from_object!(Flag { kind: required "kind", detail: optional "detail" });

impl Object<'_> {
    /// The topics, which are the usual ones where they are absent.
    fn or_usual(&mut self, name: &'static str) -> Vec<Topic> {
        self.optional(name).unwrap_or_else(usual_topics)
    }
}

impl FromJson for ProvenanceKind {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        match reading.text(value).as_str() {
            "llm" => Self::Llm,
            "extract" => Self::Extract,
            "human" => Self::Human,
            _ => {
                reading.fail("is not llm, extract or human".to_owned());
                Self::blank()
            }
        }
    }

    fn blank() -> Self {
        Self::Llm
    }
}

impl FromJson for AnnounceType {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        match reading.text(value).as_str() {
            "new" => Self::New,
            "cross" => Self::Cross,
            "replace" => Self::Replace,
            "replace-cross" => Self::ReplaceCross,
            _ => Self::Other,
        }
    }

    fn blank() -> Self {
        Self::Other
    }
}

impl FromJson for FlagKind {
    fn from_json(value: Value, reading: &mut Reading) -> Self {
        match reading.text(value).as_str() {
            "unsupported_number" => Self::UnsupportedNumber,
            "from_memory" => Self::FromMemory,
            _ => Self::Other,
        }
    }

    fn blank() -> Self {
        Self::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_blank_is_of_its_type() {
        let _ = (Paper::blank(), Site::blank(), EditionEntry::blank(), Skipped::blank(), Topic::blank());
        let _ = (FormatVersion::blank(), Date::blank(), Author::blank(), KeyPoint::blank(), Flag::blank());
    }

    #[test]
    fn the_first_fault_is_the_one_that_is_told() {
        let paper = serde_json::json!({ "id": "x", "version": "1", "authors": [{ "name": "A" }, { "name": 1 }] });
        assert_eq!(read::<Paper>(paper).unwrap_err().field, "id");
        let authors = serde_json::json!([{ "name": "A" }, { "name": 1 }]);
        assert_eq!(read::<Vec<Author>>(authors).unwrap_err(), Fault::new("[1].name", "is a number, not text"));
    }
}
