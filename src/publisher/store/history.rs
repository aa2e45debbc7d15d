//! What was published before.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use super::StoreError;
use crate::{
    digest::{ArxivId, Date, Edition, EditionEntry, FormatVersion, Index, read_edition},
    publisher::{
        check::check_files,
        disk::PRIVATE_FOLDER,
        related::{Profile, profiles_of_text},
    },
};

/// The editions of a digest, all of which could be read and are as they were left.
#[derive(Clone, Debug)]
pub struct History {
    folder: PathBuf,
    index: Option<Index>,
    editions: Vec<PastEdition>,
}

/// An edition that was published, without what is said of its papers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastEdition {
    /// What the index says of it.
    pub entry: EditionEntry,
    /// Its papers with their versions, in its order.
    pub papers: Vec<(ArxivId, u32)>,
}

impl History {
    /// Reads the digest in a folder. Nothing is a digest without editions where `allow_new` says that there may be none: the folder
    /// is missing, or there is nothing in it.
    ///
    /// # Errors
    /// Where there is no digest and none should begin, or where `brevier check` would find anything wrong with it: missing history
    /// must never be taken for no history.
    pub fn read(folder: &Path, allow_new: bool) -> Result<Self, StoreError> {
        if is_nothing(folder)? {
            let new = Self { folder: folder.to_owned(), index: None, editions: Vec::new() };
            return if allow_new { Ok(new) } else { Err(StoreError::NoDigest(folder.to_owned())) };
        }
        if !is_there(&folder.join("index.json")) {
            return Err(StoreError::NoIndex(folder.to_owned()));
        }
        let mut editions = Vec::new();
        let (report, index) = check_files(&|file| fs::read(folder.join(file)), &mut |entry, edition| {
            let papers = edition.papers.into_iter().map(|paper| (paper.id, paper.version)).collect();
            editions.push(PastEdition { entry: entry.clone(), papers });
        });
        if let Some(found) = index.as_ref().map(|index| index.format).filter(|found| *found > FormatVersion::CURRENT) {
            return Err(StoreError::NewerFormat { folder: folder.to_owned(), found });
        }
        match report.is_good() {
            true => Ok(Self { folder: folder.to_owned(), index, editions }),
            false => Err(StoreError::Unfit { folder: folder.to_owned(), problems: report.errors }),
        }
    }

    /// The index; nothing for a digest that is new.
    pub fn index(&self) -> Option<&Index> {
        self.index.as_ref()
    }

    /// The editions, the newest first.
    pub fn editions(&self) -> &[PastEdition] {
        &self.editions
    }

    /// The papers that were shown on other days than this, each with the version and the day of its last showing.
    pub fn shown_besides(&self, date: Date) -> BTreeMap<ArxivId, (u32, Date)> {
        let mut shown = BTreeMap::new();
        for PastEdition { entry, papers } in self.editions.iter().filter(|edition| edition.entry.date != date) {
            for (id, version) in papers {
                shown.entry(id.clone()).or_insert((*version, entry.date));
            }
        }
        shown
    }

    /// The whole edition of a day, if there is one.
    ///
    /// # Errors
    /// Where it has become unreadable since.
    pub fn edition(&self, date: Date) -> Result<Option<Edition>, StoreError> {
        let past = self.editions.iter().find(|past| past.entry.date == date);
        past.map(|past| Ok(self.text_and_edition(&past.entry)?.1)).transpose()
    }

    /// What the papers of an edition that the index lists are about.
    ///
    /// # Errors
    /// Where it has become unreadable since.
    pub fn profiles(&self, entry: &EditionEntry) -> Result<Vec<Profile>, StoreError> {
        let path = self.folder.join(&entry.file);
        let text = fs::read_to_string(&path).map_err(StoreError::io(&path))?;
        profiles_of_text(&text).map_err(|error| StoreError::io(path)(error.into()))
    }

    /// An edition that the index lists, and the text of its file.
    ///
    /// # Errors
    /// Where it has become unreadable since.
    pub fn text_and_edition(&self, entry: &EditionEntry) -> Result<(String, Edition), StoreError> {
        let path = self.folder.join(&entry.file);
        let text = fs::read_to_string(&path).map_err(StoreError::io(&path))?;
        let unfit = |problem| StoreError::Unfit { folder: self.folder.clone(), problems: vec![problem] };
        let sifted = read_edition(&entry.file, &text, None).map_err(|error| unfit(error.to_string()))?;
        Ok((text, sifted.value))
    }
}

/// Whether there is no folder, or nothing in it but what a first run leaves that came to no end.
fn is_nothing(folder: &Path) -> Result<bool, StoreError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        // A link that leads nowhere is there, and stands for a disk that is not.
        Err(error) if error.kind() == io::ErrorKind::NotFound && !is_there(folder) => return Ok(true),
        Err(error) => return Err(StoreError::io(folder)(error)),
    };
    for entry in entries {
        if entry.map_err(StoreError::io(folder))?.file_name() != PRIVATE_FOLDER {
            return Ok(false);
        }
    }
    Ok(true)
}

fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}
