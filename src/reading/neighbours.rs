//! Previous and next in a list.

use crate::digest::{ArxivId, Paper};

/// The papers before and after this one in the order of the edition.
pub fn neighbours<'a>(papers: &'a [Paper], id: &ArxivId) -> (Option<&'a Paper>, Option<&'a Paper>) {
    match papers.iter().position(|paper| paper.id == *id) {
        Some(at) => (at.checked_sub(1).and_then(|before| papers.get(before)), papers.get(at + 1)),
        None => (None, None),
    }
}
