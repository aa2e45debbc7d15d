//! What a formula is made of, between TeX on one side and MathML and plain text on the other.

/// A formula, or a piece of one.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Term {
    /// What is not made of other pieces.
    Leaf(Leaf),
    /// A space of some width, as the Unicode character that is as wide.
    Space(char),
    /// One piece after the other.
    Row(Vec<Term>),
    /// Numerator and denominator.
    Fraction(Box<Term>, Box<Term>),
    /// Radicand and, where it is not a square root, index.
    Root(Box<Term>, Option<Box<Term>>),
    /// A base with something below or above it, or beside it.
    Script(Script),
    /// Rows of cells.
    Table(Vec<Vec<Term>>),
}

/// A base and what is attached to it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Script {
    /// What the scripts belong to.
    pub(super) base: Box<Term>,
    /// The lower script.
    pub(super) sub: Option<Box<Term>>,
    /// The upper script.
    pub(super) sup: Option<Box<Term>>,
    /// Whether the scripts stand under and over the base rather than to the right of it.
    pub(super) stacked: bool,
}

/// A symbol, a number or a word.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Leaf {
    /// What it is, which decides about the space around it.
    pub(super) class: Class,
    /// The characters.
    pub(super) text: String,
    /// Whether it is set in bold, which plain text leaves out.
    pub(super) bold: bool,
    /// Whether it is one letter that is set upright, such as those of `\mathrm{max}`.
    pub(super) upright: bool,
}

/// What a leaf is; the classes are those of TeX.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Identifier,
    Number,
    Text,
    Function,
    LargeOperator,
    Binary,
    Relation,
    Open,
    Close,
    Punctuation,
}

impl Term {
    pub(super) fn leaf(class: Class, text: impl Into<String>) -> Self {
        Self::Leaf(Leaf { class, text: text.into(), bold: false, upright: false })
    }

    /// A row, unless it would have only one piece.
    pub(super) fn row(mut terms: Vec<Self>) -> Self {
        match terms.len() {
            1 => terms.remove(0),
            _ => Self::Row(terms),
        }
    }

    /// The leaf that this is, if it is one.
    pub(super) fn as_leaf(&self) -> Option<&Leaf> {
        match self {
            Self::Leaf(leaf) => Some(leaf),
            _ => None,
        }
    }

    /// Whether nothing of it would be seen.
    pub(super) fn is_empty(&self) -> bool {
        matches!(self, Self::Row(terms) if terms.is_empty())
    }
}
