//! The listing feed: what arXiv announces on a day (<https://info.arxiv.org/help/atom_specifications.html>).

mod entry;
mod merge;

pub use merge::merge;

use super::{
    Announcement, FeedError,
    line::{beginning, one_line},
    times::announcement_day,
    xml::{Element, Space, read_feed},
};
use crate::digest::Date;

/// What a listing feed announces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The papers, each once, in the feed's order.
    pub announcements: Vec<Announcement>,
    /// Entries that could not be read, each named with what is wrong with it.
    pub set_aside: Vec<String>,
    /// The newest day of the announcements; of an empty feed the day on which it was made, in arXiv's time zone.
    pub date: Option<Date>,
}

/// Reads a listing feed.
///
/// # Errors
/// Where the bytes are not a whole feed, and where the feed says that the categories are wrong. An entry that cannot be read is
/// set aside instead.
pub fn parse_listing(bytes: &[u8]) -> Result<Listing, FeedError> {
    from_feed(&read_feed(bytes)?)
}

/// Whether a feed is a listing, by its title or by its first entry.
pub(super) fn is_listing(feed: &Element) -> bool {
    let title = feed.text_of(Space::Atom, "title").unwrap_or_default();
    let first = feed.first(Space::Atom, "entry");
    title.contains("updates on arXiv.org")
        || is_error(title)
        || first.is_some_and(|entry| {
            entry.first(Space::Arxiv, "announce_type").is_some()
                || entry.text_of(Space::Atom, "id").is_some_and(|id| id.starts_with("oai:arXiv.org:"))
        })
}

/// Reads a listing from a feed that is a tree already.
pub(super) fn from_feed(feed: &Element) -> Result<Listing, FeedError> {
    let title = one_line(feed.text_of(Space::Atom, "title").unwrap_or_default());
    if is_error(&title) {
        return Err(FeedError::ListingError(beginning(&title)));
    }
    if !is_listing(feed) {
        return Err(FeedError::Unrecognised);
    }
    let mut listing = Listing::default();
    for (at, element) in feed.all(Space::Atom, "entry").enumerate() {
        match entry::read(element) {
            Ok(announcement) => listing.announcements.push(announcement),
            Err(reason) => listing.set_aside.push(format!("{}: {reason}", super::entry_name(element, at))),
        }
    }
    let made = feed.text_of(Space::Atom, "updated").and_then(announcement_day);
    listing.date = listing.announcements.iter().map(|announcement| announcement.date).max().or(made);
    // A paper that stands twice in a feed of several categories is one paper.
    Ok(merge([listing]))
}

fn is_error(title: &str) -> bool {
    title.starts_with("Feed error")
}

#[cfg(test)]
mod tests;
