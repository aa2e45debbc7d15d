//! The feeds: an entry for each paper, as Atom (RFC 4287) and as JSON Feed 1.1.
//!
//! Both are made from the same items. No feed knows a clock: the same editions always make the same text.

mod atom;
mod channel;
mod entry_html;
mod ids;
mod instant;
mod items;
mod json_feed;

pub use atom::atom;
pub use json_feed::json_feed;

use super::BaseUrl;
use crate::digest::{Edition, Site, Topic};

/// What a feed is made from.
#[derive(Clone, Copy, Debug)]
pub struct FeedInput<'a> {
    /// Where the site is published.
    pub base_url: &'a BaseUrl,
    /// The site.
    pub site: &'a Site,
    /// The topic that the feed is about; without one it is about all papers.
    pub topic: Option<&'a Topic>,
    /// The editions that the feed covers, newest first.
    pub editions: &'a [Edition],
    /// The most entries that it has.
    pub limit: usize,
}
