//! Why a digest was not changed.

use std::{io, path::PathBuf};

use super::Refusal;
use crate::digest::FormatVersion;

/// Why a digest was not changed. It is as it was.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The disk did not do what it was asked to.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Another run is at it.
    #[error("another run of `brevier` is writing to the digest in {}; try again when it is done", .0.display())]
    Busy(PathBuf),
    /// There is no digest, and nobody said that there should be a new one.
    #[error("there is no digest in {}; name the folder of the digest, or say that a new one begins there", .0.display())]
    NoDigest(PathBuf),
    /// The folder holds something, but no index.
    #[error(
        "{} is not empty, but has no index.json; bring the digest's index back, or name another folder",
        .0.display()
    )]
    NoIndex(PathBuf),
    /// What was published before is not as it was left.
    #[error("the digest in {} is not fit to be continued; mend or restore it first:\n{}", folder.display(), problems.join("\n"))]
    Unfit {
        /// The digest's folder.
        folder: PathBuf,
        /// What `brevier check` says of it.
        problems: Vec<String>,
    },
    /// The digest was made by a later version of this program, whose additions would be lost.
    #[error("the digest in {} is of format {found}, and this program writes {}; use a newer one", folder.display(), FormatVersion::CURRENT)]
    NewerFormat {
        /// The digest's folder.
        folder: PathBuf,
        /// The format of its index.
        found: FormatVersion,
    },
    /// The file in which a run notes what it does is not readable.
    #[error("{}: does not say what the last run was doing ({reason}); look at the digest with `brevier check`, then delete this file", path.display())]
    Journal {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The new edition is one that should not take the place of what is there.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The digest would not pass the check with the new edition and this site.
    #[error("the digest would not be valid with the edition of {date}:\n{}", problems.join("\n"))]
    Invalid {
        /// The day of the new edition.
        date: crate::digest::Date,
        /// What `brevier check` would say.
        problems: Vec<String>,
    },
}

impl StoreError {
    /// For `map_err` on what is done to a file.
    pub(super) fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { path, source }
    }
}
