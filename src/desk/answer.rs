//! What the desk answers.

use super::Node;

/// An answer: what the page is to do with it. Every part may be absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What is to stand in the place that asked.
    pub view: Option<Vec<Node>>,
    /// One line for the status of that place, which screen readers read out.
    pub say: Option<String>,
    /// What is to be stored as the reader's library, in place of the one that came with the question.
    pub library: Option<String>,
    /// What is to be put on the clipboard.
    pub copy: Option<String>,
    /// A file for the reader to keep.
    pub file: Option<File>,
    /// A choice to be remembered under a name of its own, and its word.
    pub choice: Option<(&'static str, &'static str)>,
    /// The id of the element that is to take the focus.
    pub focus: Option<String>,
}

/// A file that is downloaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, of plain letters, digits, `-`, `_` and `.`.
    pub name: String,
    /// Its media type (RFC 6838), such as `text/csv`.
    pub media_type: &'static str,
    /// Its content.
    pub text: String,
}

impl Answer {
    /// An answer that shows these pieces.
    pub fn view(view: Vec<Node>) -> Self {
        Self { view: Some(view), ..Self::default() }
    }

    /// An answer that only says why there is none.
    pub fn trouble(why: impl Into<String>) -> Self {
        Self { say: Some(why.into()), ..Self::default() }
    }
}
