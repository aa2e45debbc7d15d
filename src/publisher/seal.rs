//! `brevier seal`: makes `index.json` agree with the editions after they were edited by hand.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use sha2::{Digest as _, Sha256};

use crate::digest::{EditionEntry, Index, ReadError, read_edition, read_index};

/// Why a digest could not be sealed. Nothing was changed.
#[derive(Debug, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum SealError {
    #[error("{}: {source}", path.display())]
    Io { path: PathBuf, source: io::Error },
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error("{0}")]
    SetAside(String),
}

/// Writes `index.json` anew: the editions that lie in `editions/`, counted and hashed. The rest of the index stays as it is.
///
/// # Errors
/// Where a file cannot be read or an edition is not good; the index is then as it was.
pub fn seal(folder: &Path) -> Result<Index, SealError> {
    let index_path = folder.join("index.json");
    let mut index = read_index("index.json", &read(&index_path)?)?.value;
    let editions = folder.join("editions");
    let io_error = |source| SealError::Io { path: editions.clone(), source };
    index.editions.clear();
    for file in fs::read_dir(&editions).map_err(io_error)? {
        let path = file.map_err(io_error)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|name| name.ends_with(".json")) else {
            continue;
        };
        let file = format!("editions/{name}");
        let text = read(&path)?;
        let edition = read_edition(&file, &text, None)?;
        if let Some(problem) = edition.set_aside.first() {
            return Err(SealError::SetAside(problem.to_string()));
        }
        index.editions.push(EditionEntry {
            date: edition.value.date,
            papers: edition.value.papers.len() as u32,
            file,
            sha256: sha256(text.as_bytes()),
        });
    }
    index.editions.sort_by_key(|entry| std::cmp::Reverse(entry.date));
    write_whole(&index_path, &pretty(&index)).map_err(|source| SealError::Io { path: index_path, source })?;
    Ok(index)
}

/// The SHA-256 of some bytes in lower-case hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read(path: &Path) -> Result<String, SealError> {
    fs::read_to_string(path).map_err(|source| SealError::Io { path: path.to_owned(), source })
}

fn pretty(index: &Index) -> String {
    // The types hold nothing that JSON cannot: no map with other keys than text, no number that is not finite.
    let json = serde_json::to_string_pretty(index).expect("an index is always JSON");
    json + "\n"
}

/// Writes beside the file and renames, so that the file is at every moment the old or the new one, whole.
fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let beside = path.with_extension("json.new");
    fs::write(&beside, text)?;
    fs::rename(&beside, path)
}
