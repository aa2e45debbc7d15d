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

/// A quiet link for each topic of the paper, as `link` makes links to pages. A tag that is none of the site's topics has no page, so it is
/// only named.
pub fn tag_links(paper: &Paper, site: &Site, link: &dyn Fn(&Route) -> Element) -> Markup {
    let tag = |slug: Slug| match site.topics.iter().any(|topic| topic.slug == slug) {
        true => {
            let name = site.topic_name(&slug);
            el("li").child(link(&Route::Topic(slug)).class("tag").child(name))
        }
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
    let chip = |Topic { slug, name }: &Topic| {
        let href = navigation.href(&Route::Topic(slug.clone()));
        el("li").child(el("a").class("chip").attr("href", href).child(name.clone()))
    };
    el("ul").class("chips").attr("role", "list").child(site.topics.iter().map(chip).collect::<Markup>()).into()
}
