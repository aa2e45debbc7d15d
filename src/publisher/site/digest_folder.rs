//! The digest that a site is made from: checked before anything is written, and read again edition by edition when it is needed.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use rayon::prelude::*;

use super::{
    SiteError,
    search::words_of,
    state::{EditionFacts, FileFacts, State},
};
use crate::{
    digest::{Edition, EditionEntry, Index, Slug, read_edition, read_index},
    publisher::{check, seal::sha256},
    reading::venue,
};

/// A digest that has passed the check.
pub struct DigestFolder {
    folder: PathBuf,
    /// The text of `index.json`.
    pub index_text: String,
    /// The index.
    pub index: Index,
    /// What is known of each edition without reading it, in the order of the index.
    pub facts: Vec<EditionFacts>,
    /// The words of the editions that were new to the check, in the same order, until they are taken: reading them again would
    /// take as long as all the rest of the search index.
    words: Vec<Mutex<Option<Vec<u8>>>>,
}

impl DigestFolder {
    /// Reads and checks the digest in a folder. Editions that are, to the nanosecond, the files that an earlier run has checked are
    /// not read again, and those of which only that has changed are not checked again.
    ///
    /// # Errors
    /// Where the check finds anything wrong.
    pub fn read(folder: &Path, before: &State) -> Result<Self, SiteError> {
        let unfit = || {
            let mut problems = check(folder).errors;
            if problems.is_empty() {
                problems.push("it changed while it was read; try again".to_owned());
            }
            SiteError::Digest { folder: folder.to_owned(), problems }
        };
        let index_text = fs::read_to_string(folder.join("index.json")).map_err(|_| unfit())?;
        let sifted = read_index("index.json", &index_text).map_err(|_| unfit())?;
        if !sifted.set_aside.is_empty() {
            return Err(unfit());
        }
        let index = sifted.value;
        let topics: Vec<Slug> = index.site.topics.iter().map(|topic| topic.slug.clone()).collect();
        let read: Option<Vec<(EditionFacts, Option<Vec<u8>>)>> = index
            .editions
            .par_iter()
            .map(|entry| {
                let file = FileFacts::of(&folder.join(&entry.file)).ok()?;
                let known = before.editions.get(&entry.file).filter(|known| known.sha256 == entry.sha256);
                match known.filter(|_| before.is_of_this_program()) {
                    Some(known) if known.file == file => Some((known.clone(), None)),
                    // The same text in another file, as after a copy of the digest.
                    Some(known) => {
                        let bytes = fs::read(folder.join(&entry.file)).ok()?;
                        (sha256(&bytes) == known.sha256).then(|| (EditionFacts { file, ..known.clone() }, None))
                    }
                    // The words of one that an earlier run has read stand in its index already.
                    None => checked(folder, entry, file, &topics, known.is_none()),
                }
            })
            .collect();
        let (facts, words): (_, Vec<_>) = read.ok_or_else(unfit)?.into_iter().unzip();
        let words = words.into_iter().map(Mutex::new).collect();
        Ok(Self { folder: folder.to_owned(), index_text, index, facts, words })
    }

    /// The text of an edition's file, which is still that which was checked.
    pub fn edition_text(&self, entry: &EditionEntry) -> Result<String, SiteError> {
        let path = self.folder.join(&entry.file);
        let text = fs::read_to_string(&path).map_err(SiteError::io(path))?;
        match sha256(text.as_bytes()) == entry.sha256 {
            true => Ok(text),
            false => Err(self.unfit(format!("{}: changed while the site was made", entry.file))),
        }
    }

    /// An edition. Of a paper whose digest does not name the venue, the comment may.
    pub fn edition(&self, entry: &EditionEntry) -> Result<Edition, SiteError> {
        let text = self.edition_text(entry)?;
        let sifted = read_edition(&entry.file, &text, None).map_err(|error| self.unfit(error.to_string()))?;
        match sifted.set_aside.first() {
            Some(problem) => Err(self.unfit(problem.to_string())),
            None => Ok(with_venues(sifted.value)),
        }
    }

    /// The words of an edition by its place in the index, as [`words_of`] writes them.
    pub fn words(&self, at: usize) -> Result<Vec<u8>, SiteError> {
        match self.words[at].lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(words) => Ok(words),
            None => Ok(words_of(&self.edition(&self.index.editions[at])?)),
        }
    }

    fn unfit(&self, problem: String) -> SiteError {
        SiteError::Digest { folder: self.folder.clone(), problems: vec![problem] }
    }
}

fn with_venues(mut edition: Edition) -> Edition {
    for paper in &mut edition.papers {
        paper.venue = paper.venue.take().or_else(|| paper.comment.as_deref().and_then(venue));
    }
    edition
}

/// What is known of an edition that is good, and its words if they are wanted; nothing for one that is not, since the whole check then says what is
/// wrong.
fn checked(
    folder: &Path,
    entry: &EditionEntry,
    file: FileFacts,
    topics: &[Slug],
    with_words: bool,
) -> Option<(EditionFacts, Option<Vec<u8>>)> {
    let text = fs::read_to_string(folder.join(&entry.file)).ok()?;
    let sifted = read_edition(&entry.file, &text, Some(topics)).ok()?;
    let edition = sifted.value;
    let is_good = sifted.set_aside.is_empty()
        && edition.date == entry.date
        && edition.papers.len() == entry.papers as usize
        && sha256(text.as_bytes()) == entry.sha256;
    is_good.then(|| {
        let facts = EditionFacts {
            file,
            sha256: entry.sha256.clone(),
            made_at: edition.made_at.to_string(),
            papers: edition.papers.iter().map(|paper| paper.id.slug()).collect(),
        };
        (facts, with_words.then(|| words_of(&edition)))
    })
}
