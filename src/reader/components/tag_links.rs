//! Links to the pages of topics.

use crate::{
    digest::{Paper, Site, Slug, Topic},
    reader::{
        Route,
        markup::{Element, Markup, el},
        state::Navigation,
    },
};

/// A quiet link for each topic of the paper.
pub fn tag_links(paper: &Paper, site: &Site) -> Markup {
    let links: Vec<_> = paper.topics().map(|slug| link("tag", site.topic_name(&slug), slug)).collect();
    (!links.is_empty())
        .then(|| el("ul").class("tags").attr("role", "list").attr("aria-label", "Topics").child(links))
        .into()
}

/// A chip for each topic of the site.
pub fn topic_links(site: &Site) -> Markup {
    let links = site.topics.iter().map(|Topic { slug, name }| link("chip", name.clone(), slug.clone()));
    el("ul").class("chips").attr("role", "list").child(links.collect::<Markup>()).into()
}

fn link(class: &'static str, name: String, slug: Slug) -> Element {
    let href = Navigation::expect().href(&Route::Topic(slug));
    el("li").child(el("a").class(class).attr("href", href).child(name))
}
