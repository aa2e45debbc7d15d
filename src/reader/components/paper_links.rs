//! The ways from a paper to its full text.

use std::sync::Arc;

use leptos::prelude::*;

use crate::digest::{Paper, is_https};

/// Links to arXiv's pages, made from the id, and to the code where the metadata names it.
#[component]
pub fn PaperLinks(
    /// The paper.
    paper: Arc<Paper>,
) -> impl IntoView {
    // That arXiv has no HTML page for some papers is said in the label rather than found out by a click.
    let links = [
        ("arXiv abstract", "", Some(paper.id.abstract_url())),
        ("PDF", "", Some(paper.id.pdf_url())),
        ("HTML", " if available", Some(paper.id.html_url())),
        ("Code", "", paper.links.code.clone().filter(|code| is_https(code))),
    ];
    let links: Vec<_> = links
        .into_iter()
        .filter_map(|(label, note, href)| {
            let title = paper.title.clone();
            href.map(|href| {
                view! {
                    <li>
                        <a class="paper-link" href=href>
                            {label}
                            <span class="paper-link__note">{note}</span>
                            <span class="visually-hidden">" of "<bdi>{title}</bdi></span>
                        </a>
                    </li>
                }
            })
        })
        .collect();
    view! { <ul class="paper-links" role="list">{links}</ul> }
}
