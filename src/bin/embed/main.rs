//! The entry of the embed's WebAssembly: it brings `brevier::embed` to the elements of a page. `src/embed/element.js` calls it.

#[cfg(target_arch = "wasm32")]
mod program;

/// Nothing is done before an element asks for it.
#[cfg(target_arch = "wasm32")]
fn main() {}

/// The embed runs in browsers only.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The embed is built for wasm32-unknown-unknown: run `cargo xtask serve`.");
}
