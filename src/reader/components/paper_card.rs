//! The card of a paper in an edition.

use super::{byline, key_points, paper_links, prose, provenance_label, tag_links};
use crate::{
    digest::{AnnounceType, Paper, Site},
    reader::{
        Route, browser,
        markup::{Markup, el},
        state::{Navigation, Session},
    },
};

/// Title, authors, key points, and the sections in a disclosure.
pub fn paper_card(paper: &Paper, site: &Site) -> Markup {
    let href = Navigation::expect().href(&Route::Paper(paper.id.clone()));
    let title = el("a").attr("href", href).child(paper.title.clone());
    let top = el("div").class("card__top").child(tag_links(paper, site)).child(badges(paper));
    el("article")
        .class("card")
        .attr("id", format!("paper-{}", paper.id.slug()))
        .child(top)
        .child(el("h3").class("card__title").auto_dir().child(title))
        .child(byline(&paper.authors))
        .child(key_points(&paper.key_points, false))
        .child(read_more(paper))
        .child(el("div").class("card__foot").child(paper_links(paper)).child(provenance_label(&paper.provenance)))
        .into()
}

fn badges(paper: &Paper) -> Markup {
    let announced = match paper.announce_type {
        Some(AnnounceType::Cross) => Some("Cross-listed"),
        Some(AnnounceType::Replace | AnnounceType::ReplaceCross) => Some("Revised"),
        _ => None,
    };
    let badge = || el("span").class("badge");
    el("p")
        .class("badges")
        .child(badge().attr("title", "Primary category").child(paper.primary_category.to_string()))
        .child((paper.version > 1).then(|| badge().child(format!("v{}", paper.version))))
        .child(announced.map(|announced| badge().child(announced)))
        .into()
}

/// The sections, in a native disclosure that stays as it was left while the page is open.
fn read_more(paper: &Paper) -> Markup {
    if paper.sections.is_empty() {
        return Markup::Nothing;
    }
    let session = Session::expect();
    let id = paper.id.clone();
    let sections = paper
        .sections
        .iter()
        .map(|(name, text)| el("section").class("card__section").child(el("h4").child(name)).child(prose(text)));
    // The style sheet shows the one or the other, since it knows whether the disclosure is open.
    let summary = el("summary")
        .child(el("span").class("card__more-label card__more-label--closed").child("Read more"))
        .child(el("span").class("card__more-label card__more-label--open").child("Read less"))
        .child(el("span").class("visually-hidden").child(": ").child(el("bdi").child(paper.title.clone())));
    el("details")
        .class("card__more")
        .attr_if(session.is_open(&paper.id), "open", "")
        .on("toggle", move |event| session.set_open(&id, browser::is_open(&event)))
        .child(summary)
        .child(el("div").class("card__sections").child(sections.collect::<Markup>()))
        .into()
}
