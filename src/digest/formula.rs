//! Formulas that plain text cannot show well, as trees of a closed list of elements.

use serde::{Serialize, Serializer, ser::SerializeSeq as _};
use serde_json::Value;

/// How deep elements of a formula may stand in each other.
const DEPTH: usize = 16;
/// Most elements of a formula.
const NODES: usize = 400;
/// Most bytes of the text of an element.
const LEAF: usize = 400;

/// A formula in the texts of a paper, wherever these letters stand in them by themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Formula {
    /// The letters that stand for it in title, abstract, key points and sections.
    pub text: String,
    /// What to show in their place: the content of a `math` element, as `["mfrac", ["mi", "a"], ["mi", "b"]]`.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Vec<Value>"))]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of MathML Core")]
pub enum MathTag {
    Mi,
    Mn,
    Mo,
    Mtext,
    Mrow,
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

impl MathTag {
    /// Every element with its name.
    pub const ALL: [(Self, &'static str); 17] = [
        (Self::Mi, "mi"),
        (Self::Mn, "mn"),
        (Self::Mo, "mo"),
        (Self::Mtext, "mtext"),
        (Self::Mrow, "mrow"),
        (Self::Msub, "msub"),
        (Self::Msup, "msup"),
        (Self::Msubsup, "msubsup"),
        (Self::Munder, "munder"),
        (Self::Mover, "mover"),
        (Self::Munderover, "munderover"),
        (Self::Mfrac, "mfrac"),
        (Self::Msqrt, "msqrt"),
        (Self::Mroot, "mroot"),
        (Self::Mtable, "mtable"),
        (Self::Mtr, "mtr"),
        (Self::Mtd, "mtd"),
    ];

    /// The name of the element.
    pub fn name(self) -> &'static str {
        Self::ALL[self.place()].1
    }

    /// Whether the element holds text; all others hold elements.
    fn is_leaf(self) -> bool {
        self.place() < 4
    }

    /// How many nodes it holds; none for any number.
    fn parts(self) -> Option<usize> {
        match self {
            Self::Msub | Self::Msup | Self::Munder | Self::Mover | Self::Mfrac | Self::Mroot => Some(2),
            Self::Msubsup | Self::Munderover => Some(3),
            _ => None,
        }
    }

    fn place(self) -> usize {
        self as usize
    }
}

impl MathNode {
    /// A node that is none: what a value that is no formula is read as.
    pub(super) fn nothing() -> Self {
        Self::Text(String::new())
    }

    /// Reads a node with all that is in it, if its elements are known. Whether they are where they belong is for [`Formula::unfit`].
    pub(super) fn read(value: Value) -> Option<Self> {
        let values = match value {
            Value::String(text) => return Some(Self::Text(text)),
            Value::Array(values) => values,
            _ => return None,
        };
        let mut values = values.into_iter();
        let name = values.next()?;
        let (tag, _) = *MathTag::ALL.iter().find(|(_, known)| name == *known)?;
        let children = values.map(Self::read).collect::<Option<_>>()?;
        Some(Self::Element { tag, children })
    }

    /// Whether it is an element whose content is as MathML Core asks for, no deeper than this, and of no more elements than are left.
    fn is_fit(&self, depth: usize, left: &mut usize) -> bool {
        let Self::Element { tag, children } = self else { return false };
        if depth == 0 || *left == 0 {
            return false;
        }
        *left -= 1;
        if tag.is_leaf() {
            return matches!(children.as_slice(), [Self::Text(text)] if text.len() <= LEAF);
        }
        tag.parts().is_none_or(|parts| parts == children.len())
            && children.iter().all(|child| child.is_fit(depth - 1, left))
    }
}

impl Formula {
    /// What keeps it from being shown, if anything does.
    pub fn unfit(&self) -> Option<&'static str> {
        if self.text.len() > LEAF || !is_distinctive(&self.text) {
            Some("has letters that are none of a formula alone")
        } else if !self.mathml.is_fit(DEPTH, &mut NODES.clone()) {
            Some("is no formula of elements that are allowed")
        } else {
            None
        }
    }
}

