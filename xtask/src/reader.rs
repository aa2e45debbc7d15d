//! The reader, built by Trunk.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    cargo,
    outcome::Outcome,
    process,
    tools::{self, Tool},
};

/// How the reader is built.
#[derive(Clone, Copy, PartialEq)]
pub enum Profile {
    /// Fast to build, large.
    Dev,
    /// Slow to build, small.
    Release,
}

/// Everything that is needed to build the reader.
pub struct Reader {
    trunk: Tool,
    path: OsString,
}

impl Reader {
    /// Finds or installs what a build needs. Only release builds are made smaller by wasm-opt.
    pub fn ready(profile: Profile) -> Outcome<Self> {
        tools::wasm_target::get()?;
        let trunk = tools::trunk()?;
        let mut helpers = vec![tools::wasm_bindgen()?];
        if profile == Profile::Release {
            helpers.push(tools::wasm_opt::get()?);
        }
        Ok(Self { trunk, path: path_with(&helpers)? })
    }

    /// Trunk in the root of the project, with the right helpers first on its `PATH`.
    ///
    /// With these in place it downloads no tools of its own. Its `--offline` would also forbid cargo to fetch a crate
    /// that is missing on a fresh machine, so only its look for a newer Trunk is switched off: cargo stays away from
    /// the network by itself when it has every crate of the lock file.
    pub fn trunk(&self) -> Command {
        let mut trunk = cargo::project(&self.trunk.path);
        trunk.env("PATH", &self.path).arg("--skip-version-check");
        // Where a backtrace of panics is asked for, Trunk would also print its own under every error of the compiler.
        trunk.env("RUST_LIB_BACKTRACE", "0");
        cargo::use_wasm_toolchain(&mut trunk);
        // Trunk understands only `true` and `false` here, and stops at the customary `1`.
        match env::var_os("NO_COLOR") {
            Some(wish) if !wish.is_empty() => trunk.env("NO_COLOR", "true"),
            _ => trunk.env_remove("NO_COLOR"),
        };
        trunk
    }

    /// Builds the reader for the given path of a web server into a folder. Prerendered pages take what they need from it whatever
    /// the path.
    pub fn build(&self, public_url: &str, dist: &Path) -> Outcome {
        let mut trunk = self.trunk();
        trunk.args(["build", "--release", "--public-url", public_url, "--dist"]).arg(dist);
        process::run(&mut trunk)
    }
}

/// The `PATH` with the folders of the tools in front that are not on it already.
fn path_with(tools: &[Tool]) -> Outcome<OsString> {
    let ours = tools.iter().filter_map(Tool::folder_off_path).map(PathBuf::from);
    let theirs = env::var_os("PATH").unwrap_or_default();
    env::join_paths(ours.chain(env::split_paths(&theirs)))
        .map_err(|error| format!("the tools folder cannot be put on PATH: {error}"))
}
