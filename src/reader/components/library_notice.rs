//! What the reader has to be told about their library.

use crate::reader::{
    browser,
    markup::{Markup, dynamic, el},
    state::Library,
};

/// The notice, where there is one, until it is dismissed.
pub fn library_notice() -> Markup {
    let library = Library::expect();
    dynamic(move || {
        let Some(text) = library.notice() else { return Markup::Nothing };
        let dismiss = el("button").class("action").attr("type", "button").child("Dismiss");
        let dismiss = dismiss.on("click", move |_| {
            library.dismiss_notice();
            browser::focus_main();
        });
        el("p").class("library-notice").attr("role", "alert").child(text).child(" ").child(dismiss).into()
    })
}
