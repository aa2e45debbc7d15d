//! Writing a site so that it is whole at every moment.
//!
//! All that is new is first written aside, on the same disk. Only when everything is there is it moved to its place, each file by
//! one renaming: first what was not there before, to which nothing leads yet, then what replaces older files, and among both first
//! what pages need, then the pages, and last what points to new pages. What is gone is removed after that, when nothing leads there
//! any more. A run that fails while writing, for want of space for instance, has changed nothing; one that is killed while moving
//! leaves every page whole, old or new, and leads nobody to a page that is not there.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use super::{
    SiteError,
    compress::{Copies, Effort, copies, is_compressible},
    shared_text::SharedText,
    state::{FOLDER, copies_of, is_absent},
};

/// When a file is moved to its place. What points to a file has a higher rank than the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// What pages need: programs, pictures, the editions of the digest.
    Asset,
    /// The pages of papers.
    Paper,
    /// The pages of editions and of topics.
    List,
    /// The front page, the feeds, the sitemap, the index of the digest.
    Front,
}

/// A site that is being written.
pub struct Stage {
    site: PathBuf,
    aside: PathBuf,
    is_new: bool,
    shared: Vec<SharedText>,
    files: Mutex<Vec<Written>>,
}

/// A file that is ready to be moved to its place. In the order of moving.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Written {
    /// Whether an older file is there.
    replaces: bool,
    rank: Rank,
    path: String,
}

impl Stage {
    /// Begins to write a site into a folder, which is not there where the site `is_new`. Each of its pages has one
    /// of the texts `shared`.
    pub fn begin(site: &Path, is_new: bool, shared: impl Iterator<Item = String>) -> Result<Self, SiteError> {
        // A new site grows beside its folder and becomes it in one step; a folder is changed from within.
        let aside = if is_new { beside(site) } else { site.join(FOLDER).join("staged") };
        // What an interrupted run has left.
        match fs::remove_dir_all(&aside) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(SiteError::io(&aside)(error)),
            _ => {}
        }
        fs::create_dir_all(&aside).map_err(SiteError::io(&aside))?;
        let shared = shared.map(SharedText::new).collect();
        Ok(Self { site: site.to_owned(), aside, is_new, shared, files: Mutex::default() })
    }

    /// Writes a file and its copies aside, unless the site has it already. `is_intact` says that what is there is as an earlier
    /// run has left it, copies included.
    pub fn put(&self, rank: Rank, path: &str, bytes: &[u8], effort: Effort, is_intact: bool) -> Result<(), SiteError> {
        let target = self.site.join(path);
        if is_intact && fs::read(&target).is_ok_and(|old| old == bytes) {
            return Ok(());
        }
        let aside = self.aside.join(path);
        let write = || -> io::Result<()> {
            if let Some(folder) = aside.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&aside, bytes)?;
            if is_compressible(path) {
                for (copy, (_, bytes)) in copies_of(&aside).iter().zip(self.copies(path, bytes, effort)?) {
                    fs::write(copy, bytes)?;
                }
            }
            Ok(())
        };
        let written = Written { replaces: target.exists(), rank, path: path.to_owned() };
        write().map_err(SiteError::io(target))?;
        self.files.lock().unwrap_or_else(PoisonError::into_inner).push(written);
        Ok(())
    }

    fn copies(&self, path: &str, bytes: &[u8], effort: Effort) -> io::Result<Copies> {
        let is_page_of_many = effort == Effort::Fast && path.ends_with(".html");
        let shared = self.shared.iter().filter(|_| is_page_of_many);
        let of_parts = shared.map(|shared| shared.copies(bytes)).find_map(Result::transpose);
        of_parts.unwrap_or_else(|| copies(bytes, effort))
    }

    /// How many files are new or changed, copies not counted.
    pub fn changed(&self) -> usize {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Where a new site's own files are written before it is there.
    pub fn folder(&self) -> &Path {
        if self.is_new { &self.aside } else { &self.site }
    }

    /// Moves everything to its place.
    pub fn commit(self) -> Result<(), SiteError> {
        if self.is_new {
            return fs::rename(&self.aside, &self.site).map_err(|error| {
                let _ = fs::remove_dir_all(&self.aside);
                SiteError::io(self.site)(error)
            });
        }
        for path in self.in_order() {
            let (from, to) = (self.aside.join(&path), self.site.join(&path));
            move_file(&from, &to).map_err(SiteError::io(to))?;
        }
        let _ = fs::remove_dir_all(&self.aside);
        Ok(())
    }

    /// The files that were written, in the order in which they are moved.
    fn in_order(&self) -> Vec<String> {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        files.sort();
        files.iter().map(|file| file.path.clone()).collect()
    }

    /// Throws away what was written aside. The site is as it was.
    pub fn abandon(self) {
        // What cannot be removed now is removed by the next run.
        let _ = fs::remove_dir_all(&self.aside);
    }
}

/// The copies first: a host that finds a copy may send it in place of the file, and both are whole.
fn move_file(from: &Path, to: &Path) -> io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    for (from, to) in copies_of(from).iter().zip(copies_of(to)) {
        match fs::rename(from, &to) {
            Err(error) if is_absent(&error) => {}
            result => result?,
        }
    }
    fs::rename(from, to)
}

/// Removes a file of the site with its copies, and the folders that this leaves empty.
pub fn remove(site: &Path, path: &str) -> Result<(), SiteError> {
    let target = site.join(path);
    for path in copies_of(&target).into_iter().chain([target.clone()]) {
        match fs::remove_file(&path) {
            Err(error) if !is_absent(&error) => return Err(SiteError::io(path)(error)),
            _ => {}
        }
    }
    let folders = target.ancestors().skip(1).take_while(|folder| *folder != site);
    for folder in folders {
        // It fails where something is left in the folder, and there it should.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}

fn beside(site: &Path) -> PathBuf {
    let name = site.file_name().unwrap_or_default().to_string_lossy();
    site.with_file_name(format!(".{name}.brevier-new"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_to_a_file_is_moved_after_it() {
        let site = tempfile::tempdir().unwrap();
        for old in ["icon.svg", "editions/2026-05-07/index.html", "index.html"] {
            let path = site.path().join(old);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "old").unwrap();
        }
        let stage = Stage::begin(site.path(), false, [].into_iter()).unwrap();
        let expected = [
            (Rank::Asset, "assets/new.js"),
            (Rank::Paper, "papers/2605.11001/index.html"),
            (Rank::List, "editions/2026-05-11/index.html"),
            (Rank::Asset, "icon.svg"),
            // It leads to the newer edition.
            (Rank::List, "editions/2026-05-07/index.html"),
            (Rank::Front, "index.html"),
        ];
        for (rank, path) in expected.iter().rev() {
            stage.put(*rank, path, b"new", Effort::Fast, false).unwrap();
        }
        assert_eq!(stage.in_order(), expected.map(|(_, path)| path));
    }
}
