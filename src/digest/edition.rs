//! An edition: one announcement day and its papers.

use serde::Serialize;

use super::{Date, FormatVersion, Paper, Timestamp};

/// One day's edition, the content of `editions/<date>.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Edition {
    /// The version of the format.
    pub format: FormatVersion,
    /// The day of the announcement, in arXiv's time zone (America/New_York).
    pub date: Date,
    /// When the edition was made.
    pub made_at: Timestamp,
    /// How the papers were selected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
    /// The papers in the order of reading.
    pub papers: Vec<Paper>,
}

/// What was announced, and what became of it. Counts of papers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Receipt {
    /// All papers in the announcement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub announced: Option<u32>,
    /// New submissions among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<u32>,
    /// Cross-lists among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cross_listed: Option<u32>,
    /// Replacements among them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced: Option<u32>,
    /// Papers in the edition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selected: Option<u32>,
    /// What was left out, by reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skipped: Vec<Skipped>,
}

/// Papers left out for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Skipped {
    /// The reason in a few words that follow a number: `replacements`, `shown before`.
    pub reason: String,
    /// How many.
    pub count: u32,
}
