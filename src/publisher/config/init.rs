//! `brevier init`: a configuration to begin with.

use std::{fs::File, io::Write as _, path::Path};

use super::ConfigError;

/// Every key with its default, and what it is for.
pub(super) const TEMPLATE: &str = include_str!("template.toml");

/// Writes a commented configuration.
///
/// # Errors
/// Where a file is there already: it is never overwritten.
pub fn init(path: &Path) -> Result<(), ConfigError> {
    let mut file = File::create_new(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => ConfigError::Exists(path.to_owned()),
        _ => ConfigError::Unwritable { file: path.to_owned(), error },
    })?;
    file.write_all(TEMPLATE.as_bytes()).map_err(|error| ConfigError::Unwritable { file: path.to_owned(), error })
}
