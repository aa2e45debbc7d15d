//! From the text of a file to a digest: what is good is kept, what is not is named.

use serde_json::Value;

use super::{
    ArxivId, Edition, EditionEntry, Fault, FormatVersion, Index, Paper, PaperRef, Problem, Receipt, Skipped, Slug,
    is_https, is_report_target, limits,
};
use crate::digest::{
    from_json::{Object, Reading, read},
    paper_rules::{count, list, text},
};

/// What was read, and what was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sifted<T> {
    /// The index or edition, with what is good in it.
    pub value: T,
    /// Papers, entries or a receipt that were set aside; each is missing from `value`.
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
    let broken = |fault| ReadError::Broken(Problem::in_file(file, fault));
    let (mut index, entries) = read_head(read_whole(file, json)?).map_err(broken)?;
    let mut set_aside = Vec::new();
    for (at, value) in entries.into_iter().enumerate() {
        let added = read(value).and_then(|entry| add_entry(&mut index.editions, entry));
        if let Err(fault) = added {
            set_aside.push(Problem::in_file(file, fault.within(&format!("editions[{at}]"))));
        }
    }
    index.history = index.editions.len() as u32;
    Ok(Sifted { value: index, set_aside, warnings: Vec::new() })
}

/// The index without its editions, and the entries as they stand in the file.
fn read_head(whole: Value) -> Result<(Index, Vec<Value>), Fault> {
    let mut reading = Reading::default();
    let mut object = Object::new(whole, &mut reading);
    let index = Index {
        format: object.required("format"),
        site: object.required("site"),
        made_at: object.required("made_at"),
        editions: Vec::new(),
        history: 0,
    };
    let entries: Vec<Value> = object.required("editions");
    let (index, entries) = reading.finish((index, entries))?;
    check_site(&index.site)?;
    count("editions", entries.len(), limits::EDITIONS)?;
    Ok((index, entries))
}

/// Puts an entry in its place among the editions, the newest first.
fn add_entry(editions: &mut Vec<EditionEntry>, entry: EditionEntry) -> Result<(), Fault> {
    if !entry.has_safe_file() {
        return Err(Fault::new("file", for_people(&format!("{} is not a plain path below the index", entry.file))));
    }
    let at = editions.partition_point(|other| other.date > entry.date);
    if editions.get(at).is_some_and(|other| other.date == entry.date) {
        return Err(Fault::new("date", format!("{} is listed twice", entry.date)));
    }
    editions.insert(at, entry);
    Ok(())
}

/// Reads the text of an edition's file. Topic tags outside `topics`, where given, are warned of.
///
/// # Errors
/// Where the text as a whole is no edition. Single bad papers are set aside.
pub fn read_edition(file: &str, json: &str, topics: Option<&[Slug]>) -> Result<Sifted<Edition>, ReadError> {
    let broken = |fault| ReadError::Broken(Problem::in_file(file, fault));
    let (mut edition, receipt, papers) = read_edition_head(read_whole(file, json)?).map_err(broken)?;
    let mut set_aside = Vec::new();
    let mut warnings = Vec::new();
    edition.receipt = receipt.map(read_receipt).transpose().unwrap_or_else(|fault| {
        set_aside.push(Problem::in_file(file, fault.within("receipt")));
        None
    });
    if papers.len() > limits::PAPERS {
        let reason = format!("has {} papers; only the first {} are read", papers.len(), limits::PAPERS);
        set_aside.push(Problem::in_file(file, Fault::new("papers", reason)));
    }
    // The ids in order, to find one that stands twice.
    let mut seen: Vec<ArxivId> = Vec::new();
    for (at, value) in papers.into_iter().take(limits::PAPERS).enumerate() {
        let paper = PaperRef { number: at + 1, id: short_id(&value) };
        let problem = |fault| Problem { file: file.to_owned(), paper: Some(paper.clone()), fault };
        match read_paper(value) {
            Ok((good, mut mended)) => {
                let Err(place) = seen.binary_search(&good.id) else {
                    set_aside.push(problem(Fault::new("id", "stands twice in this edition")));
                    continue;
                };
                seen.insert(place, good.id.clone());
                if let Some(topics) = topics {
                    let unknown = good.topics().filter(|tag| !topics.contains(tag));
                    mended.extend(unknown.map(|tag| Fault::new("tags", format!("{tag} is not a topic of this site"))));
                }
                warnings.extend(mended.into_iter().map(problem));
                edition.papers.push(good);
            }
            Err(fault) => set_aside.push(problem(fault)),
        }
    }
    Ok(Sifted { value: edition, set_aside, warnings })
}

/// The edition without its receipt and its papers, and these as they stand in the file.
fn read_edition_head(whole: Value) -> Result<(Edition, Option<Value>, Vec<Value>), Fault> {
    let mut reading = Reading::default();
    let mut object = Object::new(whole, &mut reading);
    let edition = Edition {
        format: object.required("format"),
        date: object.required("date"),
        made_at: object.required("made_at"),
        receipt: None,
        papers: Vec::new(),
    };
    let rest = (edition, object.optional("receipt"), object.required("papers"));
    reading.finish(rest)
}

fn read_paper(value: Value) -> Result<(Paper, Vec<Fault>), Fault> {
    let mut paper: Paper = read(value)?;
    paper.check()?;
    let mended = paper.mend();
    Ok((paper, mended))
}

fn read_receipt(value: Value) -> Result<Receipt, Fault> {
    let receipt: Receipt = read(value)?;
    let reason = |skipped: &Skipped| text("reason", &skipped.reason, limits::LINE);
    list("skipped", &receipt.skipped, limits::FLAGS, reason)?;
    Ok(receipt)
}

fn check_site(site: &super::Site) -> Result<(), Fault> {
    text("site.title", &site.title, limits::LINE)?;
    text("site.tagline", &site.tagline, limits::NOTE)?;
    text("site.language", &site.language, limits::LINE)?;
    if let Some(url) = &site.base_url {
        text("site.base_url", url, limits::LINE)?;
        if !is_https(url) {
            return Err(Fault::new("site.base_url", "is not an https address"));
        }
    }
    if let Some(url) = &site.report_url {
        text("site.report_url", url, limits::LINE)?;
        if !is_report_target(url) {
            return Err(Fault::new("site.report_url", "is neither an https nor a mailto address"));
        }
    }
    list("site.topics", &site.topics, limits::TOPICS, |topic| text("name", &topic.name, limits::LINE))
}

/// The id that the file gives a paper, for messages: only where it is text short enough to print.
fn short_id(paper: &Value) -> Option<String> {
    paper.get("id")?.as_str().filter(|id| !id.is_empty() && id.len() <= 40).map(for_people)
}

/// Reads a whole file: its size, its syntax, then its version, so that the first thing wrong is the one named.
fn read_whole(file: &str, json: &str) -> Result<Value, ReadError> {
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
    Ok(value)
}

/// A message that quotes the file, fit for a line of a terminal: not long, and without control characters.
fn for_people(message: &str) -> String {
    const MOST: usize = 300;
    let mut line: String = message.chars().filter(|c| !c.is_control()).take(MOST).collect();
    if message.chars().nth(MOST).is_some() {
        line.push('…');
    }
    line
}
