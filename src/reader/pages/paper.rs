//! One paper in full.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    digest::{ArxivId, Edition, Index, Sifted},
    reader::{
        Route,
        components::{
            KeyPoints, LoadFailed, Loading, NotFound, PageHeading, PageMeta, PaperFacts, PaperLinks, Prose,
            ProvenanceLine, SampleNote, TagLinks, WithIndex,
        },
        state::{DigestStore, Navigation, Search},
    },
    reading::{PageText, date_in_words, neighbours},
};

/// A paper, wherever in the history it stands.
#[component]
pub(crate) fn PaperPage(id: ArxivId) -> impl IntoView {
    let store = DigestStore::expect();
    view! {
        <WithIndex children=move |index| {
            let (store, id) = (store.clone(), id.clone());
            (move || {
                let search = store.paper(&index.value, &id);
                match search {
                    Search::Found { edition, at } => {
                        view! { <PaperInFull index=index.clone() edition=edition at=at /> }.into_any()
                    }
                    Search::Loading => view! { <Loading what="the paper" /> }.into_any(),
                    Search::Failed(date, error) => {
                        let store = store.clone();
                        view! { <LoadFailed error=error level=1 on_retry=move || store.retry_edition(date) /> }.into_any()
                    }
                    Search::Absent => absent(&index.value, &id),
                }
            })
                .into_any()
        } />
    }
}

fn absent(index: &Index, id: &ArxivId) -> AnyView {
    let at_arxiv = id.abstract_url();
    let title = format!("{id} is not in this digest");
    let text = PageText::plain(&index.site.title, &title, "No edition of this site has this paper.");
    view! {
        <PageMeta text=text />
        <NotFound title=title>
            <p>"No edition of this site has a paper with this id. It may be at arXiv all the same:"</p>
            <p>
                <a href=at_arxiv.clone()>{at_arxiv.clone()}</a>
            </p>
        </NotFound>
    }
    .into_any()
}

#[component]
fn PaperInFull(index: Arc<Sifted<Index>>, edition: Arc<Sifted<Edition>>, at: usize) -> impl IntoView {
    let navigation = Navigation::expect();
    let site = &index.value.site;
    let paper = Arc::new(edition.value.papers[at].clone());
    let date = edition.value.date;
    let sections: Vec<_> = paper
        .sections
        .iter()
        .map(|(name, text)| {
            view! {
                <section class="paper__section">
                    <h2>{name}</h2>
                    <Prose text=text.to_owned() />
                </section>
            }
        })
        .collect();
    let abstract_text = paper.abstract_text.clone().map(|text| {
        view! {
            <section class="paper__section paper__abstract">
                <h2>"Abstract"</h2>
                <p class="paper__whose">"The authors' own words."</p>
                <Prose text=text />
            </section>
        }
    });
    let (before, after) = neighbours(&edition.value.papers, &paper.id);
    let text = PageText::paper(site, &paper);
    let points = paper.key_points.clone();
    let title = paper.title.clone();
    let step = |class: &'static str, rel: &'static str, label: &'static str, paper: &crate::digest::Paper| {
        view! {
            <a class=class rel=rel href=navigation.href(&Route::Paper(paper.id.clone()))>
                <span class="steps__label">{label}</span>
                <span class="steps__title" dir="auto">{paper.title.clone()}</span>
            </a>
        }
    };
    view! {
        <PageMeta text=text />
        <article class="paper">
            <header class="paper__head">
                <p class="kicker">
                    <a href=navigation.href(&Route::Edition(date))>{date_in_words(date)}</a>
                </p>
                <PageHeading dir="auto">{title}</PageHeading>
                <Authors paper=paper.clone() />
                <TagLinks paper=paper.clone() site=site.clone() />
                {site.sample.then(|| view! { <SampleNote /> })}
            </header>
            <aside class="paper__aside" aria-label="About this paper">
                <PaperLinks paper=paper.clone() />
                <PaperFacts paper=paper.clone() />
            </aside>
            <div class="paper__body">
                {(!points.is_empty())
                    .then(|| {
                        view! {
                            <section class="paper__points">
                                <h2>"Key points"</h2>
                                <KeyPoints points=points evidence=true />
                            </section>
                        }
                    })}
                {sections}
                <ProvenanceLine paper=paper.clone() />
                {abstract_text}
            </div>
        </article>
        <nav class="steps" aria-label="Papers of this edition">
            {before.map(|paper| step("steps__to steps__to--before", "prev", "Previous", paper))}
            {after.map(|paper| step("steps__to steps__to--after", "next", "Next", paper))}
        </nav>
    }
    .into_any()
}

/// All authors; of very many the first, with the rest in a disclosure.
#[component]
fn Authors(paper: Arc<crate::digest::Paper>) -> impl IntoView {
    const AT_ONCE: usize = 30;
    let names: Vec<String> = paper.authors.iter().map(|author| author.name.clone()).collect();
    let list = |names: &[String]| {
        let last = names.len().saturating_sub(1);
        names
            .iter()
            .enumerate()
            .map(|(at, name)| view! { <bdi>{name.clone()}</bdi> {if at < last { ", " } else { "" }} })
            .collect::<Vec<_>>()
    };
    let (first, rest) = names.split_at(names.len().min(AT_ONCE));
    let first = list(first);
    let rest = (!rest.is_empty()).then(|| {
        let label = format!("and {} more", crate::reading::count_of(rest.len(), "author"));
        view! {
            <details class="paper__more-authors">
                <summary>{label}</summary>
                <p>{list(rest)}</p>
            </details>
        }
    });
    view! { <p class="paper__authors">{first}</p> {rest} }
}
