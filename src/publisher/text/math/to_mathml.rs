//! From terms to MathML.

use unicode_normalization::UnicodeNormalization as _;

use super::{
    fonts,
    term::{Class, Leaf, Script, Term},
};
use crate::digest::{MathNode, MathTag};

/// The formula as one node.
pub(super) fn mathml(term: &Term) -> MathNode {
    match term {
        Term::Leaf(leaf) => leaf_node(leaf),
        Term::Space(character) => text_node(MathTag::Mtext, character.to_string()),
        Term::Row(terms) => element(MathTag::Mrow, terms.iter()),
        Term::Fraction(over, under) => element(MathTag::Mfrac, [over, under]),
        Term::Root(radicand, None) => element(MathTag::Msqrt, [radicand]),
        Term::Root(radicand, Some(index)) => element(MathTag::Mroot, [radicand, index]),
        Term::Script(script) => script_node(script),
        Term::Table(rows) => {
            let rows = rows.iter().map(|cells| {
                let cells = cells.iter().map(|cell| node(MathTag::Mtd, vec![mathml(cell)]));
                node(MathTag::Mtr, cells.collect())
            });
            node(MathTag::Mtable, rows.collect())
        }
    }
}

fn leaf_node(leaf: &Leaf) -> MathNode {
    let tag = match leaf.class {
        // One letter in an `mi` is slanted, and without attributes only `mtext` keeps it upright.
        Class::Identifier if leaf.upright && leaf.text.chars().count() == 1 => MathTag::Mtext,
        Class::Identifier | Class::Function => MathTag::Mi,
        Class::Number => MathTag::Mn,
        Class::Text => MathTag::Mtext,
        _ => MathTag::Mo,
    };
    let text = match leaf.bold {
        true => leaf.text.chars().map(fonts::bold).collect(),
        false => leaf.text.nfc().collect::<String>(),
    };
    // White space at the ends of a text would be lost in HTML.
    let text = match leaf.class {
        Class::Text => text.replace(' ', "\u{A0}"),
        _ => text,
    };
    text_node(tag, text)
}

fn script_node(Script { base, sub, sup, stacked }: &Script) -> MathNode {
    let (tag, scripts) = match (sub, sup) {
        (Some(sub), Some(sup)) => (if *stacked { MathTag::Munderover } else { MathTag::Msubsup }, vec![base, sub, sup]),
        (Some(sub), None) => (if *stacked { MathTag::Munder } else { MathTag::Msub }, vec![base, sub]),
        (None, Some(sup)) => (if *stacked { MathTag::Mover } else { MathTag::Msup }, vec![base, sup]),
        (None, None) => return mathml(base),
    };
    let mut children = Vec::from_iter(scripts.into_iter().map(|term| mathml(term)));
    // An accent is a sign, not a letter, and so is a brace.
    if *stacked
        && let Some(MathNode::Element { tag, children }) = children.last_mut()
        && let [MathNode::Text(text)] = children.as_slice()
        && text.chars().count() == 1
        && !text.chars().any(char::is_alphanumeric)
    {
        *tag = MathTag::Mo;
    }
    node(tag, children)
}

fn element<'a>(tag: MathTag, terms: impl IntoIterator<Item = impl AsRef<Term> + 'a>) -> MathNode {
    node(tag, terms.into_iter().map(|term| mathml(term.as_ref())).collect())
}

fn node(tag: MathTag, children: Vec<MathNode>) -> MathNode {
    MathNode::Element { tag, children }
}

fn text_node(tag: MathTag, text: String) -> MathNode {
    node(tag, vec![MathNode::Text(text)])
}

impl AsRef<Self> for Term {
    fn as_ref(&self) -> &Self {
        self
    }
}
