//! What a digest becomes with a new edition. Nothing is written here.

use std::{collections::BTreeSet, fs, io, path::Path};

use super::{
    History, SiteSettings, StoreError, StoreSettings,
    journal::{Journal, free_name},
};
use crate::{
    digest::{Date, Edition, EditionEntry, FormatVersion, Index},
    publisher::{check::check_files, index_text::as_text, seal::sha256},
};

/// A digest as it is to be, and the way there.
pub struct Plan {
    /// The text of the index.
    pub index_text: String,
    /// The new edition's file and its text; none where the edition stays as it is.
    pub added: Option<(String, String)>,
    /// What is written down before anything is done.
    pub journal: Journal,
    /// The days that leave the digest.
    pub pruned: Vec<Date>,
}

impl Plan {
    /// The digest with a new edition, or with that of its day replaced.
    pub fn with(
        folder: &Path,
        history: &History,
        edition: &Edition,
        site: &SiteSettings,
        settings: &StoreSettings,
    ) -> Result<Self, StoreError> {
        let text = as_text(edition).map_err(|error| StoreError::io("the edition")(error.into()))?;
        // A file that the index names is never written to: until the index names another, readers are sent to it.
        let file = format!("editions/{}", free_name(&folder.join("editions"), &edition.date.to_string()));
        let entry = EditionEntry {
            date: edition.date,
            papers: edition.papers.len() as u32,
            file: file.clone(),
            sha256: sha256(text.as_bytes()),
        };
        let mut plan = Self::new(history, edition, Some(entry), site, settings)?;
        plan.journal.added.push(file.clone());
        plan.added = Some((file, text));
        Ok(plan)
    }

    /// The digest with its editions as they are, but for those that are older than the history should be.
    pub fn without(
        history: &History,
        edition: &Edition,
        site: &SiteSettings,
        settings: &StoreSettings,
    ) -> Result<Self, StoreError> {
        Self::new(history, edition, None, site, settings)
    }

    fn new(
        history: &History,
        edition: &Edition,
        entry: Option<EditionEntry>,
        site: &SiteSettings,
        settings: &StoreSettings,
    ) -> Result<Self, StoreError> {
        let old = history.index().map(|index| index.editions.clone()).unwrap_or_default();
        let mut journal = Journal::default();
        let (replaced, kept): (Vec<_>, Vec<_>) =
            old.into_iter().partition(|old| entry.as_ref().is_some_and(|new| new.date == old.date));
        journal.deleted.extend(replaced.into_iter().map(|old| old.file));
        let mut editions: Vec<EditionEntry> = entry.into_iter().chain(kept).collect();
        editions.sort_by_key(|entry| std::cmp::Reverse(entry.date));
        let pruned = editions.split_off(editions.len().min(settings.history_days as usize));
        let leave = if settings.archive { &mut journal.archived } else { &mut journal.deleted };
        leave.extend(pruned.iter().map(|entry| entry.file.clone()));
        let before = history.index().map(|index| index.made_at);
        let index = Index {
            format: FormatVersion::CURRENT,
            site: site.site(settings.history_days),
            // A quiet day may have been noted since the edition was made.
            made_at: before.map_or(edition.made_at, |before| before.max(edition.made_at)),
            history: editions.len() as u32,
            editions,
        };
        let index_text = as_text(&index).map_err(|error| StoreError::io("index.json")(error.into()))?;
        let pruned = pruned.into_iter().map(|entry| entry.date).collect();
        Ok(Self { index_text, added: None, journal, pruned })
    }

    /// Checks the digest as it is to be, as `brevier check` does. Gives the files that its index names.
    pub fn check(&self, folder: &Path, date: Date) -> Result<BTreeSet<String>, StoreError> {
        let read = |file: &str| -> io::Result<Vec<u8>> {
            match &self.added {
                _ if file == "index.json" => Ok(self.index_text.clone().into_bytes()),
                Some((added, text)) if file == added => Ok(text.clone().into_bytes()),
                _ => fs::read(folder.join(file)),
            }
        };
        match check_files(&read, &mut |_, _| {}) {
            (report, Some(index)) if report.is_good() => {
                Ok(index.editions.into_iter().map(|entry| entry.file).collect())
            }
            (report, _) => Err(StoreError::Invalid { date, problems: report.errors }),
        }
    }
}
