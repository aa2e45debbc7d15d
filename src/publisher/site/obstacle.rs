//! What of the owner's stands where the site wants a file.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{compress::is_compressible, run::folders_of};

/// The first thing that stands where a file, one of its copies or a folder on the way to it is wanted, and that no earlier run has
/// written. `is_ours` knows the files that one has written, copies not among them.
pub fn obstacle(site: &Path, path: &str, is_ours: &dyn Fn(&str) -> bool) -> Option<PathBuf> {
    let mut folders = folders_of(path).filter(|folder| !is_ours(folder)).map(|folder| site.join(folder));
    if let Some(file) = folders.find(|folder| is_there(folder) && !folder.is_dir()) {
        return Some(file);
    }
    let copies = ["br", "gz"].map(|ending| format!("{path}.{ending}"));
    let copies = copies.iter().map(String::as_str).filter(|_| is_compressible(path));
    let mut wanted = copies.chain([path]).map(|wanted| (wanted, site.join(wanted)));
    let is_foreign = |(wanted, place): &(&str, PathBuf)| is_there(place) && !is_written(place, wanted, is_ours);
    wanted.find(is_foreign).map(|(_, place)| place)
}

/// Whether all that is there was written by an earlier run. Such a run leaves no folder empty.
fn is_written(place: &Path, path: &str, is_ours: &dyn Fn(&str) -> bool) -> bool {
    if place.is_symlink() || !place.is_dir() {
        let file = path.strip_suffix(".br").or_else(|| path.strip_suffix(".gz"));
        return is_ours(path) || file.is_some_and(|file| is_compressible(file) && is_ours(file));
    }
    let Ok(entries) = fs::read_dir(place) else { return false };
    let mut entries = entries.peekable();
    entries.peek().is_some()
        && entries.all(|entry| {
            let name = entry.ok().and_then(|entry| entry.file_name().into_string().ok());
            name.is_some_and(|name| is_written(&place.join(&name), &format!("{path}/{name}"), is_ours))
        })
}

/// Whether there is anything, be it a link that leads nowhere.
fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}
