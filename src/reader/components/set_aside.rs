//! The notice about papers that could not be shown.

use crate::{
    digest::Problem,
    reader::markup::{Markup, el},
    words::reader_word as t,
};

/// Problems that are listed one by one. More would be a page of their own, and the first ones tell the cause.
const LISTED: usize = 50;

/// Says how many papers were left out, and why each of them; nothing where none was.
pub fn set_aside(problems: &[Problem]) -> Markup {
    let summary = match problems.len() {
        0 => return Markup::Nothing,
        count => t!(
            "1 entry of this digest could not be read and is left out.|{0} entries of this digest could not be read and are left out."
        )
        .count(count),
    };
    let lines = problems.iter().take(LISTED);
    let lines =
        lines.map(|problem| el("li").child(el("code").auto_dir().child(problem.to_string()))).collect::<Markup>();
    el("details").class("note note--set-aside").child(el("summary").child(summary)).child(el("ul").child(lines)).into()
}
