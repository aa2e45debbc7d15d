//! Which file of a site a path means, as static hosts decide it.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::asked_path::{AskedPath, may_be_served};

/// The page of a folder.
const INDEX: &str = "index.html";

/// What stands behind a path below the base.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A file to be sent.
    File(SiteFile),
    /// What was asked for has another path below the base, which is this.
    Moved(String),
    /// Nothing.
    Missing,
}

/// A file of a site, and which compressed copies lie beside it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SiteFile {
    /// Where it really is, with no link left to follow.
    pub(super) path: PathBuf,
    /// Whether it has a copy ending in `.br`.
    pub(super) has_brotli: bool,
    /// Whether it has a copy ending in `.gz`.
    pub(super) has_gzip: bool,
}

/// Finds what a path means in a site's folder.
pub(super) fn find(folder: &Path, path: &str) -> Found {
    look_up(folder, path).unwrap_or(Found::Missing)
}

/// The page for what is missing, if the site has one.
pub(super) fn not_found_page(folder: &Path) -> Option<SiteFile> {
    Root::open(folder).ok()?.file(&["404.html"])
}

fn look_up(folder: &Path, path: &str) -> Option<Found> {
    let asked = AskedPath::parse(path)?;
    let names: Vec<&str> = asked.names.iter().map(String::as_str).collect();
    let root = Root::open(folder).ok()?;
    let index = || root.file(&[names.as_slice(), &[INDEX]].concat());
    if asked.ends_in_slash {
        return index().map(Found::File);
    }
    match root.file(&names) {
        Some(_) if names.last() == Some(&INDEX) => {
            let (folder, _index) = path.rsplit_once('/')?;
            Some(Found::Moved(format!("{folder}/")))
        }
        Some(_) if root.is_copy(&names) => None,
        Some(file) => Some(Found::File(file)),
        // A host knows files only, so a folder is there if its page is.
        None => index().map(|_| Found::Moved(format!("{path}/"))),
    }
}

/// The folder of a site at this moment, with no link left to follow: a new site may take its place by renaming.
struct Root(PathBuf);

impl Root {
    fn open(folder: &Path) -> io::Result<Self> {
        folder.canonicalize().map(Self)
    }

    /// The file of these names, with its copies.
    fn file(&self, names: &[&str]) -> Option<SiteFile> {
        let path = self.inside(&names.iter().fold(self.0.clone(), |path, name| path.join(name)))?;
        let has_copy = |ending: &str| {
            let mut copy = path.clone().into_os_string();
            copy.push(ending);
            self.inside(Path::new(&copy)).is_some()
        };
        let (has_brotli, has_gzip) = (has_copy(".br"), has_copy(".gz"));
        Some(SiteFile { path, has_brotli, has_gzip })
    }

    /// Whether these names are those of a compressed copy. Hosts compress by themselves and have no such file.
    fn is_copy(&self, names: &[&str]) -> bool {
        let Some((last, folders)) = names.split_last() else { return false };
        let original = [".br", ".gz"].iter().find_map(|ending| last.strip_suffix(ending));
        original.is_some_and(|original| {
            let path = folders.iter().fold(self.0.clone(), |path, name| path.join(name)).join(original);
            path.is_file()
        })
    }

    /// Where a file really is, unless links lead out of what the site serves.
    fn inside(&self, path: &Path) -> Option<PathBuf> {
        let real = path.canonicalize().ok()?;
        let names: Option<Vec<&str>> = real.strip_prefix(&self.0).ok()?.iter().map(|name| name.to_str()).collect();
        (may_be_served(&names?) && real.is_file()).then_some(real)
    }
}
