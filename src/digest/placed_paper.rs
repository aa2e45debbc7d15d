//! A paper in its place: the day of its edition, and what stands before and after it.

use serde::Serialize;

use super::{ArxivId, Date, Edition, Paper};

/// A paper with what its own page tells of the edition that it stands in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlacedPaper {
    /// The day of the edition.
    pub date: Date,
    /// The paper.
    pub paper: Paper,
    /// The paper before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<PaperTitle>,
    /// The paper after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<PaperTitle>,
}

/// What a link to a paper needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PaperTitle {
    /// The paper.
    pub id: ArxivId,
    /// Its title.
    pub title: String,
}

impl PlacedPaper {
    /// The paper with this id in an edition, if it has it.
    pub fn find(edition: &Edition, id: &ArxivId) -> Option<Self> {
        let at = edition.papers.iter().position(|paper| paper.id == *id)?;
        let title = |at: usize| {
            let paper = edition.papers.get(at)?;
            Some(PaperTitle { id: paper.id.clone(), title: paper.title.clone() })
        };
        let before = at.checked_sub(1).and_then(title);
        Some(Self { date: edition.date, paper: edition.papers[at].clone(), before, after: title(at + 1) })
    }
}
