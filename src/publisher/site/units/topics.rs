//! The pages of topics.

use super::{Press, RECENT, Unit, file_of};
use crate::{
    digest::Topic,
    publisher::site::{SiteError, hash, stage::Rank},
    reader::Route,
    reading::topic_papers,
};

/// Papers after which a topic's page needs no further edition: as many as the front page has.
const ENOUGH: usize = 24;

pub(super) fn units<'a>(press: &'a Press<'a>, key: &str) -> Vec<Unit<'a>> {
    let recent = press.recent_key();
    let unit = |topic: &'a Topic| {
        let route = Route::Topic(topic.slug.clone());
        Unit {
            name: format!("topic/{}", topic.slug),
            key: hash::short(&[key.as_bytes(), recent.as_bytes()]),
            rank: Rank::List,
            effort: press.effort(false),
            paths: vec![file_of(&route)],
            make: Box::new(move || Ok(vec![page(press, topic, &route)?])),
        }
    };
    press.topics().map(unit).collect()
}

fn page(press: &Press<'_>, topic: &Topic, route: &Route) -> Result<Vec<u8>, SiteError> {
    let older = press.digest.index.editions.get(RECENT).map(|entry| entry.date);
    let mut data = press.data(route);
    data.topic = Some(topic_papers(&topic.slug, press.recent()?, ENOUGH, older));
    Ok(press.page(&press.head().topic(topic), data))
}
