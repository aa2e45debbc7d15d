//! Saving a paper.

use crate::{
    digest::Paper,
    reader::{
        markup::{Markup, dynamic_text, el},
        state::Library,
    },
    words::reader_word as t,
};

/// Saves a paper, or takes it from the saved ones.
pub fn save_button(paper: &Paper) -> Markup {
    let library = Library::expect();
    let (id, paper) = (paper.id.clone(), paper.clone());
    let title = paper.title.clone();
    let is_saved = move || library.mark(&id).saved;
    let label = {
        let is_saved = is_saved.clone();
        dynamic_text(move || if is_saved() { t!("Saved") } else { t!("Save") }.into())
    };
    el("button")
        .class("action action--save")
        .attr("type", "button")
        .attr_dynamic("aria-pressed", move || Some(is_saved().to_string()))
        .on("click", move |_| library.toggle_saved(&paper))
        .child(el("span").child(label))
        .child(el("span").class("visually-hidden").child(": ").child(el("bdi").child(title)))
        .into()
}
