//! What the reader has saved: a place for the desk.

use crate::{
    reader::{
        components::{describe_with_site, desk_view, page_heading},
        markup::{Markup, el},
        state::Library,
    },
    reading::{PageText, library::quote},
    words::reader_word as t,
};

/// The page of saved papers.
pub(crate) fn saved() -> Markup {
    describe_with_site(PageText::saved);
    let head = el("header")
        .class("page-head")
        .child(el("p").class("kicker").child(t!("Saved")))
        .child(page_heading("", t!("Your saved papers")));
    let library = Library::expect();
    // The number changes the question, so that it is asked again when another tab has changed the library.
    let list = desk_view(move || {
        let (changes, kept) = library.elsewhere();
        let mut question = format!(r#"{{"ask":"saved","do":"show","changes":{changes}"#);
        if let Some(kept) = kept {
            question.push_str(r#","library":"#);
            question.push_str(&quote(&kept));
        }
        question.push('}');
        question
    });
    let without = t!("What you save is kept in your browser alone, and it takes JavaScript to list it.");
    el("div").class("saved").child(head).child(el("p").class("without-program").child(without)).child(list).into()
}
