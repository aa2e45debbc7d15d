//! The key points of a paper.

use super::with_formulas;
use crate::{
    digest::{KeyPoint, Paper},
    reader::markup::{Markup, el},
};

/// A list of the points, with the sentence of the abstract that each rests on where that is known and asked for.
pub fn key_points(paper: &Paper, evidence: bool) -> Markup {
    let point = |point: &KeyPoint| {
        // A point that is the sentence itself needs no evidence.
        let differs =
            |sentence: &String| evidence && sentence.trim_end_matches('.') != point.text.trim_end_matches('.');
        let sentence = point.evidence.clone().filter(differs).map(|sentence| {
            el("details")
                .class("evidence")
                .child(el("summary").child("In the abstract"))
                .child(el("blockquote").auto_dir().child(with_formulas(&sentence, &paper.formulas)))
        });
        el("li").child(el("span").auto_dir().child(with_formulas(&point.text, &paper.formulas))).child(sentence)
    };
    let points = paper.key_points.iter().map(point).collect::<Markup>();
    el("ul").class("key-points").attr("role", "list").child(points).into()
}
