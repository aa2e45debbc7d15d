//! From the text of a file to a digest: what is good is kept, what is not is named.

use std::collections::HashSet;

use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;

use super::{
    Edition, EditionEntry, Fault, FormatVersion, Index, Paper, PaperRef, Problem, Receipt, Slug, is_https, limits,
};
use crate::digest::paper_rules::{count, text};

/// What was read, and what was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sifted<T> {
    /// The index or edition, with what is good in it.
    pub value: T,
    /// Papers or entries that were set aside; each is missing from `value`.
    pub set_aside: Vec<Problem>,
    /// Values that were left out or look wrong in papers that are shown.
    pub warnings: Vec<Problem>,
}

/// Why a file could not be read at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The file has a newer major version of the format.
    #[error("{file}: made with format {found}; this program reads up to {}", FormatVersion::CURRENT)]
    Newer {
        /// The file, relative to the digest's folder.
        file: String,
        /// Its version.
        found: FormatVersion,
    },
    /// The text is a web page: what some servers answer, with status 200, for a file that they do not have.
    #[error("{file}: is a web page, not a digest")]
    WebPage {
        /// The file, relative to the digest's folder.
        file: String,
    },
    /// The file is broken.
    #[error("{0}")]
    Broken(Problem),
}

/// Reads the text of `index.json`.
///
/// # Errors
/// Where the text as a whole is no index. Single bad entries are set aside.
pub fn read_index(file: &str, json: &str) -> Result<Sifted<Index>, ReadError> {
    #[derive(Deserialize)]
    struct Raw {
        format: FormatVersion,
        site: super::Site,
        made_at: super::Timestamp,
        editions: Vec<Value>,
    }
    let raw: Raw = read_whole(file, json)?;
    let mut faults = Vec::new();
    let site = &raw.site;
    text(&mut faults, "site.title", &site.title, limits::LINE);
    text(&mut faults, "site.tagline", &site.tagline, limits::NOTE);
    text(&mut faults, "site.language", &site.language, limits::LINE);
    count(&mut faults, "site.topics", site.topics.len(), limits::TOPICS);
    count(&mut faults, "editions", raw.editions.len(), limits::EDITIONS);
    if site.base_url.as_ref().is_some_and(|url| !is_https(url)) {
        faults.push(Fault::new("site.base_url", "is not an https address"));
    }
    if let Some(fault) = faults.into_iter().next() {
        return Err(ReadError::Broken(Problem::in_file(file, fault)));
    }
    let mut set_aside = Vec::new();
    let mut editions: Vec<EditionEntry> = Vec::with_capacity(raw.editions.len());
    let mut seen = HashSet::new();
    for (at, value) in raw.editions.into_iter().enumerate() {
        let entry = from_value::<EditionEntry>(value).and_then(|entry| {
            if !entry.has_safe_file() {
                Err(Fault::new("file", "is not a plain path below the index"))
            } else if !seen.insert(entry.date) {
                Err(Fault::new("date", format!("{} is listed twice", entry.date)))
            } else {
                Ok(entry)
            }
        });
        match entry {
            Ok(entry) => editions.push(entry),
            Err(fault) => {
                let field = join(&format!("editions[{at}]"), &fault.field);
                set_aside.push(Problem::in_file(file, Fault { field, ..fault }));
            }
        }
    }
    editions.sort_by_key(|entry| std::cmp::Reverse(entry.date));
    let value = Index { format: raw.format, site: raw.site, made_at: raw.made_at, editions };
    Ok(Sifted { value, set_aside, warnings: Vec::new() })
}

