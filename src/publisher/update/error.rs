//! Why a run ended without an edition.

use crate::publisher::{
    arxiv::ArxivError,
    calendar::CalendarError,
    config::ConfigError,
    store::StoreError,
    summarize::{ModelError, SummarizeError},
};

/// Why there is no new edition. The digest is as it was.
#[derive(Debug, thiserror::Error)]
pub enum UpdateError {
    /// The configuration.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The clock.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
    /// arXiv, or its recorded answers.
    #[error(transparent)]
    Arxiv(#[from] ArxivError),
    /// The settings of the model.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// The model that is required.
    #[error(transparent)]
    Summaries(#[from] SummarizeError),
    /// The digest on the disk, or an edition that it refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The announcement cannot be right.
    #[error("{0}; nothing was changed")]
    Implausible(String),
    /// Somebody ended the run.
    #[error("interrupted; nothing was changed")]
    Interrupted,
}

impl UpdateError {
    /// The exit code of the program; `docs/publishing.md` lists them.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Arxiv(ArxivError::Request { .. }) | Self::Summaries(_) => 4,
            Self::Store(StoreError::Refused(_)) | Self::Implausible(_) => 3,
            Self::Store(StoreError::Busy(_)) => 5,
            Self::Interrupted => 130,
            Self::Config(_) | Self::Calendar(_) | Self::Arxiv(_) | Self::Model(_) | Self::Store(_) => 1,
        }
    }

    /// The same as a word, for the report in JSON.
    pub fn outcome(&self) -> &'static str {
        match self.exit_code() {
            3 => "refused",
            4 => "unreachable",
            5 => "busy",
            130 => "interrupted",
            _ => "failed",
        }
    }
}
