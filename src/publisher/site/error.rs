//! Why a site could not be made.

use std::{io, path::PathBuf};

use super::InvalidBaseUrl;

/// Why a site could not be made. What was published before is as it was.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum SiteError {
    #[error(transparent)]
    BaseUrl(#[from] InvalidBaseUrl),
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: io::Error },
    #[error("the digest in {} is not fit to be published:\n{}", folder.display(), problems.join("\n"))]
    Digest { folder: PathBuf, problems: Vec<String> },
    #[error("{} is not a build of the reader: {reason}; make one with `cargo xtask build`", folder.display())]
    NoReader { folder: PathBuf, reason: String },
    #[error(
        "the reader in {} is of another build than this program ({}); build both again from the same sources",
        folder.display(),
        crate::BUILD
    )]
    OtherBuild { folder: PathBuf },
    #[error("{} is not empty and was not written by `brevier site`; name another folder, or empty it first", .0.display())]
    NotOurs(PathBuf),
    #[error("{} is in the way: it was not written by `brevier site`; move it away and try again", .0.display())]
    InTheWay(PathBuf),
    #[error("{} lies in the folder of the reader, all of which is put into the site; name a folder elsewhere", .0.display())]
    InReader(PathBuf),
    #[error("another `brevier site` is writing to {}", .0.display())]
    Busy(PathBuf),
    #[error("{0}")]
    Drawing(String),
}

impl SiteError {
    /// For `map_err` on what is done to a file.
    pub(super) fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { path, source }
    }
}
