//! Marking words in texts that are there already.
//!
//! The browser is told where the words stand (CSS Custom Highlight API) and paints them: no text is taken apart for it, so nothing has to be
//! laid out anew, nothing becomes HTML, and what the program knows of the document stays true. A browser without it marks nothing.

use std::{cell::OnceCell, ops::Range};

use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::{Element, Node};

#[wasm_bindgen]
extern "C" {
    /// Places in the document that a style sheet dresses alike.
    type Highlight;
    #[wasm_bindgen(constructor, catch)]
    fn new() -> Result<Highlight, JsValue>;
    #[wasm_bindgen(method)]
    fn add(this: &Highlight, range: &web_sys::Range);
    #[wasm_bindgen(method)]
    fn clear(this: &Highlight);
    #[wasm_bindgen(js_namespace = ["CSS", "highlights"], js_name = set, catch)]
    fn register(name: &str, highlight: &Highlight) -> Result<JsValue, JsValue>;
}

/// What `style/base.css` calls them: `::highlight(sought)`.
const NAME: &str = "sought";

thread_local! {
    /// The marks of the page.
    static MARKS: OnceCell<Option<Highlight>> = const { OnceCell::new() };
}

/// Takes a text apart: its pieces, each with whether it is to be marked; nothing where nothing is.
type Split<'a> = &'a dyn Fn(&str) -> Vec<(&str, bool)>;

/// Takes all marks away.
pub fn clear_marks() {
    MARKS.with(|marks| {
        if let Some(Some(marks)) = marks.get() {
            marks.clear();
        }
    });
}

/// Marks what is to be marked of these texts, within those of the elements that have these places among all of their kind.
pub fn mark(whole: &str, places: Range<usize>, texts: &str, split: Split<'_>) {
    let Ok(found) = document().query_selector_all(whole) else { return };
    for element in places.filter_map(|at| found.get(at as u32)) {
        if let Ok(texts) = element.unchecked_into::<Element>().query_selector_all(texts) {
            (0..texts.length()).filter_map(|at| texts.get(at)).for_each(|text| mark_in(&text, split));
        }
    }
}

fn mark_in(element: &Node, split: Split<'_>) {
    let mut next = element.first_child();
    while let Some(node) = next {
        next = node.next_sibling();
        // Formulas have no text of their own.
        if node.node_type() == Node::TEXT_NODE
            && let Some(text) = node.text_content()
        {
            // The document counts in code units of UTF-16.
            let mut from = 0;
            for (piece, is_marked) in split(&text) {
                let to = from + piece.encode_utf16().count() as u32;
                if is_marked {
                    add(&node, from, to);
                }
                from = to;
            }
        }
    }
}

/// Marks a part of a text.
fn add(text: &Node, from: u32, to: u32) {
    let place = web_sys::Range::new().and_then(|range| {
        range.set_start(text, from)?;
        range.set_end(text, to)?;
        Ok(range)
    });
    let make = || Highlight::new().and_then(|marks| register(NAME, &marks).map(|_| marks)).ok();
    if let Ok(place) = place {
        MARKS.with(|marks| marks.get_or_init(make).iter().for_each(|marks| marks.add(&place)));
    }
}
