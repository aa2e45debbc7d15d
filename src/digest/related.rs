//! Papers of the history that are about the same as a paper.

use serde::Serialize;

use super::{ArxivId, Date, limits, paper_rules::text};

/// An earlier paper that is related to a paper, with what a link to it needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Related {
    /// The paper.
    pub id: ArxivId,
    /// Its title.
    pub title: String,
    /// The day of the edition that it stands in.
    pub edition: Date,
    /// What both are about, in words of their texts, the most telling first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shares: Vec<String>,
}

impl Related {
    /// What keeps it from being shown, if anything does.
    pub(super) fn unfit(&self) -> Option<&'static str> {
        // An entry that could not be read has no title.
        if text("", &self.title, limits::TITLE).is_err() {
            Some("is no paper with id, title and edition")
        } else if self.shares.len() > limits::SHARES
            || self.shares.iter().any(|shared| text("", shared, limits::LINE).is_err())
        {
            Some("shares what is no short list of short texts")
        } else {
            None
        }
    }
}
