//! The user's cache of tools: one folder for each tool and version.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use crate::outcome::Outcome;

/// The folder of a tool's version, filled by `install` unless it is there.
///
/// What is installed grows under another name and gets its own at the end, so an interrupted installation is never
/// taken for a good one. What it left behind is used again by the next.
pub fn folder(name: &str, version: &str, install: impl FnOnce(&Path) -> Outcome) -> Outcome<PathBuf> {
    let tools = tools()?;
    let done = tools.join(format!("{name}-{version}"));
    if !done.is_dir() {
        let partial = tools.join(format!("{name}-{version}.partial"));
        fs::create_dir_all(&partial)
            .map_err(|error| format!("the folder {} cannot be made: {error}", partial.display()))?;
        install(&partial)?;
        fs::rename(&partial, &done)
            .map_err(|error| format!("{} cannot be renamed to {}: {error}", partial.display(), done.display()))?;
    }
    Ok(done)
}

/// The folder of a tool's version, if it is installed.
pub fn installed(name: &str, version: &str) -> Outcome<Option<PathBuf>> {
    let folder = tools()?.join(format!("{name}-{version}"));
    Ok(folder.is_dir().then_some(folder))
}

fn tools() -> Outcome<PathBuf> {
    let caches = if cfg!(windows) {
        variable("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        variable("HOME").map(|home| home.join("Library/Caches"))
    } else {
        variable("XDG_CACHE_HOME").or_else(|| variable("HOME").map(|home| home.join(".cache")))
    };
    let caches = caches.ok_or("there is no folder for caches; set HOME (on Windows LOCALAPPDATA)")?;
    Ok(caches.join("brevier").join("tools"))
}

/// A folder named by the environment. One that is empty or relative counts as not named.
fn variable(name: &str) -> Option<PathBuf> {
    env::var_os(name).map(PathBuf::from).filter(|folder| folder.is_absolute())
}
