//! The language of the interface: its words, and times as the browser writes them (ECMA-402).

use js_sys::{Date, JSON, Reflect};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

use crate::words::reader_word as t;

#[wasm_bindgen]
extern "C" {
    // js-sys takes types of its own for languages and options. The languages are ours, so every browser knows them.
    type RelativeTimeFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(language: &str, options: &JsValue) -> RelativeTimeFormat;
    #[wasm_bindgen(method)]
    fn format(this: &RelativeTimeFormat, value: f64, unit: &str) -> String;
}

/// `3 hours ago`, from seconds since an instant. Nothing for an instant more than a minute ahead: a clock is wrong, and it
/// is better to be silent than to say so of the publisher.
pub fn ago(seconds: i64) -> Option<String> {
    const MINUTE: i64 = 60;
    const HOUR: i64 = 60 * MINUTE;
    const DAY: i64 = 24 * HOUR;
    // There is no Intl natively, and no clock either.
    if seconds < -MINUTE || cfg!(not(target_arch = "wasm32")) {
        return None;
    }
    let (length, unit) = match seconds {
        ..MINUTE => (DAY, "second"),
        MINUTE..HOUR => (MINUTE, "minute"),
        HOUR..DAY => (HOUR, "hour"),
        _ => (DAY, "day"),
    };
    // Only "now" is better than a number: what was made 26 hours ago may not have been made yesterday.
    let numeric = options(if seconds < MINUTE { r#"{"numeric":"auto"}"# } else { "{}" });
    let format = RelativeTimeFormat::new(t!("en").text(), &numeric);
    Some(format.format(-((seconds.max(0) / length) as f64), unit))
}

/// The time of an instant in seconds on the device's clock, with 24 hours: `03:00`.
pub fn clock_time(seconds: i64) -> String {
    written(seconds, r#"{"hour":"2-digit","minute":"2-digit","hourCycle":"h23"}"#)
}

/// The day of the week of an instant in seconds on the device's clock: `Tuesday`.
pub fn weekday(seconds: i64) -> String {
    written(seconds, r#"{"weekday":"long"}"#)
}

fn written(seconds: i64, with: &str) -> String {
    let date = Date::new(&JsValue::from_f64(seconds as f64 * 1000.0));
    date.to_locale_string(t!("en").text(), &options(with)).into()
}

fn options(json: &str) -> JsValue {
    JSON::parse(json).unwrap_or_default()
}

/// The words that the publisher has put before the program, for a site that is not in English.
pub fn words() -> Option<String> {
    Reflect::get(&js_sys::global(), &JsValue::from_str("brevierWords")).ok()?.as_string()
}
