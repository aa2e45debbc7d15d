//! A feed as Atom (RFC 4287).

use atom_syndication::{Category, Content, Entry, Feed, FixedDateTime, Generator, Link, Person, Text};

use super::{FeedInput, channel::Channel, instant::rfc3339, items::Item};
use crate::{
    digest::Timestamp,
    publisher::site::{BaseUrl, files, language_tag},
    words::reader_word as r,
};

/// What arXiv's own feeds name as the scheme of its categories.
const ARXIV_SCHEME: &str = "http://arxiv.org/schemas/atom";

const ATOM_TYPE: &str = "application/atom+xml";
const HTML_TYPE: &str = "text/html";

/// The feed as XML.
pub fn atom(input: &FeedInput<'_>) -> String {
    let items = super::items::items(input);
    let channel = Channel::new(input, &items);
    let feed = Feed {
        id: channel.id,
        title: Text::plain(channel.title),
        subtitle: Some(Text::plain(channel.description)),
        // Atom wants a time even where nothing ever happened; then it is 1970.
        updated: channel.updated.map(instant).unwrap_or_default(),
        authors: vec![Person { name: channel.site_title, uri: Some(channel.site_url), ..Person::default() }],
        generator: Some(Generator {
            value: "Brevier".to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
            uri: None,
        }),
        // No logo: RFC 4287 wants one twice as wide as high, and the site's icons are square.
        icon: Some(input.base_url.file(files::ICON_192)),
        links: vec![link("self", &channel.atom_url, ATOM_TYPE), link("alternate", &channel.page_url, HTML_TYPE)],
        rights: Some(Text::plain(channel.rights)),
        lang: language_tag(input.site).map(str::to_owned),
        entries: items.into_iter().map(|item| entry(input.base_url, item)).collect(),
        ..Feed::default()
    };
    feed.to_string()
}

fn entry(base_url: &BaseUrl, item: Item) -> Entry {
    let scheme = base_url.file("tags/");
    let topics = item.topics.into_iter().map(|(slug, name)| category(slug, scheme.clone(), Some(name)));
    let arxiv = item.categories.into_iter().map(|term| category(term, ARXIV_SCHEME.to_owned(), None));
    let titled = |link: Link, title: &str| Link { title: Some(title.to_owned()), ..link };
    Entry {
        id: item.id,
        title: Text::plain(item.title),
        updated: instant(item.updated),
        published: Some(instant(item.published)),
        authors: item.authors.into_iter().map(|name| Person { name, ..Person::default() }).collect(),
        categories: topics.chain(arxiv).collect(),
        links: vec![
            link("alternate", &item.url, HTML_TYPE),
            titled(link("related", &item.abstract_url, HTML_TYPE), r!("arXiv abstract").text()),
            titled(link("related", &item.pdf_url, "application/pdf"), "PDF"),
        ],
        summary: item.summary.map(Text::plain),
        content: Some(Content { content_type: Some("html".to_owned()), value: Some(item.html), ..Content::default() }),
        ..Entry::default()
    }
}

fn link(rel: &str, href: &str, mime_type: &str) -> Link {
    Link { rel: rel.to_owned(), href: href.to_owned(), mime_type: Some(mime_type.to_owned()), ..Link::default() }
}

fn category(term: String, scheme: String, label: Option<String>) -> Category {
    Category { term, scheme: Some(scheme), label }
}

/// Every time of a digest is one that the crate can read, so the default is never met.
fn instant(time: Timestamp) -> FixedDateTime {
    rfc3339(time).parse().unwrap_or_default()
}
