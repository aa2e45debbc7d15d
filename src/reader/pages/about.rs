//! How the digest is made, and what its labels mean.

use leptos::prelude::*;

use crate::{
    reader::{
        components::{PageHeading, PageMeta, TopicLinks, WithIndex},
        state::DigestStore,
    },
    reading::PageText,
};

/// The about page. It stands without a digest too.
#[component]
pub(crate) fn AboutPage() -> impl IntoView {
    let store = DigestStore::expect();
    let site = move || store.site().map_or_else(|| "Brevier".to_owned(), |site| site.title);
    let text = move || PageText::plain(&site(), "About", "How the digest is made, and what its labels mean.");
    view! {
        {move || view! { <PageMeta text=text() /> }}
        <article class="about prose">
            <header class="page-head">
                <p class="kicker">"About"</p>
                <PageHeading>"How this digest is made"</PageHeading>
            </header>
            <p>
                "arXiv announces hundreds of machine-learning papers a day, from Sunday to Thursday night. This page holds the few of
                them that were selected for one edition, each with its key points, so that you know in minutes which to read."
            </p>
            <h2>"Who wrote what"</h2>
            <p>
                "Titles, authors, abstracts, dates and categories are arXiv's. Key points and sections are not the authors' words.
                Each paper says where they come from:"
            </p>
            <dl class="terms">
                <dt>"AI summary"</dt>
                <dd>
                    "A language model wrote the texts. The paper's page names the model, the date, what the model had before it, and
                    any doubt that a check raised. Summaries can be wrong: read the paper before you rely on one."
                </dd>
                <dt>"Extract"</dt>
                <dd>"The key points are sentences of the abstract, as they stand there. Nothing was written."</dd>
                <dt>"Written by a person"</dt>
                <dd>"Somebody read the paper and wrote the texts."</dd>
            </dl>
            <h2>"Days without an edition"</h2>
            <p>
                "arXiv announces nothing in the nights to Saturday and to Sunday, and on some holidays. The calendar strip tells
                these quiet days from days on which an edition is missing."
            </p>
            <h2>"Topics"</h2>
            <WithIndex children=|index| view! { <TopicLinks site=index.value.site.clone() /> }.into_any() />
            <h2>"What this page knows about you"</h2>
            <p>
                "Nothing leaves your device. The page sets no cookies, loads nothing from other sites, and remembers one thing in
                your browser: light, dark or automatic colours, once you have chosen."
            </p>
            <h2>"Thanks"</h2>
            <p>
                "Thank you to arXiv for use of its open access interoperability. This site is neither run nor endorsed by arXiv. Its
                descriptive metadata is free for everyone to use; the papers are their authors', and are read at arXiv."
            </p>
        </article>
    }
}
