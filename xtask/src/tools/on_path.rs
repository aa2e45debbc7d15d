//! Programs on `PATH`, and those that variables name.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use super::version;
use crate::{outcome::Outcome, process};

/// The first program of this name on `PATH`, with its folder.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).find_map(|folder| in_folder(&folder, program))
}

/// The file a variable names, which must be there.
pub fn named(variable: &str) -> Outcome<Option<PathBuf>> {
    match env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from) {
        Some(path) if !path.is_file() => Err(format!("{variable} names {}, which is no file", path.display())),
        path => Ok(path),
    }
}

/// The program of this name in a folder. On Windows npm's programs are scripts.
pub fn in_folder(folder: &Path, program: &str) -> Option<PathBuf> {
    let script = cfg!(windows).then(|| folder.join(format!("{program}.cmd")));
    [Some(folder.join(file_name(program))), script].into_iter().flatten().find(|path| path.is_file())
}

/// The name of a program's file on this system.
pub fn file_name(program: &str) -> String {
    format!("{program}{}", env::consts::EXE_SUFFIX)
}

/// The version a program says it has, or nothing if it does not run.
pub fn version_of(program: &Path) -> Option<String> {
    let text = process::answer(Command::new(program).arg("--version"))?;
    version::in_text(&text).map(str::to_owned)
}
