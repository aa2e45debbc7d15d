//! The beginning of a run: one at a time, after the last one was brought to an end.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use super::{History, StoreError, StoreSettings, journal::Journal};
use crate::{
    digest::{FormatVersion, read_index},
    publisher::disk::{Lock, PRIVATE_FOLDER, beside, remove},
};

/// A digest's folder, held against other runs until it is dropped.
pub struct Store {
    pub(super) folder: PathBuf,
    pub(super) settings: StoreSettings,
    allow_new: bool,
    _lock: Lock,
}

impl Store {
    /// Takes the digest in a folder, and clears away what a run has left that was killed. `allow_new` says that a new digest may
    /// begin there, if there is nothing.
    ///
    /// # Errors
    /// Where another run holds it, or [`History::read`] fails.
    pub fn open(folder: &Path, settings: StoreSettings, allow_new: bool) -> Result<Self, StoreError> {
        let private = folder.join(PRIVATE_FOLDER);
        // Whatever else is in the folder, what is not a digest is left alone, down to the lock.
        if !Journal::is_in(&private) {
            History::read(folder, allow_new)?;
        }
        fs::create_dir_all(&private).map_err(StoreError::io(&private))?;
        let path = private.join("lock");
        let lock = Lock::hold(&path).map_err(StoreError::io(&path))?;
        let _lock = lock.ok_or_else(|| StoreError::Busy(folder.to_owned()))?;
        let store = Self { folder: folder.to_owned(), settings, allow_new, _lock };
        store.settle()?;
        store.history()?;
        Ok(store)
    }

    /// What was published before.
    ///
    /// # Errors
    /// As [`History::read`].
    pub fn history(&self) -> Result<History, StoreError> {
        History::read(&self.folder, self.allow_new)
    }

    /// Clears away what the last run has left, if it did not come to its end.
    pub(super) fn settle(&self) -> Result<(), StoreError> {
        let index = self.folder.join("index.json");
        for path in [&index, &Journal::path(&self.folder)] {
            let beside = beside(path);
            remove(&beside).map_err(StoreError::io(beside))?;
        }
        let Some(journal) = Journal::read(&self.folder)? else { return Ok(()) };
        journal.settle(&self.folder, &listed(&self.folder)?)
    }
}

/// The files that the index names; none where there is no index yet.
fn listed(folder: &Path) -> Result<BTreeSet<String>, StoreError> {
    let unfit = |problem| StoreError::Unfit { folder: folder.to_owned(), problems: vec![problem] };
    let path = folder.join("index.json");
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => return Err(StoreError::io(path)(error)),
    };
    let index = read_index("index.json", &text).map_err(|error| unfit(error.to_string()))?;
    // An entry that was set aside may name a file, which must not be cleared away for that.
    match index.set_aside.first() {
        Some(problem) => Err(unfit(problem.to_string())),
        None if index.value.format > FormatVersion::CURRENT => {
            Err(StoreError::NewerFormat { folder: folder.to_owned(), found: index.value.format })
        }
        None => Ok(index.value.editions.into_iter().map(|entry| entry.file).collect()),
    }
}
