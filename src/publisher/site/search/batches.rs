//! What results of a search show of the papers of an edition.

use serde_json::Value;

use crate::{
    desk::search::{BATCH, Shown},
    digest::Edition,
};

/// The files for an edition, in order.
pub fn batches(edition: &Edition) -> Vec<Vec<u8>> {
    let file = |papers: &[_]| Value::from_iter(papers.iter().map(|paper| Shown::of(paper).to_json())).to_string();
    edition.papers.chunks(BATCH).map(|papers| file(papers).into_bytes()).collect()
}
