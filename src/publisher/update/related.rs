//! The papers of the history that those of a new edition are related to.

use rayon::prelude::*;

use crate::{
    digest::{Date, EditionEntry, Paper},
    publisher::{
        related::{Library, Profile},
        store::{History, StoreError},
    },
};

/// Names in the papers of a day those that they are related to, of their own edition and of the older ones that stay in the history when
/// it has so many editions. So a second run of the day, when the oldest has left, finds the same.
///
/// # Errors
/// Where an edition has become unreadable since the history was read.
pub(super) fn relate(history: &History, history_days: u32, date: Date, papers: &mut [Paper]) -> Result<(), StoreError> {
    let editions = history.editions().iter().map(|past| &past.entry);
    let newer = editions.clone().filter(|entry| entry.date > date).count();
    let older = editions.filter(|entry| entry.date < date).take((history_days as usize).saturating_sub(newer + 1));
    let older: Vec<&EditionEntry> = older.collect();
    let read = |entry: &&EditionEntry| Ok((entry.date, history.profiles(entry)?));
    let profiles: Vec<(Date, Vec<Profile>)> = older.par_iter().map(read).collect::<Result<_, StoreError>>()?;
    let mut library = Library::default();
    for (date, profiles) in profiles.into_iter().rev() {
        library.add(date, profiles);
    }
    library.add(date, papers.iter().map(Profile::of).collect());
    papers.par_iter_mut().for_each(|paper| paper.related = library.related(paper));
    Ok(())
}
