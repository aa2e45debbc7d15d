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

/// What the tests are run on.
pub struct SampleSites {
    /// The reader, built for the root of a host.
    pub reader: PathBuf,
    /// The sample with prerendered pages, at the root of a host.
    pub root: PathBuf,
    /// The same below `/papers/`.
    pub papers: PathBuf,
}

/// Builds the reader, and makes the sites of the sample digest that the tests put on hosts of their own.
pub fn sample_sites() -> Outcome<SampleSites> {
    let sites = places::target()?.join("site");
    let (reader, root, papers) = (sites.join("root"), sites.join("root-pages"), sites.join("papers-pages"));
    Reader::ready(Profile::Release)?.build("/", &reader)?;
    // The tests answer at ports of their own, so the address is one that nobody reads.
    make_sample_site(&reader, "https://brevier.example/", &root)?;
    make_sample_site(&reader, "https://brevier.example/papers/", &papers)?;
    Ok(SampleSites { reader, root, papers })
}

/// The command, built first where it has to be.
pub fn brevier() -> Command {
    let mut cargo = cargo::native();
    cargo.args(["run", "--quiet", "--package", "brevier", "--bin", "brevier", "--"]);
    cargo
}
