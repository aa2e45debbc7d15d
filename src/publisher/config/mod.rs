//! `brevier.toml`: what the owner of a digest decides.

mod error;
mod init;
mod site;

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use super::{
    arxiv::ArxivSettings,
    select::{SelectSettings, TopicRules},
    store::{SiteSettings, StoreSettings},
    summarize::ModelSettings,
};
pub use error::ConfigError;
pub use init::init;

/// The name of the file where nobody names another.
pub const FILE: &str = "brevier.toml";

/// Everything that can be decided. Whatever is left out has its default, which `brevier init` writes down.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Config {
    /// What the site says of itself.
    pub site: SiteSettings,
    /// Where things are kept.
    pub folders: Folders,
    /// Which announcements are read, and how arXiv is asked.
    pub arxiv: ArxivSettings,
    /// What is selected.
    pub select: SelectSettings,
    /// Who writes the summaries. Absent: sentences of the abstract are shown instead.
    pub model: Option<ModelSettings>,
    /// What is kept, and what is refused.
    pub store: StoreSettings,
}

/// Folders, relative to the configuration file.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Folders {
    /// The digest. Default: `digest`.
    pub digest: PathBuf,
    /// Answers of arXiv and of the model, so that a run that was stopped or repeated asks nobody twice. Default: `.brevier`.
    pub work: PathBuf,
}

impl Default for Folders {
    fn default() -> Self {
        Self { digest: "digest".into(), work: ".brevier".into() }
    }
}

impl Config {
    /// Reads the file. Folders are then relative to where the program runs.
    ///
    /// # Errors
    /// Where there is no such file, or something in it is not understood; the message names line and key.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let text = fs::read_to_string(path).map_err(|error| ConfigError::unreadable(path, error))?;
        let mut config = Self::parse(&text).map_err(|reason| ConfigError::Invalid { file: path.to_owned(), reason })?;
        let beside = path.parent().unwrap_or(Path::new(""));
        config.folders.digest = beside.join(&config.folders.digest);
        config.folders.work = beside.join(&config.folders.work);
        Ok(config)
    }

    fn parse(text: &str) -> Result<Self, String> {
        let mut config: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        site::check(&config.site)?;
        config.site.topics = TopicRules::new(&config.select.topics).topics().cloned().collect();
        Ok(config)
    }
}

#[cfg(test)]
mod tests;
