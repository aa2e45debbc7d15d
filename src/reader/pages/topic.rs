//! A topic across the history.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    digest::{Edition, Index, Sifted, Slug},
    reader::{
        Route,
        components::{Empty, LoadFailed, Loading, NotFound, PageHeading, PageMeta, PaperCard, TopicLinks, WithIndex},
        state::{DigestStore, Load, Navigation},
    },
    reading::{PageText, count_of, date_in_words},
};

/// How many editions are read at first, and with each further step: two weeks of announcements.
const EDITIONS_AT_ONCE: usize = 10;

/// The papers of a topic, edition by edition, the newest first.
#[component]
pub(crate) fn TopicPage(slug: Slug) -> impl IntoView {
    view! { <WithIndex children=move |index| view! { <Topic index=index slug=slug.clone() /> }.into_any() /> }
}

#[component]
fn Topic(index: Arc<Sifted<Index>>, slug: Slug) -> impl IntoView {
    let site = index.value.site.clone();
    let name = site.topic_name(&slug);
    if site.topics.iter().all(|topic| topic.slug != slug) {
        let text = PageText::plain(&site.title, "Topic not found", "This site has no such topic.");
        return view! {
            <PageMeta text=text />
            <NotFound title="This site has no such topic".to_owned()>
                <p>{format!("“{name}” is not among the topics of this site, which are:")}</p>
                <TopicLinks site=site />
            </NotFound>
        }
        .into_any();
    }
    let read = RwSignal::new(EDITIONS_AT_ONCE);
    let store = DigestStore::expect();
    let dates: Vec<_> = index.value.editions.iter().map(|entry| entry.date).collect();
    let all = dates.len();
    let dates = StoredValue::new(dates);
    let asked = move || dates.with_value(|dates| dates.iter().take(read.get()).copied().collect::<Vec<_>>());
    let counting = {
        let (store, slug) = (store.clone(), slug.clone());
        move || {
            let loaded: Vec<_> = asked().into_iter().map(|date| store.edition(date)).collect();
            if loaded.iter().any(|edition| matches!(edition, Load::Loading)) {
                return "Reading the editions…".to_owned();
            }
            let editions: Vec<_> = loaded.iter().filter_map(Load::ready).collect();
            let papers = editions.iter().flat_map(|edition| &edition.value.papers).filter(|paper| has(paper, &slug));
            format!("{} in the last {}", count_of(papers.count(), "paper"), count_of(editions.len(), "edition"))
        }
    };
    let store = StoredValue::new(store);
    let parts = view! {
        <For each=asked key=|date| *date let:date>
            {
                let slug = slug.clone();
                move || match store.get_value().edition(date) {
                    Load::Loading => view! { <Loading what="an edition" /> }.into_any(),
                    Load::Failed(error) => {
                        view! {
                            <LoadFailed error=error level=2 on_retry=move || store.get_value().retry_edition(date) />
                        }
                            .into_any()
                    }
                    Load::Ready(edition) => view! { <Part edition=edition slug=slug.clone() /> }.into_any(),
                }
            }
        </For>
    };
    view! {
        <PageMeta text=PageText::topic(&site, &name) />
        <header class="page-head">
            <p class="kicker">"Topic"</p>
            <PageHeading>{name.clone()}</PageHeading>
            <p class="page-head__line" role="status">{counting}</p>
        </header>
        <div class="topic-parts">{parts}</div>
        <Show when=move || read.get() < all>
            <button class="button" type="button" on:click=move |_| *read.write() += EDITIONS_AT_ONCE>
                "Read older editions"
            </button>
        </Show>
        {(all == 0)
            .then(|| view! { <Empty title="No edition yet"><p>"There is nothing to look through so far."</p></Empty> })}
    }
    .into_any()
}

/// The papers of one edition that have the topic; nothing where it has none.
#[component]
fn Part(edition: Arc<Sifted<Edition>>, slug: Slug) -> impl IntoView {
    let navigation = Navigation::expect();
    let date = edition.value.date;
    let papers: Vec<_> = edition
        .value
        .papers
        .iter()
        .filter(|paper| has(paper, &slug))
        .map(|paper| view! { <PaperCard paper=Arc::new(paper.clone()) /> })
        .collect();
    (!papers.is_empty()).then(|| {
        view! {
            <section class="topic-part">
                <h2 class="topic-part__day">
                    <a href=navigation.href(&Route::Edition(date))>{date_in_words(date)}</a>
                </h2>
                <div class="cards">{papers}</div>
            </section>
        }
    })
}

fn has(paper: &crate::digest::Paper, slug: &Slug) -> bool {
    paper.tags.iter().any(|tag| tag == slug.as_str())
}
