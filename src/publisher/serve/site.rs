//! A folder that `brevier site` made.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use super::{HeaderRules, ServeError, base_path::BasePath};

/// A site on the disk. Nothing but its base path is remembered, so that what changes is served anew.
#[derive(Debug)]
pub(super) struct Site {
    /// The folder, as it was named.
    pub(super) folder: PathBuf,
    /// Where it lies on its host.
    pub(super) base: BasePath,
}

/// What is needed of the state that `brevier site` leaves in the folders that it makes.
#[derive(Deserialize)]
struct State {
    #[serde(rename = "format")]
    _format: u64,
    base_path: String,
}

impl Site {
    /// Opens a folder, and makes sure that it can be served.
    pub(super) fn open(folder: &Path) -> Result<Self, ServeError> {
        if !folder.is_dir() {
            return Err(ServeError::NoFolder(folder.to_owned()));
        }
        let not_a_site = |reason| ServeError::NotASite { folder: folder.to_owned(), reason };
        let base = read_base(folder).map_err(not_a_site)?;
        let site = Self { folder: folder.to_owned(), base };
        site.header_rules()?;
        Ok(site)
    }

    /// The rules of `_headers`, read anew. A site without that file has none.
    pub(super) fn header_rules(&self) -> Result<HeaderRules, ServeError> {
        let file = self.folder.join("_headers");
        match fs::read_to_string(&file) {
            Ok(text) => HeaderRules::parse(&text).map_err(|source| ServeError::HeaderRules { file, source }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(HeaderRules::default()),
            Err(source) => Err(ServeError::Unreadable { file, source }),
        }
    }
}

/// The base path from the state of a site, or what is wrong with the state, as the end of a sentence.
fn read_base(folder: &Path) -> Result<BasePath, String> {
    let text = fs::read_to_string(folder.join(".brevier").join("state.json")).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => "is missing".to_owned(),
        _ => format!("cannot be read ({error})"),
    })?;
    let state: State = serde_json::from_str(&text).map_err(|error| format!("is not as it should be ({error})"))?;
    BasePath::parse(&state.base_path).ok_or_else(|| {
        format!("has the base_path {:?}, which is neither empty nor a path like /papers", state.base_path)
    })
}
