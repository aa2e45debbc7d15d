//! Keeps the answers of a running update, so that one that was killed goes on without asking again.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use tracing::warn;

use super::{ArxivError, QueryAnswer, parse_answer};
use crate::{
    digest::{ArxivId, Date},
    publisher::seal::sha256,
};

/// Answers are kept for so many days before the day of the update.
const DAYS: i64 = 3;
/// How the names of all files begin, so that nothing else is ever removed.
const PREFIX: &str = "answer-";

/// A folder with answers of the query API, each named by the day of the update and the ids that were asked for.
#[derive(Clone, Debug)]
pub struct AnswerCache {
    folder: PathBuf,
    day: Date,
}

impl AnswerCache {
    /// Opens the folder, or makes it, and removes from it what is older than three days. One process at a time may use it.
    ///
    /// # Errors
    /// Where the folder cannot be made or read.
    pub fn open(folder: impl Into<PathBuf>, day: Date) -> Result<Self, ArxivError> {
        let folder = folder.into();
        let fault = |source| ArxivError::Io { path: folder.clone(), source };
        fs::create_dir_all(&folder).map_err(fault)?;
        for file in fs::read_dir(&folder).map_err(fault)? {
            let path = file.map_err(fault)?.path();
            if is_over(&path, day) {
                // What cannot be removed is in nobody's way.
                fs::remove_file(&path).unwrap_or_else(|error| warn!("{}: {error}", path.display()));
            }
        }
        Ok(Self { folder, day })
    }

    /// The kept answer about these ids. One that cannot be read is as good as none.
    pub(super) fn get(&self, ids: &[ArxivId]) -> Option<QueryAnswer> {
        let path = self.path(ids);
        let bytes = fs::read(&path).ok()?;
        let answer = parse_answer(&bytes);
        answer.inspect_err(|error| warn!("{}: {error}; arXiv is asked again", path.display())).ok()
    }

    /// Keeps an answer. It is written beside its place and renamed, so that it is there whole or not at all.
    pub(super) fn put(&self, ids: &[ArxivId], bytes: &[u8]) -> io::Result<()> {
        let path = self.path(ids);
        let beside = path.with_extension("xml.new");
        fs::write(&beside, bytes)?;
        fs::rename(&beside, &path)
    }

    fn path(&self, ids: &[ArxivId]) -> PathBuf {
        let ids: Vec<&str> = ids.iter().map(ArxivId::as_str).collect();
        let hash = sha256(ids.join(",").as_bytes());
        self.folder.join(format!("{PREFIX}{}-{}.xml", self.day, &hash[..16]))
    }
}

/// Whether a file is an answer that is too old, or one that was not written to its end.
fn is_over(path: &Path, today: Date) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    let Some(name) = name.and_then(|name| name.strip_prefix(PREFIX)) else { return false };
    let day = name.get(..10).and_then(|day| day.parse::<Date>().ok());
    let old = |day: Date| today.days_since_epoch() - day.days_since_epoch() > DAYS;
    day.is_some_and(|day| name.ends_with(".xml.new") || (name.ends_with(".xml") && old(day)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::arxiv::testing;

    fn ids(texts: &[&str]) -> Vec<ArxivId> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    fn open(folder: &Path, day: &str) -> AnswerCache {
        AnswerCache::open(folder, day.parse().unwrap()).unwrap()
    }

    #[test]
    fn an_answer_is_found_by_its_day_and_its_ids() {
        let folder = tempfile::tempdir().unwrap();
        let answer = testing::answer(testing::PAPER);
        let asked = ids(&["2508.13426", "2508.13427"]);
        open(folder.path(), "2025-08-20").put(&asked, answer.as_bytes()).unwrap();
        let again = open(folder.path(), "2025-08-20");
        assert_eq!(again.get(&asked), parse_answer(answer.as_bytes()).ok());
        assert_eq!(again.get(&asked[..1]), None);
        assert_eq!(open(folder.path(), "2025-08-21").get(&asked), None);
    }

    #[test]
    fn an_answer_that_was_damaged_on_the_disk_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let answer = testing::answer(testing::PAPER);
        let asked = ids(&["2508.13426"]);
        let cache = open(folder.path(), "2025-08-20");
        for damaged in [&answer.as_bytes()[..answer.len() / 2], b"", b"<html></html>"] {
            cache.put(&asked, damaged).unwrap();
            assert_eq!(cache.get(&asked), None);
        }
    }

    #[test]
    fn answers_older_than_three_days_are_removed_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let answer = testing::answer(testing::PAPER);
        for day in ["2025-08-16", "2025-08-17", "2025-08-20"] {
            open(folder.path(), day).put(&ids(&["2508.13426"]), answer.as_bytes()).unwrap();
        }
        fs::write(folder.path().join("answer-2025-08-20-abc.xml.new"), "half").unwrap();
        fs::write(folder.path().join("notes-2025-01-01-abc.xml"), "mine").unwrap();
        open(folder.path(), "2025-08-20");
        let mut names: Vec<String> =
            fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        let days: Vec<&str> = names.iter().map(|name| name.rsplit_once('-').unwrap().0).collect();
        assert_eq!(days, ["answer-2025-08-17", "answer-2025-08-20", "notes-2025-01-01"]);
    }
}
