//! Text that has been put right, and the formulas in it that deserve more than plain text.

use crate::digest::MathNode;

/// Text as it can be shown: plain Unicode, NFC, with one empty line between paragraphs and no other line break.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tidied {
    /// The text, complete in itself: feeds, BibTeX and search use it as it is.
    pub text: String,
    /// The formulas that plain text cannot show well, in the order in which they stand in the text.
    pub formulas: Vec<Formula>,
}

/// A formula that is better shown as MathML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formula {
    /// Where it stands in the text, in bytes from the start. The same letters can stand elsewhere without being a formula.
    pub start: usize,
    /// The letters that stand there for it.
    pub text: String,
    /// What to show in their place: the content of a `math` element.
    pub mathml: MathNode,
}
