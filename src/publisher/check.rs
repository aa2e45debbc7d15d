//! `brevier check`: says precisely what is wrong with a digest folder, and where.

use std::{fs, io, path::Path};

use crate::digest::{Edition, EditionEntry, Fault, Index, Problem, Slug, read_edition, read_index};

/// What a check found.
#[derive(Debug, Default)]
pub struct Report {
    /// What keeps a paper, an edition or all of the digest from being shown.
    pub errors: Vec<String>,
    /// What is shown, but looks wrong.
    pub warnings: Vec<String>,
    /// Editions that could be read.
    pub editions: usize,
    /// Papers that are shown.
    pub papers: usize,
}

impl Report {
    /// Whether nothing is wrong; warnings are allowed.
    pub fn is_good(&self) -> bool {
        self.errors.is_empty()
    }
}

/// Checks the digest in a folder: `index.json`, every edition that it lists, and that no other edition lies beside them.
pub fn check(folder: &Path) -> Report {
    let (mut report, index) = check_files(&|file| fs::read(folder.join(file)), &mut |_, _| {});
    if let Some(index) = index {
        check_strays(folder, &index, &mut report);
    }
    report
}

/// Reads a file of a digest by its name, such as `index.json`.
pub(super) type ReadFile<'a> = &'a dyn Fn(&str) -> io::Result<Vec<u8>>;

/// The same for files that need not lie on a disk yet, without those that the index does not list. Every edition that can be read
/// is shown, with its entry in the index. Gives the index too, where it can be read.
pub(super) fn check_files(read: ReadFile<'_>, each: &mut dyn FnMut(&EditionEntry, Edition)) -> (Report, Option<Index>) {
    let mut report = Report::default();
    let index = match read_text(read, "index.json").map(|text| read_index("index.json", &text)) {
        Ok(Ok(index)) => index,
        Ok(Err(error)) => {
            report.errors.push(error.to_string());
            return (report, None);
        }
        Err(error) => {
            report.errors.push(error);
            return (report, None);
        }
    };
    report.errors.extend(index.set_aside.iter().map(Problem::to_string));
    report.warnings.extend(index.warnings.iter().map(Problem::to_string));
    if index.value.editions.is_empty() {
        report.warnings.push("index.json: lists no edition".to_owned());
    }
    let topics: Vec<Slug> = index.value.site.topics.iter().map(|topic| topic.slug.clone()).collect();
    for entry in &index.value.editions {
        if let Some(edition) = check_edition(read, entry, &topics, &mut report) {
            each(entry, edition);
        }
    }
    (report, Some(index.value))
}

fn check_edition(read: ReadFile<'_>, entry: &EditionEntry, topics: &[Slug], report: &mut Report) -> Option<Edition> {
    let file = entry.file.as_str();
    let text = read_text(read, file).map_err(|error| report.errors.push(error)).ok()?;
    let edition =
        read_edition(file, &text, Some(topics)).map_err(|error| report.errors.push(error.to_string())).ok()?;
    let whole = edition.set_aside.is_empty();
    report.errors.extend(edition.set_aside.iter().map(Problem::to_string));
    report.warnings.extend(edition.warnings.iter().map(Problem::to_string));
    let mut wrong = |field: &str, reason: String| {
        report.errors.push(Problem::in_file(file, Fault::new(field, reason)).to_string());
    };
    let edition = edition.value;
    if edition.date != entry.date {
        wrong("date", format!("is {}, but index.json lists the file for {}", edition.date, entry.date));
    }
    // With papers set aside the count cannot agree, and each of them is named already.
    if whole && edition.papers.len() != entry.papers as usize {
        wrong("papers", format!("has {} papers, but index.json counts {}", edition.papers.len(), entry.papers));
    }
    if super::seal::sha256(text.as_bytes()) != entry.sha256 {
        wrong("", "has another SHA-256 than index.json says; `brevier seal` writes it anew".to_owned());
    }
    report.editions += 1;
    report.papers += edition.papers.len();
    Some(edition)
}

/// An edition that the index does not list is never shown: likely a mistake.
fn check_strays(folder: &Path, index: &Index, report: &mut Report) {
    let Ok(files) = fs::read_dir(folder.join("editions")) else { return };
    let mut strays: Vec<String> = files
        .filter_map(|file| file.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".json"))
        .map(|name| format!("editions/{name}"))
        .filter(|file| index.editions.iter().all(|entry| entry.file != *file))
        .collect();
    strays.sort();
    report.warnings.extend(strays.into_iter().map(|file| format!("{file}: is not listed in index.json")));
}

fn read_text(read: ReadFile<'_>, file: &str) -> Result<String, String> {
    read(file)
        .and_then(|bytes| {
            String::from_utf8(bytes).map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "is not UTF-8 text"))
        })
        .map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => format!("{file}: is missing"),
            _ => format!("{file}: {error}"),
        })
}
