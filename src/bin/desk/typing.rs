//! A field in which somebody is typing while what stands around it is made anew.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlInputElement};

use crate::page;

/// What is in the field that has the focus, and where its cursor is.
pub struct Typing {
    id: String,
    text: String,
    cursor: Option<u32>,
}

impl Typing {
    /// The field of a view that has the focus, if one of them has.
    pub fn in_view(view: &Element) -> Option<Self> {
        let focused = page::document().active_element()?;
        let is_field = matches!(focused.tag_name().as_str(), "INPUT" | "TEXTAREA");
        if focused.id().is_empty() || !is_field || !view.contains(Some(&focused)) {
            return None;
        }
        // Fields of both kinds have a text and a cursor; the type of one stands for both.
        let field: &HtmlInputElement = focused.unchecked_ref();
        Some(Self { id: focused.id(), text: field.value(), cursor: field.selection_end().ok().flatten() })
    }

    /// Lets the new field of the same name go on where the old one was.
    pub fn go_on(self) {
        let Some(field) = page::document().get_element_by_id(&self.id) else { return };
        // It may stand in what was unfolded for it.
        if let Ok(Some(folded)) = field.closest("details:not([open])") {
            let _ = folded.set_attribute("open", "");
        }
        let field: &HtmlInputElement = field.unchecked_ref();
        let _ = field.focus();
        if let Some(cursor) = self.cursor {
            if field.value() != self.text {
                field.set_value(&self.text);
                // Where the view follows the field, it has to hear of what stands in it.
                if let Ok(event) = Event::new_with_event_init_dict("input", &bubbling()) {
                    let _ = field.dispatch_event(&event);
                }
            }
            let _ = field.set_selection_range(cursor, cursor);
        }
    }
}

fn bubbling() -> EventInit {
    let init = EventInit::new();
    init.set_bubbles(true);
    init
}
