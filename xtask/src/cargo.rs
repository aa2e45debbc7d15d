//! Cargo, for this machine and for WebAssembly.

use std::{env, ffi::OsString, process::Command};

use crate::places;

/// What the reader is built for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Cargo for this machine, in the root of the project.
pub fn native() -> Command {
    project("cargo")
}

/// Cargo for the reader.
pub fn wasm() -> Command {
    let mut cargo = project("cargo");
    use_wasm_toolchain(&mut cargo);
    cargo
}

/// A program that works on the project, from its root.
///
/// Cargo hands its own path to its children as `CARGO`, and they would go on with that toolchain's cargo even where
/// another toolchain was chosen; without it they ask for `cargo` by name.
pub fn project(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(places::root()).env_remove("CARGO");
    command
}

/// The toolchain named for WebAssembly, for machines where the usual one cannot get the target.
pub fn wasm_toolchain() -> Option<OsString> {
    env::var_os("WASM_TOOLCHAIN").filter(|name| !name.is_empty())
}

/// Lets a program and its children build with the toolchain named for WebAssembly, if one is.
///
/// Rustup has already put the usual toolchain into the environment, so this must replace it.
pub fn use_wasm_toolchain(command: &mut Command) {
    if let Some(toolchain) = wasm_toolchain() {
        command.env("RUSTUP_TOOLCHAIN", toolchain);
    }
}
