//! What the reader has to be told about their library.

use crate::reader::{
    markup::{Markup, el},
    state::Library,
};

/// A place for the desk, which is asked only when something is wrong.
pub fn library_notice() -> Markup {
    let library = Library::expect();
    let question = move || library.trouble().map(|trouble| [r#"{"ask":"notice","why":""#, trouble, r#""}"#].concat());
    el("brevier-desk").attr_dynamic("question", question).into()
}
