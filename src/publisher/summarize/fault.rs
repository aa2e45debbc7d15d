//! What is wrong with an answer, said so that the model can be told.

use std::fmt;

/// A place in an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// A key point, counted from 1.
    KeyPoint(usize),
    /// The section `summary`.
    Summary,
    /// The section `methodology`.
    Methodology,
    /// The section `results`.
    Results,
    /// The section `implications`.
    Implications,
}

/// Something that is wrong with an answer. Its text is a sentence that the model is told when it is asked again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum Fault {
    #[error("The answer was cut off before its end; write shorter texts.")]
    Truncated,
    #[error("The answer was refused or empty; answer with the JSON object.")]
    Refused,
    #[error("The answer is not one JSON object with the asked fields: {0}.")]
    NotJson(String),
    #[error("The field {field} does not have the asked form.")]
    WrongForm { field: &'static str },
    #[error("There are {found} key points; write 4.")]
    KeyPoints { found: usize },
    #[error("The {field} has {found} characters; write {least} to {most}.")]
    Length { field: Field, found: usize, least: usize, most: usize },
    #[error("The {field} is a placeholder (“{found}”); write what the abstract says.")]
    Placeholder { field: Field, found: String },
    #[error("The {field} begins with “{found}”; begin with the matter itself.")]
    Opening { field: Field, found: &'static str },
    #[error("The {field} copies {words} words of the abstract in a row; say it in your own words.")]
    Copied { field: Field, words: usize },
    #[error("The texts are in another language ({found}) than the asked one ({asked}).")]
    Language { asked: String, found: &'static str },
    #[error("“{0}” is not in the list of topics.")]
    UnknownTopic(String),
    #[error("The {field} has markup (“{found}”); write plain text.")]
    Markup { field: Field, found: String },
    #[error("The {field} has an address of the web; write none.")]
    Address { field: Field },
    #[error(
        "The {field} has a damaged character (U+{found:04X}); spell symbols in Unicode and do not use backslashes."
    )]
    Damaged { field: Field, found: u32 },
    #[error("The {field} says the same as the {other}; say each thing once.")]
    Duplicate { field: Field, other: Field },
    #[error("The evidence of the {field} is not in the abstract; quote one sentence of it word for word.")]
    NoEvidence { field: Field },
    #[error(
        "The number {number} in the {field} is not in the title, abstract or comment; use only numbers from there."
    )]
    UnsupportedNumber { field: Field, number: String },
}

impl Fault {
    /// Whether an answer with this fault can be published all the same, with a flag or without what is at fault.
    pub fn is_bearable(&self) -> bool {
        matches!(self, Self::UnknownTopic(_) | Self::NoEvidence { .. } | Self::UnsupportedNumber { .. })
    }

    /// Whether the fault is worth another request. A topic that is not in the list is just left out.
    pub(super) fn is_worth_asking_again(&self) -> bool {
        !matches!(self, Self::UnknownTopic(_))
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::KeyPoint(number) => write!(f, "key point {number}"),
            Self::Summary => f.write_str("summary"),
            Self::Methodology => f.write_str("methodology"),
            Self::Results => f.write_str("results"),
            Self::Implications => f.write_str("implications"),
        }
    }
}
