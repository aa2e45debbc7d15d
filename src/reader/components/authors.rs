//! The authors of a paper: in short on a card, all of them on its page.

use crate::{
    digest::Author,
    reader::markup::{Markup, el, many},
    reading::{and_others, author_line},
    words::reader_word as t,
};

/// Authors that a paper's page names before it folds the rest away.
const AT_ONCE: usize = 30;

/// The line on a card.
pub fn byline(authors: &[Author]) -> Markup {
    let line = author_line(authors);
    let (others, last) = (line.others, line.names.len().saturating_sub(1));
    let gap = |at: usize| match at {
        0 => "",
        at if at == last && others > 0 => " … ",
        _ => ", ",
    };
    let names = line.names.into_iter().enumerate().map(|(at, name)| name_after(gap(at), name)).collect::<Markup>();
    let others = (others > 0).then(|| and_others(others));
    el("p").class("card__authors").child(names).child(others).into()
}

/// All authors; of very many the first, with the rest in a disclosure.
pub fn all_authors(authors: &[Author]) -> Markup {
    let list = |authors: &[Author]| {
        let name = |(at, author): (usize, &Author)| name_after(if at == 0 { "" } else { ", " }, author.name.clone());
        authors.iter().enumerate().map(name).collect::<Markup>()
    };
    let (first, rest) = authors.split_at(authors.len().min(AT_ONCE));
    let rest = (!rest.is_empty()).then(|| {
        el("details")
            .class("paper__more-authors")
            .child(el("summary").child(t!("and {0} author more|and {0} authors more").count(rest.len())))
            .child(el("p").child(list(rest)))
    });
    many([el("p").class("paper__authors").child(list(first)).into(), rest.into()])
}

/// A name that keeps its own direction of writing, and what stands before it.
fn name_after(gap: &'static str, name: String) -> Markup {
    many([gap.into(), el("bdi").child(name).into()])
}
