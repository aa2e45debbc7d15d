//! The foot of every page.

use crate::reader::{
    Route,
    markup::{Markup, el},
    state::Navigation,
};
use crate::words::reader_word as t;

/// Thanks, and what to keep in mind.
pub fn site_footer() -> Markup {
    let about = el("a").attr("href", Navigation::expect().href(&Route::About)).child(t!("How this digest is made"));
    let keys = el("button")
        .class("action")
        .attr("type", "button")
        .attr("data-title", t!("Keys"))
        .attr("data-dialog", r#"{"ask":"help"}"#)
        .child(t!("Keys"));
    el("footer")
        .class("site-footer")
        .child(el("p").child(t!("Thank you to arXiv for use of its open access interoperability.")))
        .child(el("p").child(t!("Summaries can be wrong: read the paper. ")).child(about))
        .child(keys)
        .into()
}
