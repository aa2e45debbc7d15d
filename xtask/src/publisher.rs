//! The publisher: the project's own command, which makes a site of a digest and the built reader.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    cargo,
    outcome::Outcome,
    places, process,
    reader::{Profile, Reader},
};

/// The sample digest.
const SAMPLE: &str = "public/digest";

/// Builds reader and publisher, and makes a site with them, all in one.
pub fn site(base_url: Option<&str>, digest: Option<PathBuf>, out: Option<PathBuf>) -> Outcome {
    let digest = digest.map_or_else(|| Ok(places::root().join(SAMPLE)), |folder| places::from_here(&folder))?;
    let out = out.map_or_else(|| Ok(places::root().join("site")), |folder| places::from_here(&folder))?;
    make_site(&reader()?, &digest, base_url, &out)
}

/// Builds the reader into a folder of its own, and says which.
pub fn reader() -> Outcome<PathBuf> {
    let dist = places::target()?.join("site").join("reader");
    Reader::ready(Profile::Release)?.build("/", &dist)?;
    Ok(dist)
}

/// Makes a site of a digest.
pub fn make_site(reader: &Path, digest: &Path, base_url: Option<&str>, out: &Path) -> Outcome {
    let mut brevier = brevier();
    brevier.arg("site").arg("--reader").arg(reader).arg("--digest").arg(digest).arg("--out").arg(out);
    if let Some(url) = base_url {
        brevier.args(["--base-url", url]);
    }
    process::run(&mut brevier)
}

/// Makes a site of the sample digest.
pub fn make_sample_site(reader: &Path, base_url: &str, out: &Path) -> Outcome {
    make_site(reader, &places::root().join(SAMPLE), Some(base_url), out)
}

/// The command, built first where it has to be.
pub fn brevier() -> Command {
    let mut cargo = cargo::native();
    cargo.args(["run", "--quiet", "--package", "brevier", "--bin", "brevier", "--"]);
    cargo
}
