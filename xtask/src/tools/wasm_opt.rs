//! wasm-opt, which makes the reader's WebAssembly smaller.

use super::{Tool, node, on_path, version};
use crate::outcome::Outcome;

const NAME: &str = "wasm-opt";

const BINARYEN: node::Package =
    node::Package { name: "binaryen", version: "132.0.0", purpose: "wasm-opt, which makes the reader smaller" };

/// The oldest release to trust. Older ones, such as Debian's 108, write programs that fail at their start.
const OLDEST: u32 = 120;

/// Finds wasm-opt in the cache or on `PATH`, or installs it.
pub fn get() -> Outcome<Tool> {
    if let Some(tool) = cached()?.or_else(on_path) {
        return Ok(tool);
    }
    node::require("node", BINARYEN.purpose)?;
    BINARYEN.get()?;
    cached()?.ok_or_else(|| {
        format!(
            "npm's binaryen {} does not run here; put a wasm-opt of release {OLDEST} or later on PATH",
            BINARYEN.version
        )
    })
}

/// The one npm installed, if it is there and runs.
fn cached() -> Outcome<Option<Tool>> {
    let program = BINARYEN.cached()?.and_then(|modules| on_path::in_folder(&modules.join(".bin"), NAME));
    Ok(program.and_then(|path| {
        let version = on_path::version_of(&path)?;
        Some(Tool { name: NAME, version, path, cached: true })
    }))
}

/// The machine's own, if it is new enough.
fn on_path() -> Option<Tool> {
    let path = on_path::find(NAME)?;
    let version = on_path::version_of(&path)?;
    (version::major(&version)? >= OLDEST).then_some(Tool { name: NAME, version, path, cached: false })
}
