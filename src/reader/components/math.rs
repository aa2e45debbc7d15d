//! Text that is not ours, with its formulas.

use crate::{
    digest::{Formula, MathNode},
    reader::markup::{Markup, el},
    reading::{Piece, pieces},
};

/// The text, with formulas as MathML in place of their letters.
pub fn with_formulas(text: &str, formulas: &[Formula]) -> Markup {
    if formulas.is_empty() {
        return text.to_owned().into();
    }
    let piece = |piece: Piece<'_>| match piece {
        Piece::Text(text) => text.to_owned().into(),
        Piece::Math(node) => el("math").attr("dir", "ltr").child(math(node)).into(),
    };
    pieces(text, formulas).into_iter().map(piece).collect::<Vec<Markup>>().into()
}

/// An element of MathML: its name is one of a closed list, and it has no attributes.
fn math(node: &MathNode) -> Markup {
    match node {
        MathNode::Text(text) => text.clone().into(),
        MathNode::Element { tag, children } => {
            el(tag.name()).child(children.iter().map(math).collect::<Markup>()).into()
        }
    }
}
