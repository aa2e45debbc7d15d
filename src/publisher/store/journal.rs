//! What a run is about to do, written down before it does it, so that the run after one that was killed can clear away.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Component, Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::StoreError;
use crate::publisher::{
    disk::{PRIVATE_FOLDER, beside, remove, rename_durably, write_whole},
    index_text::as_text,
};

/// The name of the journal in the private folder of a digest.
const NAME: &str = "unfinished.json";

/// The files of one run, relative to the digest's folder. What becomes of each is decided by whether the index names it.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journal {
    /// What the run writes. Away with it, if the index does not name it: the run did not come so far.
    pub added: Vec<String>,
    /// What nobody needs once the index no longer names it.
    pub deleted: Vec<String>,
    /// What goes to the archive once the index no longer names it.
    pub archived: Vec<String>,
}

impl Journal {
    /// Where it lies.
    pub fn path(folder: &Path) -> PathBuf {
        folder.join(PRIVATE_FOLDER).join(NAME)
    }

    /// Whether there is one in a private folder.
    pub fn is_in(private: &Path) -> bool {
        private.join(NAME).exists()
    }

    /// The journal of a run that did not come to its end, if there is one.
    pub fn read(folder: &Path) -> Result<Option<Self>, StoreError> {
        let path = Self::path(folder);
        let text = match fs::read(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(StoreError::io(path)(error)),
        };
        let odd = |reason| StoreError::Journal { path, reason };
        let journal: Self = match serde_json::from_slice(&text) {
            Ok(journal) => journal,
            Err(error) => return Err(odd(error.to_string())),
        };
        // It says what is to be deleted, so it must not lead out of the folder.
        let outside = journal.files().find(|file| !is_below(file)).cloned();
        match outside {
            Some(file) => Err(odd(format!("{file} is not a path below the digest"))),
            None => Ok(Some(journal)),
        }
    }

    /// Writes it down.
    pub fn write(&self, folder: &Path) -> Result<(), StoreError> {
        let path = Self::path(folder);
        let written = as_text(self).map_err(io::Error::from).and_then(|text| write_whole(&path, text.as_bytes()));
        written.map_err(StoreError::io(path))
    }

    /// Clears away what the index does not name, and then the journal.
    pub fn settle(&self, folder: &Path, listed: &BTreeSet<String>) -> Result<(), StoreError> {
        let is_gone = |file: &&String| !listed.contains(*file);
        for file in self.added.iter().chain(&self.deleted).filter(is_gone) {
            let path = folder.join(file);
            [&path, &beside(&path)].into_iter().try_for_each(|path| remove(path)).map_err(StoreError::io(&path))?;
        }
        for file in self.archived.iter().filter(is_gone) {
            archive(folder, file).map_err(StoreError::io(folder.join(file)))?;
        }
        // The folder that a first run has made goes too, unless there is something in it.
        let _ = fs::remove_dir(folder.join("editions"));
        let path = Self::path(folder);
        remove(&path).map_err(StoreError::io(path))
    }

    fn files(&self) -> impl Iterator<Item = &String> {
        self.added.iter().chain(&self.deleted).chain(&self.archived)
    }
}

/// Moves a file to the archive, if it has not been moved already. What is there is never overwritten.
fn archive(folder: &Path, file: &str) -> io::Result<()> {
    let from = folder.join(file);
    if !from.exists() {
        return Ok(());
    }
    let archive = folder.join("archive");
    fs::create_dir_all(&archive)?;
    let name = Path::new(file).file_name().unwrap_or_default().to_string_lossy();
    rename_durably(&from, &archive.join(free_name(&archive, name.strip_suffix(".json").unwrap_or(&name))))
}

/// The first of `2026-05-08.json`, `2026-05-08-2.json` and so on that is not in a folder.
pub fn free_name(folder: &Path, stem: &str) -> String {
    let names = (1_u32..).map(|number| match number {
        1 => format!("{stem}.json"),
        _ => format!("{stem}-{number}.json"),
    });
    let mut free = names.filter(|name| folder.join(name).symlink_metadata().is_err());
    free.next().unwrap_or_else(|| format!("{stem}.json"))
}

fn is_below(file: &str) -> bool {
    !file.is_empty() && Path::new(file).components().all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(PRIVATE_FOLDER)).unwrap();
        folder
    }

    #[test]
    fn a_journal_that_leads_out_of_the_digest_is_not_followed() {
        let folder = folder();
        for file in ["../index.json", "/etc/passwd", "", "editions/../../x"] {
            Journal { deleted: vec![file.to_owned()], ..Journal::default() }.write(folder.path()).unwrap();
            let error = Journal::read(folder.path()).unwrap_err().to_string();
            assert!(error.contains("is not a path below the digest"), "{error}");
        }
    }

    #[test]
    fn a_journal_that_is_not_one_is_named_and_stays() {
        let folder = folder();
        fs::write(Journal::path(folder.path()), "no journal").unwrap();
        let error = Journal::read(folder.path()).unwrap_err().to_string();
        assert!(error.contains("unfinished.json: does not say what the last run was doing"), "{error}");
        assert!(Journal::is_in(&folder.path().join(PRIVATE_FOLDER)));
    }

    #[test]
    fn the_archive_overwrites_nothing() {
        let folder = folder();
        fs::create_dir(folder.path().join("editions")).unwrap();
        for text in ["one", "two"] {
            fs::write(folder.path().join("editions/2026-05-08.json"), text).unwrap();
            archive(folder.path(), "editions/2026-05-08.json").unwrap();
        }
        let archived = |name: &str| fs::read_to_string(folder.path().join("archive").join(name)).unwrap();
        assert_eq!((archived("2026-05-08.json"), archived("2026-05-08-2.json")), ("one".to_owned(), "two".to_owned()));
    }
}
