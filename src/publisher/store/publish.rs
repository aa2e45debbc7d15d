//! Publishing an edition, and noting that a quiet day was looked at.

use std::{fs, path::Path};

use super::{SiteSettings, Store, StoreError, guard, plan::Plan};
use crate::{
    digest::{Date, Edition, Paper, Timestamp},
    publisher::{disk::write_whole, index_text},
};

/// What publishing has done.
#[derive(Debug)]
pub struct Published {
    /// What became of the edition.
    pub outcome: Outcome,
    /// The days that have left the digest, because they are older than its history should be.
    pub pruned: Vec<Date>,
    /// Why what is no longer needed could not be cleared away. The digest is good, and the next run tries again.
    pub left_behind: Option<StoreError>,
}

/// What became of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Its day is new.
    Added,
    /// It has taken the place of an edition of its day.
    Replaced,
    /// The edition of its day has the same papers and stays, but what the index says of the site, or the length of the history, has
    /// changed.
    Kept,
    /// All is as it was, to the byte.
    Unchanged,
}

/// Publishes an edition. One with the same papers as that of its day is not written again, whenever it was made.
///
/// # Errors
/// Where it is refused, would not be valid, or cannot be written. The digest is then as it was.
pub fn publish(store: &Store, edition: &Edition, site: &SiteSettings) -> Result<Published, StoreError> {
    store.settle()?;
    let (folder, settings) = (&store.folder, &store.settings);
    let history = store.history()?;
    let same_day = history.edition(edition.date)?;
    let is_same = same_day.as_ref().is_some_and(|old| same_papers(&old.papers, &edition.papers));
    let plan = if is_same {
        let site_now = site.site(settings.history_days);
        let is_long = history.editions().len() > settings.history_days as usize;
        if !is_long && history.index().is_some_and(|index| index.site == site_now) {
            return Ok(Published { outcome: Outcome::Unchanged, pruned: Vec::new(), left_behind: None });
        }
        Plan::without(&history, edition, site, settings)?
    } else {
        guard(edition, history.editions(), settings)?;
        Plan::with(folder, &history, edition, site, settings)?
    };
    let listed_after = plan.check(folder, edition.date)?;
    plan.journal.write(folder)?;
    if let Err(error) = write(folder, &plan) {
        // What cannot be cleared away now is cleared away by the next run.
        let _ = store.settle();
        return Err(error);
    }
    let outcome = match (is_same, same_day) {
        (true, _) => Outcome::Kept,
        (false, Some(_)) => Outcome::Replaced,
        (false, None) => Outcome::Added,
    };
    let left_behind = plan.journal.settle(folder, &listed_after).err();
    Ok(Published { outcome, pruned: plan.pruned, left_behind })
}

/// Notes that the digest was looked after at this time, though there was nothing to publish. Gives whether that was news.
///
/// # Errors
/// Where there is no digest, or it cannot be written. The digest is then as it was.
pub fn refresh(store: &Store, made_at: Timestamp) -> Result<bool, StoreError> {
    store.settle()?;
    let history = store.history()?;
    let index = history.index().ok_or_else(|| StoreError::NoDigest(store.folder.clone()))?;
    if made_at <= index.made_at {
        return Ok(false);
    }
    let path = store.folder.join("index.json");
    let old = fs::read_to_string(&path).map_err(StoreError::io(&path))?;
    let new =
        index_text::with(&old, Some(made_at), &index.editions).map_err(|error| StoreError::io(&path)(error.into()))?;
    write_whole(&path, new.as_bytes()).map_err(StoreError::io(path))?;
    Ok(true)
}

/// Writes what is new, the index last.
fn write(folder: &Path, plan: &Plan) -> Result<(), StoreError> {
    if let Some((file, text)) = &plan.added {
        let editions = folder.join("editions");
        fs::create_dir_all(&editions).map_err(StoreError::io(editions))?;
        let path = folder.join(file);
        write_whole(&path, text.as_bytes()).map_err(StoreError::io(path))?;
    }
    let path = folder.join("index.json");
    write_whole(&path, plan.index_text.as_bytes()).map_err(StoreError::io(path))
}

/// Whether two editions show the same, whenever it was written.
fn same_papers(one: &[Paper], other: &[Paper]) -> bool {
    let timeless = |paper: &Paper| {
        let mut paper = paper.clone();
        paper.provenance.made_at = None;
        paper
    };
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| timeless(one) == timeless(other))
}
