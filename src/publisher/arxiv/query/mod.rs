//! The query API: what arXiv says of papers (<https://info.arxiv.org/help/api/user-manual.html>).

mod entry;
mod withdrawn;

pub(super) use withdrawn::says_withdrawn;

use super::{
    ArxivPaper, FeedError,
    line::beginning,
    xml::{Element, Space, read_feed},
};

/// An answer of the query API.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueryAnswer {
    /// The papers, in the answer's order.
    pub papers: Vec<ArxivPaper>,
    /// Entries that could not be read, each named with what is wrong with it.
    pub set_aside: Vec<String>,
    /// How many results there are; the answer may hold only a slice of them.
    pub total: u64,
}

/// Reads an answer of the query API.
///
/// # Errors
/// Where the bytes are not a whole answer, and where the answer says that the query is wrong. arXiv sends that with status 400, and
/// used to with 200. An entry that cannot be read is set aside instead.
pub fn parse_answer(bytes: &[u8]) -> Result<QueryAnswer, FeedError> {
    from_feed(&read_feed(bytes)?)
}

/// Whether a feed is an answer of the query API: it counts results, as OpenSearch does.
pub(super) fn is_answer(feed: &Element) -> bool {
    feed.first(Space::OpenSearch, "totalResults").is_some() || error_of(feed).is_some()
}

/// Reads an answer from a feed that is a tree already.
pub(super) fn from_feed(feed: &Element) -> Result<QueryAnswer, FeedError> {
    if let Some(reason) = error_of(feed) {
        return Err(FeedError::QueryError(reason));
    }
    let count = feed.text_of(Space::OpenSearch, "totalResults").ok_or(FeedError::Unrecognised)?;
    let total = count.parse().map_err(|_| FeedError::Unrecognised)?;
    let mut answer = QueryAnswer { total, ..QueryAnswer::default() };
    for (at, element) in feed.all(Space::Atom, "entry").enumerate() {
        match entry::read(element) {
            Ok(paper) => answer.papers.push(paper),
            Err(reason) => answer.set_aside.push(format!("{}: {reason}", super::entry_name(element, at))),
        }
    }
    Ok(answer)
}

/// What the one entry of an answer to a wrong query says.
fn error_of(feed: &Element) -> Option<String> {
    let entry = feed.first(Space::Atom, "entry")?;
    let id = entry.text_of(Space::Atom, "id")?;
    id.contains("arxiv.org/api/errors")
        .then(|| beginning(entry.text_of(Space::Atom, "summary").unwrap_or("nothing more")))
}

#[cfg(test)]
mod tests;
