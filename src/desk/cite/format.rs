//! The formats of citations.

use crate::desk::{
    Reference,
    citation::{bibliography, ris_list},
};

/// A format of citations.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::desk) enum Format {
    Bibtex,
    Ris,
}

impl Format {
    pub(in crate::desk) const ALL: [Self; 2] = [Self::Bibtex, Self::Ris];

    /// The format of this name in a question; BibTeX for any other.
    pub(in crate::desk) fn of(name: &str) -> Self {
        if name == "ris" { Self::Ris } else { Self::Bibtex }
    }

    /// Its name in questions.
    pub(in crate::desk) fn in_questions(self) -> &'static str {
        match self {
            Self::Bibtex => "bibtex",
            Self::Ris => "ris",
        }
    }

    /// Its name for people.
    pub(in crate::desk) fn for_people(self) -> &'static str {
        match self {
            Self::Bibtex => "BibTeX",
            Self::Ris => "RIS",
        }
    }

    /// The references in it.
    pub(in crate::desk) fn write(self, references: &[Reference]) -> String {
        match self {
            Self::Bibtex => bibliography(references),
            Self::Ris => ris_list(references),
        }
    }

    /// Ending and media type of its files. Neither type is registered with IANA; these are the usual ones.
    pub(in crate::desk) fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::Bibtex => ("bib", "application/x-bibtex"),
            Self::Ris => ("ris", "application/x-research-info-systems"),
        }
    }
}
