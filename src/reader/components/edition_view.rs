//! An edition: head, calendar, filter and cards.

use std::sync::Arc;

use leptos::prelude::*;

use super::{CalendarStrip, EditionHead, Empty, LoadFailed, Loading, PageMeta, PaperCard, SetAside, TopicChips};
use crate::{
    digest::{Date, Edition, Index, Paper, Sifted},
    reader::{
        Route,
        state::{CARDS_AT_ONCE, DigestStore, Load, Navigation, Session},
    },
    reading::{Filter, PageText, count_of, date_in_words, receipt_line},
};

/// The edition of a day that the index lists, once it is loaded.
#[component]
pub fn EditionLoader(
    /// The index.
    index: Arc<Sifted<Index>>,
    /// The day.
    date: Date,
    /// The level of the edition's heading: 1 on its own page, 2 below the masthead.
    level: u8,
) -> impl IntoView {
    let store = DigestStore::expect();
    move || match store.edition(date) {
        Load::Ready(edition) => view! { <EditionView index=index.clone() edition=edition level=level /> }.into_any(),
        Load::Loading => view! { <Loading what="the edition" /> }.into_any(),
        Load::Failed(error) => {
            let store = store.clone();
            view! {
                <LoadFailed error=error level=level on_retry=move || store.retry_edition(date) />
                <CalendarStrip index=index.clone() date=date />
            }
            .into_any()
        }
    }
}

#[component]
fn EditionView(index: Arc<Sifted<Index>>, edition: Arc<Sifted<Edition>>, level: u8) -> impl IntoView {
    let navigation = Navigation::expect();
    let date = edition.value.date;
    let site = index.value.site.clone();
    let problems: Vec<_> = index.set_aside.iter().chain(&edition.set_aside).cloned().collect();
    let meta = (level == 1).then(|| view! { <PageMeta text=PageText::edition(&site, &edition.value) /> });
    let made_at = edition.value.made_at;
    let receipt = receipt_line(edition.value.receipt.as_ref(), edition.value.papers.len());
    let papers: Arc<[Arc<Paper>]> = edition.value.papers.iter().cloned().map(Arc::new).collect();
    let body = if papers.is_empty() {
        view! {
            <Empty title="A quiet day">
                <p>"This edition has no papers. Nothing is wrong: nothing was announced, or nothing was selected."</p>
            </Empty>
        }
        .into_any()
    } else {
        view! {
            <div class="edition__body">
                <aside class="edition__filter" aria-label="Filter">
                    <TopicChips edition=edition site=site />
                </aside>
                <Cards papers=papers date=date />
            </div>
        }
        .into_any()
    };
    let (older, newer) = index.value.neighbours(date);
    let step = |class: &'static str, label: &'static str, date: Date| {
        view! {
            <a class=class href=navigation.href(&Route::Edition(date))>
                <span class="steps__label">{label}</span>
                <span class="steps__title">{date_in_words(date)}</span>
            </a>
        }
    };
    let steps = view! {
        <nav class="steps" aria-label="More editions">
            {newer.map(|entry| step("steps__to steps__to--before", "Newer edition", entry.date))}
            {older.map(|entry| step("steps__to steps__to--after", "Older edition", entry.date))}
        </nav>
    };
    view! {
        {meta}
        <section class="edition">
            <EditionHead date=date made_at=made_at receipt=receipt level=level />
            <CalendarStrip index=index.clone() date=date />
            <SetAside problems=problems />
            {body}
        </section>
        {steps}
    }
    .into_any()
}

/// The cards that the filter keeps, some at a time.
#[component]
fn Cards(papers: Arc<[Arc<Paper>]>, date: Date) -> impl IntoView {
    let navigation = Navigation::expect();
    let session = Session::expect();
    let shown = RwSignal::new(session.shown(date));
    let filter = Memo::new(move |_| navigation.address.read().filter.clone());
    let kept = {
        let papers = papers.clone();
        Memo::new(move |_| {
            let filter = filter.read();
            papers.iter().filter(|paper| filter.keeps(paper)).cloned().collect::<Vec<_>>()
        })
    };
    let all = papers.len();
    let count = move || match (kept.read().len(), filter.read().is_empty()) {
        (_, true) => count_of(all, "paper"),
        (kept, false) => format!("{kept} of {}", count_of(all, "paper")),
    };
    let clear = move || navigation.filtered(&navigation.route.get(), &Filter::default());
    let left = move || kept.read().len().saturating_sub(shown.get());
    view! {
        <section class="edition__papers" aria-label="Papers">
            <div class="filter-state">
                <p class="filter-state__count" role="status">{count}</p>
                <Show when=move || !filter.read().is_empty()>
                    <a class="filter-state__clear" href=clear data-noscroll="">"Clear the filter"</a>
                </Show>
            </div>
            <Show when=move || kept.read().is_empty()>
                <Empty title="No paper has all of these topics">
                    <p>
                        <a href=clear data-noscroll="">"Show all papers of this edition"</a>
                    </p>
                </Empty>
            </Show>
            <div class="cards">
                <For
                    each=move || kept.get().into_iter().take(shown.get())
                    key=|paper| paper.id.clone()
                    children=|paper| view! { <PaperCard paper=paper /> }
                />
            </div>
            <Show when=move || left() != 0>
                <button
                    class="button"
                    type="button"
                    on:click=move |_| {
                        *shown.write() += CARDS_AT_ONCE;
                        session.set_shown(date, shown.get_untracked());
                    }
                >
                    {move || format!("Show {} more of {}", left().min(CARDS_AT_ONCE), count_of(left(), "paper"))}
                </button>
            </Show>
        </section>
    }
    .into_any()
}
