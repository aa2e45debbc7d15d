//! Making elements of what the desk has written down.

use brevier::desk::Node;
use wasm_bindgen::JsCast;

use crate::page::document;

/// Puts these pieces in the place of what an element holds.
pub fn fill(parent: &web_sys::Element, nodes: &[Node]) {
    parent.set_text_content(None);
    nodes.iter().for_each(|node| add(parent, node));
}

fn add(parent: &web_sys::Node, node: &Node) {
    let child: web_sys::Node = match node {
        Node::Text(text) => document().create_text_node(text).unchecked_into(),
        Node::Element(element) => {
            // The names are ours, so that nothing here can fail.
            let Ok(made) = document().create_element(element.tag) else { return };
            for (name, value) in &element.attributes {
                let _ = made.set_attribute(name, value);
            }
            element.children.iter().for_each(|child| add(&made, child));
            made.unchecked_into()
        }
    };
    let _ = parent.append_child(&child);
}
