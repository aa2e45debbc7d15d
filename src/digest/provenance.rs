//! Who or what wrote the texts about a paper, and from what.

use serde::Serialize;

use super::{
    Fault, Timestamp, limits,
    paper_rules::{list, optional},
};

/// Where the key points and sections of a paper come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Provenance {
    /// Who or what wrote the texts.
    pub kind: ProvenanceKind,
    /// The language model, as its maker or server names it. Only for `llm`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The version of the prompt. Only for `llm`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prompt_version: Option<String>,
    /// When the texts were made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_at: Option<Timestamp>,
    /// What the writer had before it: `abstract v2` or `full text v2`. Absent where it had no text of the paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Doubts that the reader should see.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<Flag>,
}

/// Who or what wrote the texts of a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ProvenanceKind {
    /// A language model.
    Llm,
    /// Sentences taken from the abstract as they are.
    Extract,
    /// A person.
    Human,
}

/// A doubt about the texts of a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Flag {
    /// What kind of doubt.
    pub kind: FlagKind,
    /// What exactly, for people: the number that the source does not have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// A kind of doubt. Kinds that this version does not know are read as `other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FlagKind {
    /// A number in the text that the source does not have.
    UnsupportedNumber,
    /// The text was written from general knowledge of the paper, without its text at hand.
    FromMemory,
    /// Any other doubt; the detail says which.
    Other,
}

impl Provenance {
    /// Finds the first thing that is blank or too long.
    pub(super) fn check(&self) -> Result<(), Fault> {
        optional("model", &self.model, limits::LINE)?;
        optional("prompt_version", &self.prompt_version, limits::LINE)?;
        optional("source", &self.source, limits::LINE)?;
        list("flags", &self.flags, limits::FLAGS, |flag| optional("detail", &flag.detail, limits::NOTE))
    }
}
