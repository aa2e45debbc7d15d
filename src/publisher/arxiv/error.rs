//! Why arXiv, or recorded answers of it, could not be read.

use std::{io, path::PathBuf, time::Duration};

use super::FeedError;

/// Why there are no announcements or no metadata.
#[derive(Debug, thiserror::Error)]
pub enum ArxivError {
    /// A setting is wrong.
    #[error("arxiv.{key} {reason}")]
    Setting {
        /// The key within the table `arxiv`.
        key: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// No connection can be made at all, as without the certificates of authorities.
    #[error("cannot prepare the asking of arXiv: {0}")]
    Prepare(String),
    /// A request failed for good.
    #[error("could not get {what} (tried {tries} times): {fault}")]
    Request {
        /// What was asked for.
        what: String,
        /// How often it was asked for.
        tries: u32,
        /// What was wrong the last time.
        fault: RequestFault,
    },
    /// A file with a recorded answer is not one.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: FeedError,
    },
    /// A file or the folder of kept answers cannot be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// What was wrong with a request or its answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestFault {
    /// No connection came about, or it broke.
    #[error("{0}; look at the network of this machine and at https://status.arxiv.org")]
    Connection(String),
    /// Nothing came for too long.
    #[error("the answer took too long; look at https://status.arxiv.org and try again later")]
    TimedOut,
    /// arXiv is overloaded or wants to be left alone for a while.
    #[error("arXiv is busy (status {status}{}); try again later", .retry_after.map_or(String::new(), |wait| format!(
        ", and asks to wait for {} seconds", wait.as_secs())))]
    Busy {
        /// 406, 408, 429 or 5xx.
        status: u16,
        /// How long arXiv asks to wait.
        retry_after: Option<Duration>,
    },
    /// The status is none of those that are answers.
    #[error("the answer has status {0}; if that stays so, look at the addresses in the settings, or write to arXiv")]
    Status(u16),
    /// arXiv says that the request is wrong.
    #[error("arXiv refuses the request: {0}")]
    Refused(String),
    /// The answer leads elsewhere, which is not followed: it may be the log-in page of a network.
    #[error(
        "the answer leads to {0:?}, which was not followed; look at the network, and at the addresses in the settings"
    )]
    LedAway(String),
    /// The answer is larger than the settings allow.
    #[error("the answer is larger than {0} bytes; arxiv.answer_megabytes sets the limit")]
    TooLarge(u64),
    /// The answer cannot be read.
    #[error("the answer {0}")]
    Feed(#[from] FeedError),
    /// There is nothing in the answer where there should be something, as happens on arXiv's bad days.
    #[error("the answer is empty")]
    Empty,
    /// The answer holds fewer entries than it counts, as arXiv's sometimes do.
    #[error("the answer holds {held} of {total} papers")]
    Incomplete {
        /// Entries in the answer.
        held: u64,
        /// Entries that should be there.
        total: u64,
    },
}

impl RequestFault {
    /// Whether another try may help.
    pub(super) fn is_passing(&self) -> bool {
        match self {
            Self::Connection(_) | Self::TimedOut | Self::Busy { .. } | Self::Empty | Self::Incomplete { .. } => true,
            Self::Feed(fault) => {
                matches!(fault, FeedError::Truncated | FeedError::Malformed { .. } | FeedError::NotUtf8 { .. })
            }
            Self::Status(_) | Self::Refused(_) | Self::LedAway(_) | Self::TooLarge(_) => false,
        }
    }
}
