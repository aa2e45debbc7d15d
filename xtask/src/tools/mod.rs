//! The tools: each is found, or else installed once for the user, aloud.

pub mod actionlint;
pub mod axe;
mod cache;
pub mod chromium;
mod debian;
mod from_crate;
mod lock_file;
pub mod nginx;
mod node;
mod on_path;
pub mod react;
mod version;
pub mod wasm_opt;
pub mod wasm_target;

use std::path::{Path, PathBuf};

use crate::outcome::Outcome;
use from_crate::Crate;

/// A tool that is there.
#[derive(Debug)]
pub struct Tool {
    /// What people call it.
    pub name: &'static str,
    /// What it says its version is.
    pub version: String,
    /// The program or file.
    pub path: PathBuf,
    /// Whether it comes from our cache rather than from the machine.
    pub cached: bool,
}

impl Tool {
    /// The folder that must be put on `PATH` for others to find this tool. A tool found there needs nothing, and its
    /// folder may hold other programs that would then hide ours.
    pub fn folder_off_path(&self) -> Option<&Path> {
        self.path.parent().filter(|_| self.cached)
    }

    /// A program that cargo installed beside this one.
    pub fn sibling(&self, program: &str) -> PathBuf {
        self.path.with_file_name(on_path::file_name(program))
    }
}

/// Trunk, which builds the site. The version is the one Trunk.toml asks for.
pub fn trunk() -> Outcome<Tool> {
    Crate { name: "trunk", version: "0.21.14".into(), programs: &["trunk"], locked: true, minutes: 6 }.get()
}

/// The program that runs the tests inside a web browser; wasm-bindgen's crate has it.
pub const TEST_RUNNER: &str = "wasm-bindgen-test-runner";

/// wasm-bindgen, which must be of exactly the version the reader is linked with.
pub fn wasm_bindgen() -> Outcome<Tool> {
    let version = lock_file::version_of("wasm-bindgen")?;
    // Not with the crate's own lock file, which asks for a release of a dependency that cargo did not find.
    Crate { name: "wasm-bindgen-cli", version, programs: &["wasm-bindgen", TEST_RUNNER], locked: false, minutes: 3 }
        .get()
}

/// Finds or installs every tool, and lists them.
pub fn print_all() -> Outcome {
    let mut all = vec![wasm_target::get()?, trunk()?, wasm_bindgen()?, wasm_opt::get()?, axe::get()?, react::get()?];
    let browser = chromium::get()?;
    all.extend([browser.chromium, browser.driver, actionlint::get()?, nginx::get()?.program]);
    for tool in all {
        println!("{:<24} {:<16} {}", tool.name, tool.version, tool.path.display());
    }
    Ok(())
}
