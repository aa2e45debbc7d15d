//! What is the same for all papers of a run.

use crate::digest::{Timestamp, Topic};

/// What a model is asked for, whatever the paper.
#[derive(Clone, Copy, Debug)]
pub struct Brief<'a> {
    /// The language of the site, as a BCP 47 tag: `en`, `pt-BR`.
    pub language: &'a str,
    /// The topics of the site.
    pub topics: &'a [Topic],
    /// When the run was started.
    pub made_at: Timestamp,
}
