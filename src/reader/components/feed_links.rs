//! The feeds of what a page shows.

use crate::reader::{
    ATOM_FEED, JSON_FEED, Route,
    markup::{Markup, el, many},
    state::{DigestStore, Navigation},
};
use crate::words::{Word, reader_word as t};

/// Links to both kinds of feed, where the site has feeds: a published one has, if it knows its own address.
pub fn feed_links(route: &Route) -> Markup {
    let store = DigestStore::expect();
    if store.carried_site().is_none_or(|site| site.base_url.is_none()) {
        return Markup::Nothing;
    }
    let link = |kind: &str, name: Word| {
        // A feed is no page of the reader, so the browser has to load it.
        el("a").attr("href", Navigation::expect().feed(route, kind)).attr("rel", "external").child(name)
    };
    let (atom, json) = (link(ATOM_FEED, t!("Atom feed")), link(JSON_FEED, t!("JSON Feed")));
    el("p").class("feed-links").child(many([atom.into(), " · ".into(), json.into()])).into()
}
