//! Files of the site that the desk needs.

use js_sys::{ArrayBuffer, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use crate::page::window;

/// Loads these files, all at once, and passes on each, or nothing where it could not be had.
pub async fn load(base: &str, paths: &[String], mut give: impl FnMut(&str, Option<Vec<u8>>)) {
    let asked: Vec<Promise> = paths.iter().map(|path| window().fetch_with_str(&format!("{base}{path}"))).collect();
    for (path, asked) in paths.iter().zip(asked) {
        give(path, content(asked).await.ok().flatten());
    }
}

async fn content(asked: Promise) -> Result<Option<Vec<u8>>, JsValue> {
    let response: Response = JsFuture::from(asked).await?.dyn_into()?;
    if !response.ok() {
        return Ok(None);
    }
    let buffer: ArrayBuffer = JsFuture::from(response.array_buffer()?).await?.dyn_into()?;
    Ok(Some(Uint8Array::new(&buffer).to_vec()))
}
