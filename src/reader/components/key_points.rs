//! The key points of a paper.

use crate::{
    digest::KeyPoint,
    reader::markup::{Markup, el},
};

/// A list of the points, with the sentence of the abstract that each rests on where that is known and asked for.
pub fn key_points(points: &[KeyPoint], evidence: bool) -> Markup {
    let point = |point: &KeyPoint| {
        // A point that is the sentence itself needs no evidence.
        let differs =
            |sentence: &String| evidence && sentence.trim_end_matches('.') != point.text.trim_end_matches('.');
        let sentence = point.evidence.clone().filter(differs).map(|sentence| {
            el("details")
                .class("evidence")
                .child(el("summary").child("In the abstract"))
                .child(el("blockquote").auto_dir().child(sentence))
        });
        el("li").child(el("span").auto_dir().child(point.text.clone())).child(sentence)
    };
    let points = points.iter().map(point).collect::<Markup>();
    el("ul").class("key-points").attr("role", "list").child(points).into()
}
