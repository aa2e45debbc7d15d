//! The card of a paper in an edition.

use super::{
    badges, byline, card_mark, card_mark_id, key_points, paper_actions, paper_links, provenance_label, read_more,
    tag_links, with_formulas,
};
use crate::{
    digest::{Date, Paper, Site},
    reader::{
        Route,
        markup::{Markup, el},
        state::{Library, Navigation},
    },
};

/// Title, authors, key points, and the sections in a disclosure. `edition` is the day of the edition that has it.
pub fn paper_card(paper: &Paper, edition: Date, site: &Site) -> Markup {
    let navigation = Navigation::expect();
    let href = navigation.href(&Route::Paper(paper.id.clone()));
    let library = Library::expect();
    let (id, mark) = (paper.id.clone(), card_mark_id(paper));
    let title = el("a")
        .attr("href", href)
        .attr_dynamic("aria-describedby", move || {
            (library.mark(&id).read || library.is_new(edition)).then(|| mark.clone())
        })
        .child(with_formulas(&paper.title, &paper.formulas));
    let tags = tag_links(paper, site, &|route| navigation.link(route));
    let top = el("div").class("card__top").child(tags).child(badges(paper));
    el("article")
        .class("card")
        .attr("id", format!("paper-{}", paper.id.slug()))
        .child(card_mark(paper, edition))
        .child(top)
        .child(el("h3").class("card__title").auto_dir().in_english().child(title))
        .child(byline(&paper.authors))
        .child(key_points(paper, false))
        .child(read_more(paper))
        .child(
            el("div")
                .class("card__foot")
                .child(paper_links(paper))
                .child(paper_actions(paper))
                .child(provenance_label(&paper.provenance)),
        )
        .into()
}
