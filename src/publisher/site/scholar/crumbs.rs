//! The way from the front page to a page, as search engines show it above a result.

use serde_json::{Value, json};

use crate::{
    digest::Site,
    publisher::site::{BaseUrl, text::one_line},
    reader::Route,
};

/// A `BreadcrumbList` that begins at the front page and leads along these pages, each with its name.
pub(super) fn crumbs(base_url: &BaseUrl, site: &Site, way: &[(Route, String)]) -> Value {
    let home = (Route::Latest, site.title.clone());
    let steps = [&home].into_iter().chain(way).zip(1..).map(|((route, name), position)| {
        json!({ "@type": "ListItem", "position": position, "name": one_line(name), "item": base_url.page(route) })
    });
    json!({ "@type": "BreadcrumbList", "itemListElement": steps.collect::<Vec<_>>() })
}
