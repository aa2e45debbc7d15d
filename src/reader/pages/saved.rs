//! What the reader has saved: its page, which so far says that nothing can be.

use crate::{
    reader::{
        Route,
        components::{describe_with_site, page_heading},
        markup::{Markup, el},
        state::Navigation,
    },
    reading::PageText,
};

/// The page of saved papers.
pub(crate) fn saved() -> Markup {
    describe_with_site(PageText::saved);
    let head = el("header")
        .class("page-head")
        .child(el("p").class("kicker").child("Saved"))
        .child(page_heading("", "Your saved papers"));
    let home = el("a").attr("href", Navigation::expect().href(&Route::Latest)).child("Go to today’s papers");
    el("article")
        .class("prose")
        .child(head)
        .child(
            el("p")
                .child("Papers cannot be saved yet. When they can, they will stand here, kept in your browser alone."),
        )
        .child(el("p").child(home))
        .into()
}
