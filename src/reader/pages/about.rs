//! How the digest is made, and what its labels mean.

use crate::{
    reader::{
        EMBED, Route,
        components::{describe_with_site, feed_links, page_heading, topic_links, with_site},
        markup::{Element, Markup, el, many},
        state::Navigation,
    },
    reading::PageText,
    words::{Word, reader_word as t},
};

/// The about page. It stands without a digest too.
pub(crate) fn about() -> Markup {
    describe_with_site(PageText::about);
    let p = |text: Word| el("p").child(text);
    let h2 = |text: Word| el("h2").child(text);
    let head = el("header")
        .class("page-head")
        .child(el("p").class("kicker").child(t!("About")))
        .child(page_heading("", t!("How this digest is made")));
    el("article")
        .class("about prose")
        .child(head)
        .child(p(t!("arXiv announces hundreds of machine-learning papers a day, from Sunday to Thursday night. This page holds the \
                  few of them that were selected for one edition, each with its key points, so that you know in minutes which \
                  to read.")))
        .child(h2(t!("Who wrote what")))
        .child(p(t!("Titles, authors, abstracts, dates and categories are arXiv’s. Key points and sections are often not the authors’ \
                  words. Each paper says where they come from:")))
        .child(labels())
        .child(h2(t!("Days without an edition")))
        .child(p(t!("arXiv announces nothing in the nights to Saturday and to Sunday, and on some holidays. The calendar strip \
                  calls the weekend’s days quiet, and says so differently where a weekday has no edition.")))
        .child(h2(t!("Topics")))
        .child(with_site(2, topic_links))
        .child(feeds())
        .child(h2(t!("What this page knows about you")))
        .child(p(t!("Nobody follows you. The page sets no cookies and loads nothing from other sites. What you read, save and \
                  choose stays in your browser.")))
        .child(h2(t!("Thanks")))
        .child(p(t!("Thank you to arXiv for use of its open access interoperability. This site is neither run nor endorsed by \
                  arXiv. arXiv’s descriptive metadata is free for everyone to use; the papers are their authors’, and are read \
                  at arXiv.")))
        .into()
}

/// How to be told of new papers, where the site has feeds.
fn feeds() -> Markup {
    match feed_links(&Route::Latest) {
        Markup::Nothing => Markup::Nothing,
        links => many([
            el("h2").child(t!("Feeds")).into(),
            el("p").child(t!("New papers with all of their texts, for a feed reader. Each topic has feeds of its own, on its page.")).into(),
            links,
            embed_link(),
        ]),
    }
}

/// The way to the page that shows how to embed the digest.
fn embed_link() -> Markup {
    let href = Navigation::expect().feed(&Route::Latest, EMBED);
    // That page is none of the reader's, so the browser has to load it.
    let link = el("a").attr("href", href).attr("rel", "external").child(t!("Show these papers in a page of your own"));
    el("p").class("feed-links").child(link).into()
}

fn labels() -> Element {
    let label =
        |list: Element, name: Word, meaning: Word| list.child(el("dt").child(name)).child(el("dd").child(meaning));
    let list = el("dl").class("terms");
    let list = label(
        list,
        t!("AI summary"),
        t!(
            "A language model wrote the texts. The paper’s page names the model, the date, what the model had before it, and any \
         doubt that a check raised. Summaries can be wrong: read the paper before you rely on one."
        ),
    );
    let list = label(
        list,
        t!("Extract"),
        t!("The key points are sentences of the abstract, as they stand there. Nothing was written."),
    );
    label(list, t!("Written by a person"), t!("Somebody wrote the texts without a language model."))
}
