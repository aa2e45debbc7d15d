//! The entry of the reader's WebAssembly.

#[cfg(target_arch = "wasm32")]
fn main() {
    use brevier::reader::{Base, app, browser};
    use leptos::prelude::mount_to_body;

    let base = Base::from_uri(&browser::base_uri());
    mount_to_body(move || app(base));
    browser::clear_boot();
}

/// The reader runs in browsers only; the publisher is the binary for this machine.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The reader is built for wasm32-unknown-unknown: run `cargo xtask serve`.");
}
