//! Citing a paper.

use crate::{digest::Paper, reader::markup::Markup};

/// Shows how a paper is cited.
pub fn cite_button(_paper: &Paper) -> Markup {
    Markup::Nothing
}
