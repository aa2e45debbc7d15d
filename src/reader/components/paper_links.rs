//! The ways from a paper to its full text.

use leptos::ev::Event;

use crate::{
    digest::{Paper, is_https},
    reader::{
        browser,
        markup::{Element, Markup, el},
        state::Library,
    },
    words::{Word, reader_word as t},
};

/// The links to the full text. A paper of which one is followed counts as read.
pub fn paper_links(paper: &Paper) -> Markup {
    let (library, id) = (Library::expect(), paper.id.clone());
    let followed = move |event: Event| {
        if browser::is_link(&event) {
            library.mark_read(&id);
        }
    };
    // With another button than the first, as for a new tab.
    full_text_links(paper).on("click", followed.clone()).on("auxclick", followed).into()
}

/// Links to arXiv's pages, made from the id, and to the code where the metadata names it.
pub fn full_text_links(paper: &Paper) -> Element {
    // That arXiv has no HTML page for some papers is said in the label rather than found out by a click.
    let links = [
        (t!("arXiv abstract"), None, Some(paper.id.abstract_url())),
        (t!("PDF"), None, Some(paper.id.pdf_url())),
        (t!("HTML"), Some(t!("if available")), Some(paper.id.html_url())),
        (t!("Code"), None, paper.links.code.clone().filter(|code| is_https(code))),
    ];
    let link = |(label, note, href): (Word, Option<Word>, Option<String>)| {
        let of = el("span").class("visually-hidden").child(t!(" of ")).child(el("bdi").child(paper.title.clone()));
        let note = note.map(|note| el("span").class("paper-link__note").child(note));
        let link = el("a").class("paper-link").attr("href", href?).child(label);
        Some(el("li").child(link.child(note).child(of)))
    };
    el("ul").class("paper-links").attr("role", "list").child(links.into_iter().filter_map(link).collect::<Markup>())
}
