//! What there is to choose from.

use std::{cmp::Reverse, collections::BTreeMap};

use crate::{
    digest::{AnnounceType, ArxivId, Date},
    publisher::arxiv::ArxivPaper,
};

/// An announced paper with what is known of it. Its texts are plain and tidy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What arXiv says of the paper.
    pub paper: ArxivPaper,
    /// How it was announced.
    pub announce_type: AnnounceType,
    /// The URL of its licence.
    pub licence: Option<String>,
}

/// The papers of the last editions, each with the version and the date of its newest showing. How far it goes back decides
/// after how many days a paper may come again.
pub type Shown = BTreeMap<ArxivId, (u32, Date)>;

impl Candidate {
    /// Whether a new version of an old paper was announced.
    pub fn is_revision(&self) -> bool {
        matches!(self.announce_type, AnnounceType::Replace | AnnounceType::ReplaceCross)
    }
}

/// The candidates by id, each once. Where one is announced several times, the first of new, cross, replace, replace-cross
/// stays, as in a listing, and of equals the highest version.
pub(super) fn in_order(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| whole(a).cmp(&whole(b))));
    candidates.dedup_by(|later, kept| later.paper.id == kept.paper.id);
    candidates
}

/// What decides between two announcements.
fn key(candidate: &Candidate) -> impl Ord + '_ {
    (&candidate.paper.id, candidate.announce_type as u8, Reverse(candidate.paper.version))
}

/// Everything in a form that has an order, so that the order of the input decides between no two that differ.
fn whole(candidate: &Candidate) -> (Option<String>, &Option<String>) {
    (serde_json::to_string(&candidate.paper).ok(), &candidate.licence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::select::example::candidate;

    #[test]
    fn a_paper_that_is_announced_twice_counts_once_as_what_it_is_first() {
        let new = candidate("2605.00002", "Two");
        let cross = Candidate { announce_type: AnnounceType::Cross, ..new.clone() };
        let one = candidate("2605.00001", "One");
        assert_eq!(in_order(vec![cross, new.clone(), one.clone()]), [one, new]);
    }
}
