//! Marking words in texts that are there already.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

use leptos::prelude::{document, set_timeout};
use wasm_bindgen::JsCast;
use web_sys::{Element, Node, NodeList};

/// How many cards are marked at once, as many as a screen shows. The others follow, so that a slow device can answer a letter that is
/// typed meanwhile.
const AT_ONCE: u32 = 6;

/// The marks in the page. Cheap to clone; all clones are one.
#[derive(Clone, Default)]
pub struct Marks(Rc<Inner>);

#[derive(Default)]
struct Inner {
    marked: RefCell<Vec<Marked>>,
    /// Counts the choices, so that what is still to be done for an older one can be told.
    choice: Cell<u32>,
}

/// A text that was replaced by its pieces.
struct Marked {
    text: Node,
    pieces: Vec<Node>,
}

/// What takes a text apart: its pieces, each with whether it is to be marked; nothing where nothing is.
pub type Split = Rc<dyn Fn(&str) -> Vec<(&str, bool)>>;

impl Marks {
    /// Puts every text back that was taken apart.
    pub fn clear(&self) {
        self.0.choice.set(self.0.choice.get().wrapping_add(1));
        for Marked { text, pieces } in self.0.marked.take() {
            // A card that was taken down meanwhile has taken them along.
            let Some(parent) = pieces[0].parent_node() else { continue };
            let _ = parent.insert_before(&text, Some(&pieces[0]));
            for piece in pieces {
                let _ = parent.remove_child(&piece);
            }
        }
    }

    /// Takes these texts within these elements apart and marks what is to be marked, in place of what was marked before.
    pub fn mark(&self, whole: &str, texts: &'static str, split: Split) {
        self.clear();
        if let Ok(parts) = document().query_selector_all(whole) {
            self.step(parts, 0, texts, split);
        }
    }

    fn step(&self, parts: NodeList, first: u32, texts: &'static str, split: Split) {
        let next = first + AT_ONCE;
        for part in (first..next).filter_map(|at| parts.get(at)) {
            if let Ok(elements) = part.unchecked_into::<Element>().query_selector_all(texts) {
                for at in 0..elements.length() {
                    elements.get(at).iter().for_each(|element| self.mark_in(element, &*split));
                }
            }
        }
        if next < parts.length() {
            let (marks, choice) = (self.clone(), self.0.choice.get());
            let rest = move || {
                if marks.0.choice.get() == choice {
                    marks.step(parts, next, texts, split);
                }
            };
            set_timeout(rest, Duration::ZERO);
        }
    }

    fn mark_in(&self, element: &Node, split: &dyn Fn(&str) -> Vec<(&str, bool)>) {
        let mut next = element.first_child();
        while let Some(node) = next {
            next = node.next_sibling();
            // Formulas have no text of their own.
            if node.node_type() == Node::TEXT_NODE
                && let Some(text) = node.text_content()
            {
                let pieces: Vec<Node> = split(&text).into_iter().filter_map(|(text, is)| piece(text, is)).collect();
                if !pieces.is_empty() {
                    for piece in &pieces {
                        let _ = element.insert_before(piece, Some(&node));
                    }
                    let _ = element.remove_child(&node);
                    self.0.marked.borrow_mut().push(Marked { text: node, pieces });
                }
            }
        }
    }
}

fn piece(text: &str, is_marked: bool) -> Option<Node> {
    if !is_marked {
        return Some(document().create_text_node(text).into());
    }
    let mark: Element = document().create_element("mark").ok()?;
    mark.set_text_content(Some(text));
    Some(mark.into())
}
