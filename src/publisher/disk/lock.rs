//! One run at a time.

use std::{
    fs::{File, TryLockError},
    io,
    path::Path,
};

/// Keeps other runs away until it is dropped. The system lets go of it when the program ends, however it ends.
pub struct Lock(File);

impl Lock {
    /// Takes the lock in this file, which is made if it is not there. Nothing where another run holds it.
    pub fn hold(path: &Path) -> io::Result<Option<Self>> {
        // Not truncated, so that a file that another run holds stays as it is.
        let file = File::options().write(true).create(true).truncate(false).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing the file lets go of it too, but not at once where a program that was started meanwhile has inherited it.
        let _ = self.0.unlock();
    }
}
