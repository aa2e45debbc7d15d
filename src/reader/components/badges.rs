//! What arXiv and the authors say about a paper in a word or two.

use crate::{
    digest::{AnnounceType, Paper},
    reader::markup::{Markup, el},
    reading::open_licence,
    words::reader_word as t,
};

/// The venue that took it, code, a licence that lets everyone pass it on, category, version, and how it was announced.
pub fn badges(paper: &Paper) -> Markup {
    let announced = match paper.announce_type {
        Some(AnnounceType::Cross) => Some(t!("Cross-listed")),
        Some(AnnounceType::Replace | AnnounceType::ReplaceCross) => Some(t!("Revised")),
        _ => None,
    };
    let badge = || el("span").class("badge");
    let licence = paper.licence.as_deref().and_then(open_licence);
    el("p")
        .class("badges")
        .child(paper.venue.clone().map(|venue| el("strong").class("badge").auto_dir().child(venue)))
        .child(paper.links.code.is_some().then(|| badge().child(t!("Code"))))
        .child(licence.map(|licence| badge().child(licence)))
        .child(badge().attr("title", t!("Primary category")).child(paper.primary_category.to_string()))
        .child((paper.version > 1).then(|| badge().child(format!("v{}", paper.version))))
        .child(announced.map(|announced| badge().child(announced)))
        .into()
}
