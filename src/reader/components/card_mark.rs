//! Whether a paper is new to the reader, or read, on its card.

use crate::{
    digest::{Date, Paper},
    reader::{
        markup::{Markup, dynamic, el},
        state::{Library, Session},
    },
    words::reader_word as t,
};

/// The id of a card's mark, which describes the link to the paper.
pub fn card_mark_id(paper: &Paper) -> String {
    format!("mark-{}", paper.id.slug())
}

/// "New", or "Read" with a way back. It stands in the space above a card's first line, so that nothing moves when it comes.
pub fn card_mark(paper: &Paper, edition: Date) -> Markup {
    let (library, session) = (Library::expect(), Session::expect());
    let (mark_id, id, title) = (card_mark_id(paper), paper.id.clone(), paper.title.clone());
    dynamic(move || {
        let (class, word, way_back) = match library.mark(&id).read {
            true => {
                let (id, session) = (id.clone(), session.clone());
                let unread = el("button").class("card__unread").attr("type", "button").child(t!("Mark as unread"));
                let unread = unread.on("click", move |_| {
                    // Or it would count as opened, and so as read, when its card is next made.
                    session.set_open(&id, false);
                    library.mark_unread(&id);
                });
                let of = el("span").class("visually-hidden").child(": ").child(el("bdi").child(title.clone()));
                ("card__mark card__mark--read", t!("Read"), Some(unread.child(of)))
            }
            false if library.is_new(edition) => ("card__mark card__mark--new", t!("New"), None),
            false => return Markup::Nothing,
        };
        let word = el("span").attr("id", mark_id.clone()).child(word);
        el("p").class(class).child(word).child(way_back).into()
    })
}
