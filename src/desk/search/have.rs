//! The files that a search reads, and what it does where one is not there.

use std::collections::BTreeMap;

/// Why a search cannot go on.
#[derive(Debug, PartialEq)]
pub enum Lack {
    /// These files are needed first.
    Needs(Vec<String>),
    /// This file could not be had, or is not what it should be.
    Lost(String),
}

/// The files that were given so far.
#[derive(Clone, Copy)]
pub struct Have<'a>(pub &'a BTreeMap<String, Option<Vec<u8>>>);

impl<'a> Have<'a> {
    /// A file.
    pub fn file(self, path: &str) -> Result<&'a [u8], Lack> {
        match self.0.get(path) {
            None => Err(Lack::Needs(vec![path.to_owned()])),
            Some(None) => Err(Lack::Lost(path.to_owned())),
            Some(Some(bytes)) => Ok(bytes),
        }
    }

    /// What this file says, read by this function.
    pub fn read<T>(self, path: &str, read: impl FnOnce(&'a [u8]) -> Option<T>) -> Result<T, Lack> {
        read(self.file(path)?).ok_or_else(|| Lack::Lost(path.to_owned()))
    }

    /// Asks for all of these files that were not given yet, so that they are loaded at once.
    pub fn all(self, paths: impl IntoIterator<Item = String>) -> Result<(), Lack> {
        let mut needed: Vec<String> = paths.into_iter().filter(|path| !self.0.contains_key(path)).collect();
        needed.sort();
        needed.dedup();
        if needed.is_empty() { Ok(()) } else { Err(Lack::Needs(needed)) }
    }
}