/// Whether letters are those of a formula wherever they stand. Lone letters, numbers and words are also part of the prose, so there
/// has to be a sign of mathematics; the ranges are those of super- and subscripts, arrows, operators and the like in Unicode.
fn is_distinctive(text: &str) -> bool {
    let is_sign =
        |c: char| "+*/=<>^_|\\±²³¹×÷".contains(c) || matches!(c, '\u{2070}'..='\u{2BFF}' | '\u{1D400}'..='\u{1D7FF}');
    text.chars().nth(2).is_some() && text.chars().any(is_sign)
}

impl Serialize for MathNode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Element { tag, children } => {
                let mut sequence = serializer.serialize_seq(Some(children.len() + 1))?;
                sequence.serialize_element(tag.name())?;
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
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn every_element_stands_at_its_own_place() {
        for (tag, name) in MathTag::ALL {
            assert_eq!(tag.name(), name);
        }
        assert!(MathTag::Mtext.is_leaf() && !MathTag::Mrow.is_leaf());
    }

    #[test]
    fn a_node_is_written_as_a_short_list_and_read_back() {
        let fraction = json!(["mfrac", ["mi", "a"], ["mrow", ["mn", "2"], ["mi", "b"]]]);
        let node = MathNode::read(fraction.clone()).unwrap();
        assert_eq!(serde_json::to_value(&node).unwrap(), fraction);
    }

    fn formula(text: &str, mathml: Value) -> Option<Formula> {
        let formula = Formula { text: text.to_owned(), mathml: MathNode::read(mathml)? };
        formula.unfit().is_none().then_some(formula)
    }

    #[test]
    fn what_is_no_formula_is_not_taken_for_one() {
        let deep = (0..20).fold(json!(["mi", "a"]), |inner, _| json!(["mrow", inner]));
        let wide = Value::Array(std::iter::once(json!("mrow")).chain((0..500).map(|_| json!(["mi", "a"]))).collect());
        for bad in [
            json!("a"),
            json!([]),
            json!(["script", "alert(1)"]),
            json!(["mi", ["mi", "a"]]),
            json!(["mi"]),
            json!(["mi", "a", "a"]),
            json!(["mi", "a".repeat(500)]),
            json!(["mrow", "text"]),
            json!(["mrow", ["maction", "x"]]),
            json!(["mfrac", ["mi", "a"]]),
            json!(["msubsup", ["mi", "a"], ["mi", "b"]]),
            json!(["MI", "a"]),
            json!({ "mi": "a" }),
            deep,
            wide,
        ] {
            assert_eq!(formula("a + b", bad.clone()), None, "{bad}");
        }
        assert!(formula("a + b", json!(["mfrac", ["mi", "a"], ["mi", "b"]])).is_some());
    }

    #[test]
    fn letters_that_prose_has_too_are_none_of_a_formula_alone() {
        for prose in ["", ",", "a", "n+", "for all", "für alle", "GPT-4", "(see above)", "“quoted” – so", "10 000"]
        {
            assert_eq!(formula(prose, json!(["mi", "a"])), None, "{prose}");
        }
        for letters in ["a/b", "(a + b)/c", "√(n)", "x_{ij}", "∑ᵢ xᵢ", "2ⁿ⁻¹"] {
            assert!(formula(letters, json!(["mi", "a"])).is_some(), "{letters}");
        }
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(json!("mi")),
            Just(json!("mrow")),
            Just(json!("script")),
            any::<bool>().prop_map(Value::from)
        ];
        leaf.prop_recursive(6, 40, 5, |inner| prop::collection::vec(inner, 0..5).prop_map(Value::from))
    }

    proptest! {
        #[test]
        fn whatever_is_read_is_written_as_it_was(value in any_json()) {
            if let Some(node) = MathNode::read(value.clone()) {
                prop_assert_eq!(serde_json::to_value(&node).unwrap(), value);
            }
        }
    }
}
