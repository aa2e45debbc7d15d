//! Passing a paper on.

use crate::{
    digest::Paper,
    reader::{
        Route, browser,
        markup::{Markup, el, many},
        state::Navigation,
    },
    words::reader_word as t,
};

/// Hands the address of a paper to the system to share, or copies it, and says how that went in the element after the button.
pub fn share_button(paper: &Paper) -> Markup {
    let href = Navigation::expect().href(&Route::Paper(paper.id.clone()));
    let title = paper.title.clone();
    let label = if browser::can_share() { t!("Share") } else { t!("Copy link") };
    let of = el("span").class("visually-hidden").child(": ").child(el("bdi").child(title.clone()));
    let button = el("button")
        .class("action")
        .attr("type", "button")
        .on("click", move |event| browser::pass_on(&event, title.clone(), href.clone()))
        .child(label)
        .child(of);
    many([button.into(), el("span").class("action-said").attr("role", "status").into()])
}
