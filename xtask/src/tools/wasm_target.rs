//! Rust's standard library for WebAssembly.

use std::{path::PathBuf, process::Command};

use super::{Tool, on_path, version};
use crate::{
    cargo::{self, WASM},
    outcome::Outcome,
    process,
};

/// Finds the target in the toolchain that builds the reader, or lets rustup add it.
pub fn get() -> Outcome<Tool> {
    if let Some(tool) = find() {
        return Ok(tool);
    }
    if let Some(toolchain) = cargo::wasm_toolchain() {
        return Err(format!("the toolchain {} that WASM_TOOLCHAIN names has no target {WASM}", toolchain.display()));
    }
    if on_path::find("rustup").is_some() {
        eprintln!("xtask: adding Rust's target {WASM} with rustup, to build the reader");
        process::run(cargo::project("rustup").args(["target", "add", WASM]))?;
    }
    find().ok_or_else(|| format!("Rust has no target {WASM} here; install it with your Rust, or use rustup"))
}

/// Asks the compiler rather than rustup, since not every Rust comes by rustup.
fn find() -> Option<Tool> {
    let path = PathBuf::from(process::answer(rustc().args(["--print", "target-libdir", "--target", WASM]))?);
    let text = process::answer(rustc().arg("--version"))?;
    let version = version::in_text(&text)?.to_owned();
    path.is_dir().then_some(Tool { name: WASM, version, path, cached: false })
}

fn rustc() -> Command {
    let mut rustc = cargo::project("rustc");
    cargo::use_wasm_toolchain(&mut rustc);
    rustc
}
