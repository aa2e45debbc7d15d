//! The field that searches the history.

use crate::reader::{
    Route,
    markup::{Element, el},
    state::Navigation,
};
use crate::words::reader_word as t;

/// The id of the field.
pub const SEARCH_FIELD: &str = "search";

/// The field in a form that leads to the page of the search, so that it works before the program does. `live` may add to the field
/// what it does while it is typed into.
pub fn search_form(live: impl FnOnce(Element) -> Element) -> Element {
    let field = el("input")
        .attr("id", SEARCH_FIELD)
        .class("search__field")
        .attr("type", "search")
        .attr("name", "q")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false");
    let label = el("label").class("search__label").attr("for", SEARCH_FIELD);
    el("form")
        .class("search")
        .attr("role", "search")
        .attr("method", "get")
        .attr("action", Navigation::expect().href(&Route::Search))
        .child(label.child(t!("Words, \"phrases\", -without, author:name")))
        .child(live(field))
        .child(el("button").class("button").child(t!("Search")))
}
