//! Links to all topics of the site.

use leptos::prelude::*;

use crate::{
    digest::{Site, Topic},
    reader::{Route, state::Navigation},
};

/// A chip for each topic of the site that leads to the topic's page.
#[component]
pub fn TopicLinks(
    /// The site.
    site: Site,
) -> impl IntoView {
    let navigation = Navigation::expect();
    let links: Vec<_> = site
        .topics
        .into_iter()
        .map(|Topic { slug, name }| {
            view! {
                <li>
                    <a class="chip" href=navigation.href(&Route::Topic(slug))>
                        {name}
                    </a>
                </li>
            }
        })
        .collect();
    view! { <ul class="chips" role="list">{links}</ul> }
}
