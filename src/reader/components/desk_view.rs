//! A place on the page whose content comes from the desk.

use crate::reader::{
    markup::{Markup, el},
    state::Navigation,
};

/// What the desk answers to the question (a JSON object), which is asked again whenever a signal in it changes. Only the browser
/// asks, so a prerendered page has the place without content.
pub fn desk_view(question: impl Fn() -> String + Send + 'static) -> Markup {
    let navigation = Navigation::expect();
    let question = move || navigation.follows_address().then(&question);
    el("brevier-desk").class("desk").attr_dynamic("question", question).into()
}
