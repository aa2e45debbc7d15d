//! What can be wrong with a configuration.

use std::{
    io,
    path::{Path, PathBuf},
};

/// Why there is no configuration.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file is not there.
    #[error("{0} is not there; `brevier init` writes one, or name another with --config")]
    Missing(PathBuf),
    /// The file could not be read.
    #[error("{file} could not be read: {error}")]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// Something in the file is not understood.
    #[error("{file} is not understood: {reason}")]
    Invalid {
        /// The file.
        file: PathBuf,
        /// Where and why.
        reason: String,
    },
    /// There is a file already, and it is the owner's.
    #[error("{0} is there already and is left as it is")]
    Exists(PathBuf),
    /// The file could not be written.
    #[error("{file} could not be written: {error}")]
    Unwritable {
        /// The file.
        file: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

impl ConfigError {
    pub(super) fn unreadable(file: &Path, error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing(file.to_owned()),
            _ => Self::Unreadable { file: file.to_owned(), error },
        }
    }
}
