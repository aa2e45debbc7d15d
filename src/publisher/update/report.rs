//! What a run did, for people and for programs.

use std::fmt;

use serde::Serialize;

use crate::{
    digest::{ArxivId, Date, Receipt},
    reading::receipt_line,
};

/// What became of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// There is a new edition, or a better one of the same day.
    Published,
    /// There is nothing new; the digest says when that was seen.
    Quiet,
    /// An edition would have been published; nothing was changed.
    DryRun,
}

/// What a run did. `--json` prints it.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// What became of it.
    pub outcome: Outcome,
    /// Why, in a sentence.
    pub reason: String,
    /// The day of the edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<Date>,
    /// What was announced, and what became of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
    /// The papers of the edition, in the order of reading.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<PaperReport>,
    /// What it cost, or, for a dry run, would at most cost.
    pub spent: Spent,
    /// What an owner should know: entries that could not be read, papers without metadata, an endpoint that was down.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<String>,
}

/// A paper of the edition.
#[derive(Clone, Debug, Serialize)]
pub struct PaperReport {
    /// The paper.
    pub id: ArxivId,
    /// Its title.
    pub title: String,
    /// What spoke for it.
    pub why: Vec<String>,
    /// Who wrote about it: `llm` or `extract`.
    pub written_by: &'static str,
    /// Why a model's text was not taken, or what in it is in doubt.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<String>,
}

/// What a run cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Spent {
    /// Requests to arXiv.
    pub arxiv_requests: u64,
    /// Requests to the model.
    pub model_requests: u64,
    /// Tokens that the model read and wrote, as it counts them or, where it does not, as estimated.
    pub model_tokens: u64,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.reason)?;
        if self.receipt.is_some() {
            writeln!(f, "{}", receipt_line(self.receipt.as_ref(), self.papers.len()))?;
        }
        for paper in &self.papers {
            let why = if paper.why.is_empty() { String::new() } else { format!(" ({})", paper.why.join("; ")) };
            writeln!(f, "  {} {}{why}", paper.id, paper.title)?;
            for fault in &paper.faults {
                writeln!(f, "    {fault}")?;
            }
        }
        for warning in &self.warnings {
            writeln!(f, "warning: {warning}")?;
        }
        let Spent { arxiv_requests, model_requests, model_tokens } = self.spent;
        write!(f, "arXiv requests: {arxiv_requests}; model requests: {model_requests}; tokens: {model_tokens}")
    }
}
