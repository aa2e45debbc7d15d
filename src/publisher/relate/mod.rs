//! `brevier relate`: names related papers in a digest that does not name them yet.

mod edition_text;

use std::path::Path;

use rayon::prelude::*;

use super::{
    related::{Library, Profile},
    store::{Rewriting, Store, StoreError, StoreSettings},
};
use crate::digest::{Edition, Paper, Related};

/// How many editions are read at once.
const AT_ONCE: usize = 32;

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RelateReport {
    /// The papers of the digest.
    pub papers: usize,
    /// Those that name related papers now.
    pub related: usize,
    /// The editions that were written anew.
    pub changed: usize,
}

/// Finds the related papers of all papers of a digest that name none, or, for `all`, of all papers, and writes the editions that change
/// by it. Nothing else of them changes.
///
/// # Errors
/// Where the digest is not good, another run is at it, or the disk does not take it. The digest is then as it was.
pub fn relate(folder: &Path, all: bool) -> Result<RelateReport, StoreError> {
    let store = Store::open(folder, StoreSettings::default(), false)?;
    let history = store.history()?;
    let Some(index) = history.index() else { return Err(StoreError::NoDigest(folder.to_owned())) };
    let mut rewriting = Rewriting::new(&store, index);
    let mut library = Library::default();
    let mut report = RelateReport::default();
    let mut oldest_first: Vec<_> = index.editions.iter().collect();
    oldest_first.reverse();
    for entries in oldest_first.chunks(AT_ONCE) {
        let read = |entry: &&_| {
            let (text, edition) = history.text_and_edition(entry)?;
            let profiles = edition.papers.iter().map(Profile::of).collect();
            Ok((text, edition, profiles))
        };
        let editions: Vec<(String, Edition, Vec<Profile>)> =
            entries.par_iter().map(read).collect::<Result<_, StoreError>>()?;
        for (text, edition, profiles) in editions {
            library.add(edition.date, profiles);
            let find = |paper: &Paper| match paper.related.is_empty() || all {
                true => library.related(paper),
                false => paper.related.clone(),
            };
            let related: Vec<Vec<Related>> = edition.papers.par_iter().map(find).collect();
            report.papers += related.len();
            report.related += related.iter().filter(|related| !related.is_empty()).count();
            let is_same = edition.papers.iter().zip(&related).all(|(paper, related)| paper.related == *related);
            if !is_same {
                let text = edition_text::with_related(&text, &edition, &related)
                    .map_err(|error| StoreError::Unfit { folder: folder.to_owned(), problems: vec![error] })?;
                rewriting.put(edition.date, &text)?;
                report.changed += 1;
            }
        }
    }
    rewriting.finish()?;
    Ok(report)
}
