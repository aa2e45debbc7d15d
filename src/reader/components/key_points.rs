//! The key points of a paper.

use super::{doubt_at, with_formulas};
use crate::{
    digest::{KeyPoint, Paper, ProvenanceKind},
    reader::markup::{Markup, el},
    reading::key_point_place,
    words::reader_word as t,
};

/// A list of the points. Where evidence is asked for, each has the sentence of the abstract that it rests on, where that is known, and the
/// numbers in it that no source has.
pub fn key_points(paper: &Paper, evidence: bool) -> Markup {
    let point = |(at, point): (usize, &KeyPoint)| {
        // A point that is the sentence itself needs no evidence.
        let differs =
            |sentence: &String| evidence && sentence.trim_end_matches('.') != point.text.trim_end_matches('.');
        let sentence = point.evidence.clone().filter(differs).map(|sentence| {
            el("details")
                .class("evidence")
                .child(el("summary").child(t!("In the abstract")))
                .child(el("blockquote").auto_dir().in_english().child(with_formulas(&sentence, &paper.formulas)))
        });
        let doubt = if evidence { doubt_at(paper, &key_point_place(at + 1)) } else { Markup::Nothing };
        let text = with_formulas(&point.text, &paper.formulas);
        // Where nothing can follow the text, it is all of the item: a card has no element to spare.
        let text = if evidence { el("span").child(text).into() } else { text };
        el("li").auto_dir().child(text).child(doubt).child(sentence)
    };
    let points = paper.key_points.iter().enumerate().map(point).collect::<Markup>();
    let list = el("ul").class("key-points").attr("role", "list");
    // These are the authors’ sentences.
    let list = if paper.provenance.kind == ProvenanceKind::Extract { list.in_english() } else { list };
    list.child(points).into()
}
