//! What a reader has done with a paper.

/// What a reader has done with a paper. Nothing, until the browser says otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// It was opened.
    pub read: bool,
    /// It is among the saved ones.
    pub saved: bool,
}
