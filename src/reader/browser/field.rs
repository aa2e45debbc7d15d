//! What stands in a field or is chosen in it.

use js_sys::Reflect;
use leptos::prelude::document;
use wasm_bindgen::JsValue;

/// The value of the field that an event comes from.
pub fn value_of(event: &web_sys::Event) -> String {
    event.target().map(|field| value(&field)).unwrap_or_default()
}

/// The value of the field with this id; nothing where there is no such field.
pub fn value_of_field(id: &str) -> String {
    document().get_element_by_id(id).map(|field| value(&field)).unwrap_or_default()
}

fn value(field: &JsValue) -> String {
    let value = Reflect::get(field, &JsValue::from_str("value")).ok();
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// Sets the value of the field with this id, unless it has it already: to set it moves the caret.
pub fn set_field(id: &str, value: &str) {
    if let Some(field) = document().get_element_by_id(id) {
        let (name, value) = (JsValue::from_str("value"), JsValue::from_str(value));
        if Reflect::get(&field, &name).is_ok_and(|now| now != value) {
            // It fails only for what has no value, and fields have one.
            let _ = Reflect::set(&field, &name, &value);
        }
    }
}
