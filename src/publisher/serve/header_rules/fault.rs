//! What can be wrong with a `_headers` file.

/// The first line of a `_headers` file that is not understood.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {fault}")]
pub struct HeaderRulesError {
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub fault: LineFault,
}

/// What is wrong with a line.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "the messages say it")]
pub enum LineFault {
    #[error("is no path that begins with /, no `Name: value`, no `! Name` and no comment that begins with #")]
    NotUnderstood,
    #[error("a header stands above the first path; write above it which paths it is for, such as /*")]
    NoPath,
    #[error("the path has a space, which no address has; write %20, or take the space out")]
    Space,
    #[error("the path has more than one *, and hosts take one at most")]
    TwoSplats,
    #[error("the path has :{0} twice; give each part a name of its own")]
    TwoOfOneName(String),
    #[error("no header follows this path; write one below it, or take the path out")]
    NoHeader,
    #[error("{0:?} is not the name of a header")]
    Name(String),
    #[error("{0} has no value; write one, or detach the header with `! {0}`")]
    NoValue(String),
    #[error("the value of {0} has a character that is not plain ASCII; headers cannot have it")]
    Value(String),
    #[error("{0} is for the host to set, which knows the length and encoding of what it sends; take the line out")]
    OfTheHost(String),
}
