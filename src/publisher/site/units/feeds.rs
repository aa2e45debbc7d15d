//! The feeds, of all papers and of each topic.

use super::{Press, Unit};
use crate::{
    digest::Topic,
    publisher::site::{
        BaseUrl,
        compress::Effort,
        feeds::{FeedInput, atom, json_feed},
        files, hash,
        stage::Rank,
    },
};

/// Entries of the feed of all papers: four usual days, for readers that ask less often than daily.
const ENTRIES: usize = 100;
/// Entries of a topic's feed.
const TOPIC_ENTRIES: usize = 50;

/// The feeds. They need whole addresses, so a site that does not know its own has none.
pub(super) fn units<'a>(press: &'a Press<'a>, key: &str) -> Vec<Unit<'a>> {
    let Some(base_url) = press.base_url else { return Vec::new() };
    let topics = press.topics().map(Some);
    topics.chain([None]).map(|topic| feed(press, base_url, topic, key)).collect()
}

fn feed<'a>(press: &'a Press<'a>, base_url: &'a BaseUrl, topic: Option<&'a Topic>, key: &str) -> Unit<'a> {
    let slug = topic.map(|topic| &topic.slug);
    Unit {
        name: format!("feed/{}", slug.map_or("", |slug| slug.as_str())),
        key: hash::short(&[key.as_bytes(), press.recent_key().as_bytes()]),
        rank: Rank::Front,
        // Feeds are long and change with every edition.
        effort: Effort::Fast,
        paths: vec![files::atom_feed(slug), files::json_feed(slug)],
        make: Box::new(move || {
            let limit = if topic.is_some() { TOPIC_ENTRIES } else { ENTRIES };
            let input = FeedInput { base_url, site: press.site(), topic, editions: press.recent()?, limit };
            Ok(vec![atom(&input).into_bytes(), json_feed(&input).into_bytes()])
        }),
    }
}
