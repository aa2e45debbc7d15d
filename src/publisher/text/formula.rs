//! Text that has been put right, and the formulas in it that deserve more than plain text.

use serde::{Serialize, Serializer, ser::SerializeSeq as _};

/// Text as it can be shown: plain Unicode, NFC, with one empty line between paragraphs and no other line break.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tidied {
    /// The text, complete in itself: feeds, BibTeX and search use it as it is.
    pub text: String,
    /// The formulas that plain text cannot show well, in the order in which they stand in the text.
    pub formulas: Vec<Formula>,
}

/// A formula that is better shown as MathML.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Formula {
    /// Where it stands in the text, in bytes from the start. The same letters can stand elsewhere without being a formula.
    pub start: usize,
    /// The letters that stand there for it.
    pub text: String,
    /// What to show in their place: the content of a `math` element.
    pub mathml: MathNode,
}

/// A node of presentation MathML without attributes, so that nothing a paper says can become more than a formula.
///
/// As JSON it is `"a"` for text and `["mfrac",["mi","a"],["mi","b"]]` for an element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MathNode {
    /// An element and what is in it.
    Element {
        /// The name.
        tag: MathTag,
        /// The content: as many nodes as MathML Core asks for.
        children: Vec<Self>,
    },
    /// Text; only within `mi`, `mn`, `mo` and `mtext`.
    Text(String),
}

/// The elements of MathML Core (<https://www.w3.org/TR/mathml-core/>) that formulas are made of.
///
/// `mspace` is not among them: without an attribute it is nothing, so a space is an `mtext` with a space character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the names are those of MathML Core")]
pub enum MathTag {
    Mrow,
    Mi,
    Mn,
    Mo,
    Mtext,
    Msub,
    Msup,
    Msubsup,
    Munder,
    Mover,
    Munderover,
    Mfrac,
    Msqrt,
    Mroot,
    Mtable,
    Mtr,
    Mtd,
}

impl Serialize for MathNode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Element { tag, children } => {
                let mut sequence = serializer.serialize_seq(Some(children.len() + 1))?;
                sequence.serialize_element(tag)?;
                for child in children {
                    sequence.serialize_element(child)?;
                }
                sequence.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_is_written_as_a_short_list() {
        let leaf = |text: &str| MathNode::Element { tag: MathTag::Mi, children: vec![MathNode::Text(text.into())] };
        let node = MathNode::Element { tag: MathTag::Mfrac, children: vec![leaf("a"), leaf("b")] };
        assert_eq!(serde_json::to_string(&node).unwrap(), r#"["mfrac",["mi","a"],["mi","b"]]"#);
    }
}
