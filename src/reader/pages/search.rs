//! Search across the history: its page, which so far leads to the topics.

use crate::{
    reader::{
        components::{describe_with_site, page_heading, topic_links, with_site},
        markup::{Markup, el},
    },
    reading::PageText,
};

/// The search page.
pub(crate) fn search() -> Markup {
    describe_with_site(PageText::search);
    let head = el("header")
        .class("page-head")
        .child(el("p").class("kicker").child("Search"))
        .child(page_heading("", "Search the history"));
    el("article")
        .class("prose")
        .child(head)
        .child(el("p").child("This page cannot search yet. Until it can, the topics lead through the whole history:"))
        .child(with_site(2, topic_links))
        .into()
}
