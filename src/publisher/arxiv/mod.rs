//! What arXiv announces, and what it says of a paper.
//!
//! [`Source`] gives announcements and metadata, from arXiv itself ([`ArxivClient`]) or from files ([`Recorded`]).
//! [`parse_listing`] and [`parse_answer`] read arXiv's two kinds of feeds. Nothing here trusts the text in them.

mod categories;
mod client;
mod creators;
mod error;
mod feed_error;
mod ids;
mod line;
mod listed_paper;
mod listing;
mod paper;
mod query;
mod recorded;
mod resume;
mod source;
mod times;
mod xml;

pub use client::{ArxivClient, ArxivSettings, Fetched, Pace, Papers, Validators};
pub use error::{ArxivError, RequestFault};
pub use feed_error::FeedError;
pub use listing::{Listing, merge, parse_listing};
pub use paper::{Announcement, ArxivPaper};
pub use query::{QueryAnswer, parse_answer};
pub use recorded::Recorded;
pub use resume::AnswerCache;
pub use source::Source;

/// How a message names an entry: by its id, or else by its title, or else by its place.
fn entry_name(entry: &xml::Element, at: usize) -> String {
    let text = |name| entry.text_of(xml::Space::Atom, name).map(line::beginning);
    text("id").or_else(|| text("title")).unwrap_or_else(|| format!("entry {}", at + 1))
}

#[cfg(test)]
mod hostile_tests;
#[cfg(test)]
mod recorded_tests;
#[cfg(test)]
mod testing;
