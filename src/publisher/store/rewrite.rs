//! Writing editions of a digest anew, all of them or none.

use std::fs;

use super::{
    Store, StoreError,
    journal::{Journal, free_name},
};
use crate::{
    digest::{Date, EditionEntry, Index},
    publisher::{check::check_files, disk::write_whole, index_text, seal::sha256},
};

/// A digest some of whose editions are written anew. Nothing of it is seen before [`finish`](Self::finish) puts the index in its place:
/// the files that the index names stay as they are, and the new ones lie beside them under names that nothing leads to.
pub struct Rewriting<'a> {
    store: &'a Store,
    editions: Vec<EditionEntry>,
    /// The names for the new files, in the order of the editions.
    names: Vec<String>,
    begun: bool,
}

impl<'a> Rewriting<'a> {
    /// Begins. Nothing is written yet.
    pub fn new(store: &'a Store, index: &Index) -> Self {
        let folder = store.folder.join("editions");
        let name = |entry: &EditionEntry| format!("editions/{}", free_name(&folder, &entry.date.to_string()));
        let names = index.editions.iter().map(name).collect();
        Self { store, editions: index.editions.clone(), names, begun: false }
    }

    /// Writes the new text of the edition of a day, which has as many papers as before.
    ///
    /// # Errors
    /// Where the disk does not take it. The digest is as it was.
    pub fn put(&mut self, date: Date, text: &str) -> Result<(), StoreError> {
        if !self.begun {
            let old = self.editions.iter().map(|entry| entry.file.clone()).collect();
            // All that may be written is noted at once; of what the index names in the end, nothing is cleared away.
            let journal = Journal { added: self.names.clone(), deleted: old, archived: Vec::new() };
            journal.write(&self.store.folder)?;
            self.begun = true;
        }
        let Some(at) = self.editions.iter().position(|entry| entry.date == date) else { return Ok(()) };
        let path = self.store.folder.join(&self.names[at]);
        write_whole(&path, text.as_bytes()).map_err(StoreError::io(path))?;
        self.editions[at].file = self.names[at].clone();
        self.editions[at].sha256 = sha256(text.as_bytes());
        Ok(())
    }

    /// Checks the digest as it is to be, puts its index in place, and clears away the old files.
    ///
    /// # Errors
    /// Where it would not pass the check, or cannot be written. The digest is then as it was.
    pub fn finish(self) -> Result<(), StoreError> {
        if !self.begun {
            return Ok(());
        }
        let store = self.store;
        let written = self.write_index();
        // Whichever index is there now says what is to be cleared away.
        let settled = store.settle();
        written.and(settled)
    }

    fn write_index(&self) -> Result<(), StoreError> {
        let folder = &self.store.folder;
        let path = folder.join("index.json");
        let old = fs::read_to_string(&path).map_err(StoreError::io(&path))?;
        let new = index_text::with(&old, None, &self.editions).map_err(|error| StoreError::io(&path)(error.into()))?;
        let read = |file: &str| match file {
            "index.json" => Ok(new.clone().into_bytes()),
            file => fs::read(folder.join(file)),
        };
        let (report, _) = check_files(&read, &mut |_, _| {});
        if !report.is_good() {
            return Err(StoreError::Unfit { folder: folder.clone(), problems: report.errors });
        }
        write_whole(&path, new.as_bytes()).map_err(StoreError::io(path))
    }
}
