//! What was announced, and what became of it, in numbers.

use super::{Candidate, SkipReason};
use crate::digest::{AnnounceType, ArxivId, Receipt, Skipped};

/// The receipt: `selected` and the skipped together are `announced`, and so are new, cross-listed and replaced, but for
/// announcements of a type that is not known.
pub(super) fn receipt(announced: &[Candidate], selected: usize, skipped: &[(ArxivId, SkipReason)]) -> Receipt {
    let of = |types: &[AnnounceType]| {
        number(announced.iter().filter(|candidate| types.contains(&candidate.announce_type)).count())
    };
    let mut reasons: Vec<Skipped> = Vec::new();
    for reason in SkipReason::ALL {
        let count = number(skipped.iter().filter(|(_, other)| *other == reason).count());
        let reason = reason.to_string();
        match reasons.last_mut() {
            _ if count == 0 => {}
            // Both kinds of replacement read the same.
            Some(last) if last.reason == reason => last.count += count,
            _ => reasons.push(Skipped { reason, count }),
        }
    }
    Receipt {
        announced: Some(number(announced.len())),
        new: Some(of(&[AnnounceType::New])),
        cross_listed: Some(of(&[AnnounceType::Cross])),
        replaced: Some(of(&[AnnounceType::Replace, AnnounceType::ReplaceCross])),
        selected: Some(number(selected)),
        skipped: reasons,
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
