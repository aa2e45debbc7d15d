//! `brevier seal`: makes `index.json` agree with the editions after they were edited by hand.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use sha2::{Digest as _, Sha256};

use super::{disk::write_whole, index_text};
use crate::digest::{EditionEntry, Index, Problem, ReadError, read_edition, read_index};

/// Why a digest could not be sealed. Nothing was changed.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum SealError {
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: io::Error },
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error("{0}")]
    SetAside(Problem),
}

/// Writes `index.json` anew: the editions that lie in `editions/`, counted and hashed. The rest of the index stays as it is.
///
/// # Errors
/// Where a file cannot be read, an edition is not good, or the index would not be; the index is then as it was.
pub fn seal(folder: &Path) -> Result<Index, SealError> {
    let index_path = folder.join("index.json");
    let old = read(&index_path)?;
    // The first reading is for its messages, which say what is wrong with an index.
    read_index("index.json", &old)?;
    let editions = entries(&folder.join("editions"))?;
    let new = index_text::with(&old, None, &editions).map_err(json_error)?;
    // Names that are no plain paths and days with two editions come to light here.
    let sealed = read_index("index.json", &new)?;
    if let Some(problem) = sealed.set_aside.into_iter().next() {
        return Err(SealError::SetAside(problem));
    }
    write_whole(&index_path, new.as_bytes()).map_err(|source| SealError::Io { path: index_path, source })?;
    Ok(sealed.value)
}

/// The editions in a folder as an index lists them, newest first.
fn entries(folder: &Path) -> Result<Vec<EditionEntry>, SealError> {
    let io_error = |source| SealError::Io { path: folder.to_owned(), source };
    let mut entries = Vec::new();
    for file in fs::read_dir(folder).map_err(io_error)? {
        let path = file.map_err(io_error)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|name| name.ends_with(".json")) else {
            continue;
        };
        let file = format!("editions/{name}");
        let text = read(&path)?;
        let edition = read_edition(&file, &text, None)?;
        if let Some(problem) = edition.set_aside.into_iter().next() {
            return Err(SealError::SetAside(problem));
        }
        entries.push(EditionEntry {
            date: edition.value.date,
            papers: edition.value.papers.len() as u32,
            file,
            sha256: sha256(text.as_bytes()),
        });
    }
    // The file decides between two of one day, so that the message about them is always the same.
    entries.sort_by(|a, b| (b.date, &a.file).cmp(&(a.date, &b.file)));
    Ok(entries)
}

/// The SHA-256 of some bytes in lower-case hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read(path: &Path) -> Result<String, SealError> {
    fs::read_to_string(path).map_err(|source| SealError::Io { path: path.to_owned(), source })
}

fn json_error(error: serde_json::Error) -> SealError {
    SealError::Io { path: "index.json".into(), source: error.into() }
}
