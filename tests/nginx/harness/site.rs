//! The folders that are served.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use tempfile::TempDir;

/// The site of the sample digest for this base path.
pub(crate) fn site(base: &str) -> PathBuf {
    let variable = if base.is_empty() { "BREVIER_PAGES_ROOT" } else { "BREVIER_PAGES_PAPERS" };
    env::var_os(variable).expect("`cargo xtask test deploy` makes the sites and says where they are").into()
}

/// The files below a folder, by their paths in it.
pub(crate) fn files_below(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if entry.path().is_dir() {
            files.extend(files_below(&entry.path()).iter().map(|file| format!("{name}/{file}")));
        } else {
            files.push(name);
        }
    }
    files
}

/// A folder with files of a test's own. It goes away with the test, and there is room beside it.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// With these files, which hold their own names.
    pub(crate) fn with(files: &[&str]) -> Self {
        let folder = Self(TempDir::new().unwrap());
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, file).unwrap();
        }
        folder
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.0.path().join("site")
    }

    /// A path outside the folder.
    pub(crate) fn beside(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}
