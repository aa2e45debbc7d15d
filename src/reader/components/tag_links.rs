//! The topics of a paper.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    digest::{Paper, Site},
    reader::{Route, state::Navigation},
};

/// A quiet link to the page of each of the paper's topics.
#[component]
pub fn TagLinks(
    /// The paper.
    paper: Arc<Paper>,
    /// The site, for the topics' names.
    site: Site,
) -> impl IntoView {
    let navigation = Navigation::expect();
    let links: Vec<_> = paper
        .topics()
        .map(|slug| {
            let name = site.topic_name(&slug);
            view! {
                <li>
                    <a class="tag" href=navigation.href(&Route::Topic(slug))>
                        {name}
                    </a>
                </li>
            }
        })
        .collect();
    (!links.is_empty()).then(|| view! { <ul class="tags" role="list" aria-label="Topics">{links}</ul> })
}
