//! What a run of `brevier site` leaves for the next: which files it wrote, and from what.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use serde::{Deserialize, Serialize};

use super::{SiteError, compress::is_compressible, hash};

pub use crate::publisher::disk::PRIVATE_FOLDER as FOLDER;

/// The version of this file. A site with another is made anew, over what is there.
const FORMAT: u32 = 1;

/// The build of the publisher; `build.rs` says how it is made.
const PUBLISHER: &str = env!("BREVIER_PUBLISHER");

/// What was written, and from what.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The version of this file.
    pub format: u32,
    /// The build of the publisher that checked the editions.
    #[serde(default)]
    publisher: String,
    /// Where the site lies on its host: nothing at a root, `/papers` below a path.
    pub base_path: String,
    /// The editions that were checked, by their files.
    pub editions: BTreeMap<String, EditionFacts>,
    /// What was made, by name.
    pub units: BTreeMap<String, UnitState>,
}

/// What is known of an edition without reading it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditionFacts {
    /// Its file as it was when it was checked.
    pub file: FileFacts,
    /// The SHA-256 of its text.
    pub sha256: String,
    /// When it was made.
    pub made_at: String,
    /// The papers, in order, as segments of paths.
    pub papers: Vec<String>,
}

/// What tells that a file has not changed since, without reading it: as `make` and `git` do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFacts {
    length: u64,
    /// Nanoseconds since 1970.
    modified: u64,
}

/// Files that were made together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitState {
    /// What they were made from. Empty where that is not certain, because a run did not come to its end.
    pub key: String,
    /// The files below the site's folder, each with what tells that it and its copies are as they were written.
    pub files: BTreeMap<String, String>,
}

impl FileFacts {
    /// The facts of a file.
    pub fn of(path: &Path) -> io::Result<Self> {
        let data = fs::metadata(path)?;
        let modified = data.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
        Ok(Self { length: data.len(), modified: modified.as_nanos() as u64 })
    }
}

/// What tells that a file and its copies are as they were written; nothing where the file is not there.
pub fn stamp(path: &Path) -> Option<String> {
    let mut parts = vec![FileFacts::of(path).ok()?];
    parts.extend(copies_of(path).iter().filter_map(|copy| FileFacts::of(copy).ok()));
    let bytes: Vec<[u8; 16]> =
        parts.iter().map(|facts| (u128::from(facts.length) << 64 | u128::from(facts.modified)).to_le_bytes()).collect();
    Some(hash::short(&bytes.iter().map(<[u8; 16]>::as_slice).collect::<Vec<_>>()))
}

/// Whether the error says that there is no such file.
pub fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// Where the compressed copies of a file lie, if it has any.
pub fn copies_of(path: &Path) -> Vec<PathBuf> {
    let endings: &[&str] = if is_compressible(&path.to_string_lossy()) { &["br", "gz"] } else { &[] };
    let copy = |ending: &&str| {
        let mut name = path.as_os_str().to_owned();
        name.push(".");
        name.push(ending);
        name.into()
    };
    endings.iter().map(copy).collect()
}

impl State {
    /// An empty state for a site at this place.
    pub fn new(base_path: &str) -> Self {
        Self { format: FORMAT, publisher: PUBLISHER.to_owned(), base_path: base_path.to_owned(), ..Self::default() }
    }

    /// The state of the site in a folder; an empty one where the folder is not there or empty.
    ///
    /// # Errors
    /// Where the folder holds something else.
    pub fn read(site: &Path) -> Result<Self, SiteError> {
        let path = site.join(FOLDER).join("state.json");
        match fs::read(&path) {
            Ok(json) => {
                let state: Self = serde_json::from_slice(&json).map_err(|_| SiteError::NotOurs(site.to_owned()))?;
                // Files of another format are still known as ours; only what they were made from is not.
                let is_current = state.format == FORMAT;
                Ok(if is_current { state } else { state.without_keys() })
            }
            // Where the site itself is a file, the second error says so.
            Err(error) if is_absent(&error) => match fs::read_dir(site) {
                // What a first run has left that was stopped before it moved anything is nobody's.
                Ok(entries) => match entries.filter_map(Result::ok).any(|entry| entry.file_name() != FOLDER) {
                    true => Err(SiteError::NotOurs(site.to_owned())),
                    false => Ok(Self::default()),
                },
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::default()),
                Err(error) => Err(SiteError::io(site)(error)),
            },
            Err(error) => Err(SiteError::io(path)(error)),
        }
    }

    /// Whether it was written by this very build, so that what that found good is found good again.
    pub fn is_of_this_program(&self) -> bool {
        self.publisher == PUBLISHER
    }

    /// Writes the state into a site, whole or not at all.
    pub fn write(&self, site: &Path) -> Result<(), SiteError> {
        let folder = site.join(FOLDER);
        let (path, beside) = (folder.join("state.json"), folder.join("state.json.new"));
        let json = serde_json::to_vec(self).map_err(|error| SiteError::io(&path)(error.into()))?;
        let written = fs::create_dir_all(&folder)
            .and_then(|()| fs::write(&beside, json))
            .and_then(|()| fs::rename(&beside, &path));
        written.map_err(|error| {
            // It may be there in part, on a disk that is full.
            let _ = fs::remove_file(&beside);
            SiteError::io(path)(error)
        })
    }

    fn without_keys(mut self) -> Self {
        self.units.values_mut().for_each(|unit| unit.key.clear());
        self
    }
}
