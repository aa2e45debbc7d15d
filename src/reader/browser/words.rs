//! The words of a site that is not in English.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The words that the publisher has put before the program, for a site that is not in English.
pub fn words() -> Option<String> {
    Reflect::get(&js_sys::global(), &JsValue::from_str("brevierWords")).ok()?.as_string()
}
