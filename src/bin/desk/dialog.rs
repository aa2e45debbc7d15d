//! The dialog: a place of the desk above the page, which is put away again.

use brevier::{
    desk::{Node, el},
    desk_word as t,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};

use crate::{build, page};

/// Opens a dialog with what a button's `data-dialog` asks, under the button's `data-title`. The browser keeps the focus in it, gives
/// it back, and closes it by Escape or a click beside it.
pub fn open(button: &Element) {
    let attribute = |name: &str| button.get_attribute(name).unwrap_or_default();
    show(&attribute("data-title"), &attribute("data-dialog"));
}

/// Opens a dialog with this title and this question (JSON).
pub fn show(title: &str, question: &str) {
    let Some(dialog) = dialog() else { return };
    let close = el("form").attr("method", "dialog").child(el("button").class("action").child(t!("Close")));
    let head = el("div")
        .class("dialog__head")
        .child(el("h2").class("dialog__title").attr("id", "dialog-title").child(title))
        .child(close);
    let place = el("brevier-desk").class("desk").attr("question", question);
    build::fill(&dialog, &[Node::from(head), place.into()]);
    if !dialog.open() {
        // It fails only for a dialog that is open already.
        let _ = dialog.show_modal();
    }
}

/// The one dialog of the page, which is made when it is first needed.
fn dialog() -> Option<HtmlDialogElement> {
    if let Some(dialog) = page::find("dialog.dialog") {
        return dialog.dyn_into().ok();
    }
    let dialog: HtmlDialogElement = page::document().create_element("dialog").ok()?.dyn_into().ok()?;
    dialog.set_class_name("dialog");
    for (name, value) in [("aria-labelledby", "dialog-title"), ("closedby", "any")] {
        let _ = dialog.set_attribute(name, value);
    }
    page::document().body()?.append_child(&dialog).ok()?;
    Some(dialog)
}
