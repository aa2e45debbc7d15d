//! What one run is asked to do.

use std::path::PathBuf;

use jiff::Timestamp;

/// A run of `brevier update`.
#[derive(Clone, Debug)]
pub struct UpdateOptions {
    /// The configuration.
    pub config: PathBuf,
    /// Recorded answers of arXiv, read instead of asking it; none where it is asked.
    pub from: Vec<PathBuf>,
    /// Whether only to say what would happen.
    pub dry_run: bool,
    /// Whether a digest begins anew where one was before and is gone.
    pub new: bool,
    /// The instant of the run. It decides which edition is today's, and stands in the digest as when it was made.
    pub now: Timestamp,
}
