//! What stands on the pages, and what they say of themselves.

mod about;
mod around;
mod edition;
mod heads;
mod paper;
mod states;

use super::{Row, joined};

const PARTS: [&[Row]; 6] = [around::AROUND, edition::EDITION, paper::PAPER, states::STATES, heads::HEADS, about::ABOUT];

/// All of them.
pub(super) const READER: &[Row] = &joined::<{ super::length(&PARTS) }>(&PARTS);
