//! The card of a paper in an edition.

use std::sync::Arc;

use leptos::{ev, html, prelude::*};

use super::{KeyPoints, PaperLinks, Prose, ProvenanceLabel, TagLinks};
use crate::{
    digest::{AnnounceType, Paper},
    reader::{
        Route,
        state::{DigestStore, Navigation, Session},
    },
    reading::{author_line, count_of},
};

/// Title, authors, key points, and the sections in a disclosure.
#[component]
pub fn PaperCard(
    /// The paper.
    paper: Arc<Paper>,
) -> impl IntoView {
    let navigation = Navigation::expect();
    let site = DigestStore::expect().site();
    let title = paper.title.clone();
    view! {
        <article class="card" id=format!("paper-{}", paper.id.slug())>
            <div class="card__top">
                {site.map(|site| view! { <TagLinks paper=paper.clone() site=site /> })}
                <Badges paper=paper.clone() />
            </div>
            <h3 class="card__title" dir="auto">
                <a href=navigation.href(&Route::Paper(paper.id.clone()))>{title}</a>
            </h3>
            <Byline paper=paper.clone() />
            <KeyPoints points=paper.key_points.clone() evidence=false />
            <ReadMore paper=paper.clone() />
            <footer class="card__foot">
                <PaperLinks paper=paper.clone() />
                <ProvenanceLabel provenance=paper.provenance.clone() />
            </footer>
        </article>
    }
    .into_any()
}

#[component]
fn Badges(paper: Arc<Paper>) -> impl IntoView {
    let announced = match paper.announce_type {
        Some(AnnounceType::Cross) => Some("Cross-listed"),
        Some(AnnounceType::Replace | AnnounceType::ReplaceCross) => Some("Revised"),
        _ => None,
    };
    let version = (paper.version > 1).then(|| format!("v{}", paper.version));
    view! {
        <p class="badges">
            <span class="badge" title="Primary category">{paper.primary_category.to_string()}</span>
            {version.map(|version| view! { <span class="badge">{version}</span> })}
            {announced.map(|announced| view! { <span class="badge">{announced}</span> })}
        </p>
    }
}

#[component]
fn Byline(paper: Arc<Paper>) -> impl IntoView {
    let line = author_line(&paper.authors);
    let last = line.names.len() - 1;
    let others = line.others;
    let names: Vec<_> = line
        .names
        .into_iter()
        .enumerate()
        .map(|(at, name)| {
            let gap = match (at, at == last, others) {
                (0, ..) => "",
                (_, true, 1..) => " … ",
                _ => ", ",
            };
            view! { {gap}<bdi>{name}</bdi> }
        })
        .collect();
    view! {
        <p class="card__authors">
            {names} {(others > 0).then(|| format!(" and {}", count_of(others, "other")))}
        </p>
    }
}

/// The sections, in a native disclosure that stays as it was left while the page is open.
#[component]
fn ReadMore(paper: Arc<Paper>) -> impl IntoView {
    let session = Session::expect();
    let details = NodeRef::<html::Details>::new();
    let id = paper.id.clone();
    let on_toggle = move |_: ev::Event| {
        if let Some(details) = details.get() {
            session.set_open(&id, details.open());
        }
    };
    (!paper.sections.is_empty()).then(|| {
        let sections: Vec<_> = paper
            .sections
            .iter()
            .map(|(name, text)| {
                view! {
                    <section class="card__section">
                        <h4>{name}</h4>
                        <Prose text=text.to_owned() />
                    </section>
                }
            })
            .collect();
        view! {
            <details class="card__more" node_ref=details open=session.is_open(&paper.id) on:toggle=on_toggle>
                <summary>
                    <span class="card__more-label"></span>
                    <span class="visually-hidden">"Read more: "<bdi>{paper.title.clone()}</bdi></span>
                </summary>
                <div class="card__sections">{sections}</div>
            </details>
        }
    })
}
