//! The ways from a paper to its full text.

use leptos::ev::Event;

use crate::{
    digest::{Paper, is_https},
    reader::{
        browser,
        markup::{Markup, el},
        state::Library,
    },
    words::{Word, reader_word as t},
};

/// Links to arXiv's pages, made from the id, and to the code where the metadata names it.
pub fn paper_links(paper: &Paper) -> Markup {
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
    let (library, id) = (Library::expect(), paper.id.clone());
    let followed = move |event: Event| {
        if browser::is_link(&event) {
            library.mark_read(&id);
        }
    };
    el("ul")
        .class("paper-links")
        .attr("role", "list")
        .on("click", followed.clone())
        // With another button than the first, as for a new tab.
        .on("auxclick", followed)
        .child(links.into_iter().filter_map(link).collect::<Markup>())
        .into()
}
