//! Passing an address on: by the system's own sheet, or by the clipboard.

use crate::words::reader_word as t;
use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, ShareData};

/// Whether the system can share the address of a page of this site, and this document may ask it to (W3C Web Share).
pub fn can_share() -> bool {
    let data = ShareData::new();
    data.set_url("./");
    has("canShare") && window().navigator().can_share_with_data(&data)
}

/// Lets the system share the address of a page of this site. Where it cannot, or may not because the page stands in a frame, the address
/// is copied. How that went is said in the element after the button that the event comes from, which takes no other text; where
/// nothing can be copied, the address itself stands there, to be copied by hand: a click selects it.
pub fn pass_on(event: &Event, title: String, path: String) {
    let button = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(said) = button.and_then(|button| button.next_element_sibling()) else { return };
    let url = window().location().origin().unwrap_or_default() + &path;
    leptos::task::spawn_local(async move {
        if can_share() {
            let data = ShareData::new();
            data.set_title(&title);
            data.set_url(&url);
            // What became of it the system has shown; an error is a person who has thought better of it.
            let _ = window().navigator().share_with_data(&data).await;
            return;
        }
        // Emptied first, so that the same words are heard again.
        said.set_text_content(None);
        // Absent where the page came by http (W3C Clipboard API).
        let is_copied = has("clipboard") && window().navigator().clipboard().write_text(&url).await.is_ok();
        said.set_text_content(Some(if is_copied { t!("Link copied").text() } else { &url }));
    });
}

fn has(name: &str) -> bool {
    Reflect::has(&window().navigator(), &JsValue::from_str(name)).unwrap_or_default()
}
