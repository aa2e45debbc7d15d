//! One run at a time.

use std::{
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};

use super::{SiteError, state::FOLDER};

/// Keeps other runs away from a site until it is dropped. The system lets go of it when the program ends, however it ends.
pub struct Lock {
    _file: File,
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
        // Not truncated, so that a file that another run holds stays as it is.
        let file =
            File::options().write(true).create(true).truncate(false).open(&path).map_err(SiteError::io(&path))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file, beside: is_new.then_some(path) }),
            Err(TryLockError::WouldBlock) => Err(SiteError::Busy(site.to_owned())),
            Err(TryLockError::Error(error)) => Err(SiteError::io(path)(error)),
        }
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
