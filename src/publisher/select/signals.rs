//! Small things that speak for a paper, whatever it is about.

use crate::publisher::{
    arxiv::ArxivPaper,
    words::{Phrase, words},
};

/// What authors write when a venue has taken their paper.
const TAKEN: [&str; 10] = [
    "accepted",
    "to appear",
    "published",
    "camera ready",
    "proceedings",
    "oral",
    "spotlight",
    "best paper",
    "in press",
    "presented at",
];
/// What they write when it has not, or not yet.
const NOT_YET: [&str; 5] = ["submitted", "under review", "in submission", "rejected", "not accepted"];

/// Whether the comment or the journal reference names a venue that took the paper.
pub(super) fn has_venue(paper: &ArxivPaper) -> bool {
    let comment = words(paper.comment.as_deref().unwrap_or_default());
    let says = |phrases: &[&str]| {
        phrases.iter().filter_map(|phrase| phrase.parse::<Phrase>().ok()).any(|phrase| phrase.is_in(&comment))
    };
    paper.journal_ref.is_some() || (says(&TAKEN) && !says(&NOT_YET))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::select::example::candidate;

    #[test]
    fn a_venue_that_took_the_paper_counts_and_one_that_may_take_it_does_not() {
        let venue = |comment: &str| {
            let mut paper = candidate("2605.00001", "A").paper;
            paper.comment = Some(comment.to_owned());
            has_venue(&paper)
        };
        assert!(venue("Accepted at ICML 2026; 12 pages"));
        assert!(venue("CVPR 2026 (Oral)"));
        for comment in ["12 pages, 3 figures", "Submitted to NeurIPS; an earlier one was accepted", "Under review", ""]
        {
            assert!(!venue(comment), "{comment}");
        }
    }
}
