//! Saving a paper.

use crate::{digest::Paper, reader::markup::Markup};

/// Saves a paper, or takes it from the saved ones.
pub fn save_button(_paper: &Paper) -> Markup {
    Markup::Nothing
}
