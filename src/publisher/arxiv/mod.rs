//! What arXiv announces, and what it says of a paper.
//!
//! [`parse_listing`] and [`parse_answer`] read its two kinds of feeds. Nothing here trusts the text in them.

mod categories;
mod creators;
mod feed_error;
mod ids;
mod line;
mod listing;
mod paper;
mod query;
mod times;
mod xml;

pub use feed_error::FeedError;
pub use listing::{Listing, merge, parse_listing};
pub use paper::{Announcement, ArxivPaper};
pub use query::{QueryAnswer, parse_answer};

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
