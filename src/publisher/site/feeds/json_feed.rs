//! A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1).

use serde::Serialize;

use super::{FeedInput, channel::Channel, instant::rfc3339, items::Item};
use crate::publisher::site::{files, language_tag};

#[derive(Serialize)]
struct Feed<'a> {
    version: &'static str,
    title: String,
    home_page_url: String,
    feed_url: String,
    description: String,
    /// For people who look at the JSON: where the texts come from.
    user_comment: String,
    icon: String,
    favicon: String,
    authors: [Author; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    items: Vec<FeedItem<'a>>,
}

#[derive(Serialize)]
struct FeedItem<'a> {
    id: String,
    url: String,
    external_url: String,
    title: String,
    content_html: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<String>,
    date_published: String,
    date_modified: String,
    authors: Vec<Author>,
    tags: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
}

#[derive(Serialize)]
struct Author {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

/// The feed as JSON.
pub fn json_feed(input: &FeedInput<'_>) -> String {
    let items = super::items::items(input);
    let channel = Channel::new(input, &items);
    let language = language_tag(input.site);
    let feed = Feed {
        version: "https://jsonfeed.org/version/1.1",
        title: channel.title,
        home_page_url: channel.page_url,
        feed_url: channel.json_url,
        description: channel.description,
        user_comment: channel.rights,
        icon: input.base_url.file(files::ICON_512),
        favicon: input.base_url.file(files::ICON_192),
        authors: [Author { name: channel.site_title, url: Some(channel.site_url) }],
        language,
        items: items.into_iter().map(|item| feed_item(item, language)).collect(),
    };
    serde_json::to_string(&feed).expect("texts can be written as JSON")
}

fn feed_item(item: Item, language: Option<&str>) -> FeedItem<'_> {
    FeedItem {
        id: item.id,
        url: item.url,
        external_url: item.abstract_url,
        title: item.title,
        content_html: item.html,
        summary: item.summary,
        date_published: rfc3339(item.published),
        date_modified: rfc3339(item.updated),
        authors: item.authors.into_iter().map(|name| Author { name, url: None }).collect(),
        tags: item.topics.into_iter().map(|(_, name)| name).chain(item.categories).collect(),
        language,
    }
}
