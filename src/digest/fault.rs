//! What is wrong with a digest, and where.

use std::fmt;

/// Something wrong with one value: the path of the field inside its paper, index or edition, and the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The path of the field, such as `authors[3].name`; empty for the whole.
    pub field: String,
    /// What is wrong, as the end of a sentence: `is missing`, `is empty`.
    pub reason: String,
}

/// The paper that a [`Problem`] is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperRef {
    /// Its place in the file, counted from 1.
    pub number: usize,
    /// Its id as the file has it, where it is text of a sensible length.
    pub id: Option<String>,
}

/// Something wrong in a file of a digest. Its `Display` is one line that names file, paper and field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to the digest's folder.
    pub file: String,
    /// The paper, where the problem is inside one.
    pub paper: Option<PaperRef>,
    /// Field and reason.
    pub fault: Fault,
}

impl Fault {
    /// A fault of this field.
    pub fn new(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { field: field.into(), reason: reason.into() }
    }

    /// The same fault as seen from outside: its field is below `parent`.
    #[inline(never)]
    pub(super) fn within(self, parent: &str) -> Self {
        let joined = parent.is_empty() || self.field.is_empty() || self.field.starts_with('[');
        let point = if joined { "" } else { "." };
        Self { field: format!("{parent}{point}{}", self.field), reason: self.reason }
    }
}

impl Problem {
    /// A problem of a file outside its papers.
    pub fn in_file(file: &str, fault: Fault) -> Self {
        Self { file: file.to_owned(), paper: None, fault }
    }
}

impl fmt::Display for PaperRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "paper {}", self.number)?;
        match &self.id {
            Some(id) => write!(f, " ({id})"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.field.is_empty() {
            write!(f, "field {}: ", self.field)?;
        }
        f.write_str(&self.reason)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        if let Some(paper) = &self.paper {
            // A fault without a field is about the paper itself and goes on its sentence: `paper 7 is a list`.
            write!(f, "{paper}{} ", if self.fault.field.is_empty() { "" } else { "," })?;
        }
        write!(f, "{}", self.fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_names_file_paper_and_field() {
        let problem = Problem {
            file: "editions/2026-05-08.json".into(),
            paper: Some(PaperRef { number: 7, id: Some("2605.01234".into()) }),
            fault: Fault::new("title", "is missing"),
        };
        assert_eq!(problem.to_string(), "editions/2026-05-08.json: paper 7 (2605.01234), field title: is missing");
        let no_object = Problem {
            paper: Some(PaperRef { number: 7, id: None }),
            fault: Fault::new("", "is a list, not an object"),
            ..problem
        };
        assert_eq!(no_object.to_string(), "editions/2026-05-08.json: paper 7 is a list, not an object");
        let whole = Problem::in_file("index.json", Fault::new("", "is empty"));
        assert_eq!(whole.to_string(), "index.json: is empty");
    }
}
