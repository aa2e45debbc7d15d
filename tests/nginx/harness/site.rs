//! The folders that are served.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

use tempfile::TempDir;

/// The site of the sample digest for this base path, made once by `brevier site`.
pub(crate) fn site(base: &str) -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    static PAPERS: OnceLock<PathBuf> = OnceLock::new();
    let (made, name) = if base.is_empty() { (&ROOT, "root") } else { (&PAPERS, "papers") };
    made.get_or_init(|| {
        let reader = env::var_os("BREVIER_SITE_ROOT").expect("`cargo xtask test deploy` builds the reader");
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("nginx").join(name);
        if out.exists() {
            fs::remove_dir_all(&out).unwrap();
        }
        let output = Command::new(env!("CARGO_BIN_EXE_brevier"))
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .args(["site", "--digest", "public/digest", "--no-share-images", "--base-url"])
            .arg(format!("https://example.org{base}/"))
            .arg("--reader")
            .arg(reader)
            .arg("--out")
            .arg(&out)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        out
    })
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
