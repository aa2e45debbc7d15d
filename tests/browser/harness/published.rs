//! Prerendered sites of digests that the sample is not.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use tempfile::TempDir;

use super::{Base, Site};

/// Publishes a digest with these editions, whose dates name their files, and serves it at the root of a host for as long as the
/// folder lives.
pub(crate) fn publish(index: &Value, editions: &[Value]) -> (TempDir, Site) {
    let folder = tempfile::tempdir().unwrap();
    let from = folder.path().join("digest");
    fs::create_dir_all(from.join("editions")).unwrap();
    for edition in editions {
        let file = format!("editions/{}.json", edition["date"].as_str().unwrap());
        fs::write(from.join(file), edition.to_string()).unwrap();
    }
    fs::write(from.join("index.json"), index.to_string()).unwrap();
    brevier(&[Path::new("seal"), &from]);
    let site = publish_folder(folder.path());
    (folder, site)
}

/// Publishes the digest in `digest/` of a folder into `site/` beside it, and serves it at the root of a host.
pub(crate) fn publish_folder(folder: &Path) -> Site {
    make_site(folder, &built_reader(), Base::Root, &[]);
    Site::of_pages(Base::Root, &folder.join("site"))
}

/// Makes the site of the digest in `digest/` of a folder with this reader, in `site/` beside it, or brings it up to date.
pub(crate) fn make_site(folder: &Path, reader: &Path, base: Base, options: &[&str]) {
    let (from, to) = (folder.join("digest"), folder.join("site"));
    let [digest, reader_option, out, base_url] = ["--digest", "--reader", "--out", "--base-url"].map(Path::new);
    let address = match base {
        Base::Root => "https://brevier.example/",
        Base::Papers => "https://brevier.example/papers/",
    };
    let mut arguments = vec![Path::new("site"), digest, &from, reader_option, reader, out, &to, base_url];
    arguments.push(Path::new(address));
    arguments.extend(options.iter().map(Path::new));
    brevier(&arguments);
}

/// The reader as Trunk has built it.
pub(crate) fn built_reader() -> PathBuf {
    std::env::var_os("BREVIER_DIST").expect("`cargo xtask test` builds the reader and says where it is").into()
}

/// Runs the program, which must do what it is asked to.
pub(crate) fn brevier(arguments: &[&Path]) {
    let output = Command::new(env!("CARGO_BIN_EXE_brevier")).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
