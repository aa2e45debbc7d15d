//! Links to the pages of topics.

use crate::{
    digest::{Paper, Site, Slug, Topic},
    reader::{
        Route,
        markup::{Element, Markup, el},
        state::Navigation,
    },
    words::reader_word as t,
};

/// A quiet link for each topic of the paper, to its page at the address that `href` has. A tag that is none of the site's topics has no
/// page, so it is only named.
pub fn tag_links(paper: &Paper, site: &Site, href: &dyn Fn(&Route) -> String) -> Markup {
    let tag = |slug: Slug| match site.topics.iter().any(|topic| topic.slug == slug) {
        true => link("tag", site.topic_name(&slug), href(&Route::Topic(slug))),
        false => el("li").child(el("span").class("tag").child(site.topic_name(&slug))),
    };
    let links: Vec<_> = paper.topics().map(tag).collect();
    (!links.is_empty())
        .then(|| el("ul").class("tags").attr("role", "list").attr("aria-label", t!("Topics")).child(links))
        .into()
}

/// A chip for each topic of the site.
pub fn topic_links(site: &Site) -> Markup {
    let navigation = Navigation::expect();
    let href = |slug: &Slug| navigation.href(&Route::Topic(slug.clone()));
    let links = site.topics.iter().map(|Topic { slug, name }| link("chip", name.clone(), href(slug)));
    el("ul").class("chips").attr("role", "list").child(links.collect::<Markup>()).into()
}

fn link(class: &'static str, name: String, href: String) -> Element {
    el("li").child(el("a").class(class).attr("href", href).child(name))
}
