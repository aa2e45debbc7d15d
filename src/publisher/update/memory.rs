//! What one run leaves to the next: how arXiv named the listing that was published, and that there is a digest at all.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use tracing::warn;

use crate::publisher::{arxiv::Validators, disk::write_whole};

/// The last run that published something.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Memory {
    /// The edition that it published.
    pub edition: String,
    /// The categories whose listing that was.
    pub categories: Vec<String>,
    /// How arXiv names that listing, so that it need not send it again.
    pub validators: Validators,
}

fn file(work: &Path) -> PathBuf {
    work.join("last-run.json")
}

impl Memory {
    /// What was left, if anything was. A file that cannot be read is as good as none, but says that there was a run.
    pub fn read(work: &Path) -> Option<Self> {
        let text = fs::read_to_string(file(work)).ok()?;
        Some(serde_json::from_str(&text).unwrap_or_else(|error| {
            warn!("{}: {error}", file(work).display());
            Self::default()
        }))
    }

    /// Leaves it to the next run. If that fails, the next run asks arXiv for what it has.
    pub fn write(&self, work: &Path) {
        let written = fs::create_dir_all(work)
            .and_then(|()| serde_json::to_vec_pretty(self).map_err(Into::into))
            .and_then(|text| write_whole(&file(work), &text));
        if let Err(error) = written {
            warn!("{}: {error}", file(work).display());
        }
    }
}
