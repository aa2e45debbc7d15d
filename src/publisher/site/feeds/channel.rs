//! What a feed says of itself.

use super::{FeedInput, ids::feed_id, items::Item};
use crate::{
    digest::{Slug, Timestamp},
    publisher::site::{
        files,
        text::{clean, one_line},
    },
    reader::Route,
    words::{reader_word as r, site_word as t},
};

/// A feed without its items. All its text is fit for XML.
pub(super) struct Channel {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) description: String,
    /// The name of the site, which is the author of the feed as a whole.
    pub(super) site_title: String,
    /// The front page of the site.
    pub(super) site_url: String,
    /// The page that shows the same papers.
    pub(super) page_url: String,
    pub(super) atom_url: String,
    pub(super) json_url: String,
    pub(super) rights: String,
    /// The newest change of an item; in a feed without items that of an edition, if there is any. Never the time at which the feed
    /// was written, or it would change without reason.
    pub(super) updated: Option<Timestamp>,
}

impl Channel {
    pub(super) fn new(input: &FeedInput<'_>, items: &[Item]) -> Self {
        let FeedInput { base_url, site, topic, editions, .. } = input;
        let slug: Option<&Slug> = topic.map(|topic| &topic.slug);
        let site_title = one_line(&site.title);
        let (title, mut description) = match topic {
            Some(topic) => {
                let name = one_line(&topic.name);
                (
                    format!("{site_title}: {name}"),
                    r!("Papers on {0}, from the editions of {1}.").with(&[&name, &site_title]),
                )
            }
            None => (site_title.clone(), clean(&site.tagline)),
        };
        if site.sample {
            description = t!("{0} This is a sample digest, not today’s papers.").with(&[&description]);
        }
        let updated = items.iter().map(|item| item.updated).max();
        Self {
            id: feed_id(base_url, slug),
            title,
            description,
            site_url: base_url.page(&Route::Latest),
            page_url: base_url.page(&slug.map_or(Route::Latest, |slug| Route::Topic(slug.clone()))),
            atom_url: base_url.file(&files::atom_feed(slug)),
            json_url: base_url.file(&files::json_feed(slug)),
            rights: rights(&site_title),
            site_title,
            updated: updated.or_else(|| editions.iter().map(|edition| edition.made_at).max()),
        }
    }
}

/// Whose the texts are. arXiv's terms of use put its descriptive metadata under CC0 1.0 and ask for the thanks.
fn rights(site_title: &str) -> String {
    t!(
        "Titles, authors, abstracts and categories: arXiv’s descriptive metadata, CC0 1.0. Key points and sections: made for {0}; \
         each entry says first who or what wrote them. Thank you to arXiv for use of its open access interoperability."
    )
    .with(&[site_title])
}