/// Reads the text of an edition's file. Topic tags outside `topics`, where given, are warned of.
///
/// # Errors
/// Where the text as a whole is no edition. Single bad papers are set aside.
pub fn read_edition(file: &str, json: &str, topics: Option<&[Slug]>) -> Result<Sifted<Edition>, ReadError> {
    #[derive(Deserialize)]
    struct Raw {
        format: FormatVersion,
        date: super::Date,
        made_at: super::Timestamp,
        receipt: Option<Receipt>,
        papers: Vec<Value>,
    }
    let raw: Raw = read_whole(file, json)?;
    let mut set_aside = Vec::new();
    let mut warnings = Vec::new();
    if let Some(receipt) = &raw.receipt {
        let mut faults = Vec::new();
        count(&mut faults, "receipt.skipped", receipt.skipped.len(), limits::FLAGS);
        for (at, skipped) in receipt.skipped.iter().enumerate() {
            text(&mut faults, &format!("receipt.skipped[{at}].reason"), &skipped.reason, limits::LINE);
        }
        if let Some(fault) = faults.into_iter().next() {
            return Err(ReadError::Broken(Problem::in_file(file, fault)));
        }
    }
    if raw.papers.len() > limits::PAPERS {
        let reason = format!("has {} papers; only the first {} are read", raw.papers.len(), limits::PAPERS);
        set_aside.push(Problem::in_file(file, Fault::new("papers", reason)));
    }
    let mut papers: Vec<Paper> = Vec::with_capacity(raw.papers.len().min(limits::PAPERS));
    let mut seen = HashSet::new();
    for (at, value) in raw.papers.into_iter().take(limits::PAPERS).enumerate() {
        let paper = PaperRef { number: at + 1, id: short_id(&value) };
        let problem = |fault| Problem { file: file.to_owned(), paper: Some(paper.clone()), fault };
        match read_paper(value) {
            Ok((good, _)) if !seen.insert(good.id.clone()) => {
                set_aside.push(problem(Fault::new("id", "stands twice in this edition")));
            }
            Ok((good, mut mended)) => {
                if let Some(topics) = topics {
                    let unknown = good.topics().filter(|tag| !topics.contains(tag));
                    mended.extend(unknown.map(|tag| Fault::new("tags", format!("{tag} is not a topic of this site"))));
                }
                warnings.extend(mended.into_iter().map(problem));
                papers.push(good);
            }
            Err(fault) => set_aside.push(problem(fault)),
        }
    }
    let value = Edition { format: raw.format, date: raw.date, made_at: raw.made_at, receipt: raw.receipt, papers };
    Ok(Sifted { value, set_aside, warnings })
}

fn read_paper(value: Value) -> Result<(Paper, Vec<Fault>), Fault> {
    let mut paper: Paper = from_value(value)?;
    match paper.faults().into_iter().next() {
        Some(fault) => Err(fault),
        None => {
            let mended = paper.mend();
            Ok((paper, mended))
        }
    }
}

/// The id that the file gives a paper, for messages: only where it is text short enough to print.
fn short_id(paper: &Value) -> Option<String> {
    paper.get("id")?.as_str().filter(|id| !id.is_empty() && id.len() <= 40).map(str::to_owned)
}

/// Reads a whole file: its size, its syntax, its version, then its types, so that the first thing wrong is the one named.
fn read_whole<T: DeserializeOwned>(file: &str, json: &str) -> Result<T, ReadError> {
    let broken = |fault| ReadError::Broken(Problem::in_file(file, fault));
    let start = json.trim_start();
    if start.is_empty() {
        return Err(broken(Fault::new("", "is empty")));
    }
    if json.len() > limits::FILE_BYTES {
        return Err(broken(Fault::new("", format!("is larger than {} MiB", limits::FILE_BYTES >> 20))));
    }
    if start.starts_with('<') {
        return Err(ReadError::WebPage { file: file.to_owned() });
    }
    let value: Value = serde_json::from_str(json).map_err(|error| {
        let what = if error.is_eof() { "is cut off" } else { "is not JSON" };
        broken(Fault::new("", format!("{what} (line {}, column {})", error.line(), error.column())))
    })?;
    let format = value.get("format").and_then(Value::as_str).and_then(|text| text.parse::<FormatVersion>().ok());
    if let Some(found) = format.filter(|format| !format.is_readable()) {
        return Err(ReadError::Newer { file: file.to_owned(), found });
    }
    from_value(value).map_err(broken)
}

fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, Fault> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let path = if path == "." { String::new() } else { path };
        let reason = error.into_inner().to_string();
        // serde reports a missing field at its parent; people look for the field.
        match reason.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')) {
            Some(field) => Fault::new(join(&path, field), "is missing"),
            None => Fault::new(path, reason),
        }
    })
}

fn join(path: &str, field: &str) -> String {
    if path.is_empty() || field.is_empty() { format!("{path}{field}") } else { format!("{path}.{field}") }
}
