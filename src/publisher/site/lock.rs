//! One run at a time.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{SiteError, state::FOLDER};
use crate::publisher::disk;

/// Keeps other runs away from a site until it is dropped.
pub struct Lock {
    _lock: disk::Lock,
    /// The file, where it lies beside the site and is in nobody's interest afterwards.
    beside: Option<PathBuf>,
}

impl Lock {
    /// Takes the lock of a site. For one that is not there yet it lies beside the folder, which is to become the site in one step.
    pub fn hold(site: &Path, is_new: bool) -> Result<Self, SiteError> {
        let name = site.file_name().unwrap_or_default().to_string_lossy();
        let path =
            if is_new { site.with_file_name(format!(".{name}.brevier-lock")) } else { site.join(FOLDER).join("lock") };
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(SiteError::io(folder))?;
        }
        let lock = disk::Lock::hold(&path).map_err(SiteError::io(&path))?;
        let _lock = lock.ok_or_else(|| SiteError::Busy(site.to_owned()))?;
        Ok(Self { _lock, beside: is_new.then_some(path) })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if let Some(path) = &self.beside {
            // Left behind it harms nobody.
            let _ = fs::remove_file(path);
        }
    }
}
