//! What leaves the page: text for the clipboard, files for the reader to keep.

use brevier::desk::File;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

use crate::page::{document, window};

/// Puts a text on the clipboard. Returns whether the browser let us.
pub async fn copy(text: &str) -> bool {
    // Without a secure context there is no clipboard, whatever the types say.
    let clipboard = js_sys::Reflect::get(&window().navigator(), &"clipboard".into());
    if !clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(window().navigator().clipboard().write_text(text)).await.is_ok()
}

/// Offers a file to be kept. Returns whether that was possible.
pub fn download(file: &File) -> bool {
    try_download(file).is_ok()
}

fn try_download(file: &File) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(file.media_type);
    let blob = Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(&file.text.as_str().into()), &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlElement = document().create_element("a")?.unchecked_into();
    link.set_attribute("href", &address)?;
    link.set_attribute("download", &file.name)?;
    link.click();
    // The browser has taken hold of the content when the click is done.
    Url::revoke_object_url(&address)
}
