//! What the desk says.

mod saved;
mod tools;

use super::{Row, joined};

const PARTS: [&[Row]; 2] = [tools::TOOLS, saved::SAVED];

/// All of them.
pub(super) const DESK: &[Row] = &joined::<{ super::length(&PARTS) }>(&PARTS);
