//! The related papers of a paper, each with what both are about.

use crate::{
    digest::{Paper, Related},
    reader::{
        Route,
        markup::{Markup, el},
        state::Navigation,
    },
    reading::date_in_words,
    words::reader_word as t,
};

/// A list of the related papers; nothing where there are none.
pub fn related_papers(paper: &Paper) -> Markup {
    if paper.related.is_empty() {
        return Markup::Nothing;
    }
    let navigation = Navigation::expect();
    let entry = |related: &Related| {
        let href = navigation.href(&Route::Paper(related.id.clone()));
        let shares = (!related.shares.is_empty())
            .then(|| el("span").child(t!("shares: ")).child(el("bdi").child(related.shares.join(", "))));
        el("li")
            .child(el("a").attr("href", href).auto_dir().in_english().child(related.title.clone()))
            .child(el("p").class("related__why").child(el("span").child(date_in_words(related.edition))).child(shares))
    };
    let entries = paper.related.iter().map(entry).collect::<Markup>();
    el("section")
        .class("related")
        .child(el("h2").child(t!("Related papers")))
        .child(el("ul").attr("role", "list").child(entries))
        .into()
}
