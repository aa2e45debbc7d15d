//! The folders of the project.

use std::{
    env,
    path::{Path, PathBuf, absolute},
};

use crate::outcome::Outcome;

/// The folder that holds the workspace.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// The folder for everything that is made and may be deleted, where cargo puts it too.
pub fn target() -> Outcome<PathBuf> {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => from_here(Path::new(&folder)),
        None => Ok(root().join("target")),
    }
}

/// The folder a build goes to: what was asked for, or the one Trunk uses by itself.
pub fn dist(asked: Option<PathBuf>) -> Outcome<PathBuf> {
    asked.map_or_else(|| Ok(root().join("dist")), |folder| from_here(&folder))
}

/// Makes a folder absolute as the developer sees it, since the tools run in the root whatever the folder of the shell.
pub fn from_here(folder: &Path) -> Outcome<PathBuf> {
    absolute(folder).map_err(|error| format!("the folder {} cannot be used: {error}", folder.display()))
}
