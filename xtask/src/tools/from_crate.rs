//! Tools that cargo installs from source.

use std::{fs, path::Path, process::Command};

use super::{Tool, cache, on_path};
use crate::{outcome::Outcome, process};

/// Variables that shape the developer's own builds, and would break or needlessly change the build of a tool.
const NOT_FOR_TOOLS: [&str; 5] =
    ["CARGO", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_RUSTFLAGS", "CARGO_BUILD_TARGET"];

/// A crate with programs.
pub struct Crate {
    /// The name of the crate.
    pub name: &'static str,
    /// The one version that will do.
    pub version: String,
    /// The programs, the one that stands for all first.
    pub programs: &'static [&'static str],
    /// Whether to build with the lock file that comes with the crate.
    pub locked: bool,
    /// About how long the installation takes.
    pub minutes: u8,
}

impl Crate {
    /// The first of the programs, from `PATH`, from the cache, or freshly installed.
    pub fn get(&self) -> Outcome<Tool> {
        if let Some(tool) = self.on_path() {
            return Ok(tool);
        }
        let folder = cache::folder(self.name, &self.version, |partial| self.install(partial))?;
        let path = folder.join("bin").join(on_path::file_name(self.programs[0]));
        match on_path::version_of(&path) {
            Some(version) => Ok(Tool { name: self.programs[0], version, path, cached: true }),
            None => Err(format!("{} does not run; delete {} and try again", path.display(), folder.display())),
        }
    }

    fn on_path(&self) -> Option<Tool> {
        let path = on_path::find(self.programs[0])?;
        let version = on_path::version_of(&path).filter(|version| *version == self.version)?;
        let tool = Tool { name: self.programs[0], version, path, cached: false };
        self.programs.iter().all(|program| tool.sibling(program).is_file()).then_some(tool)
    }

    /// Installs from outside the project, so that its cargo settings do not matter.
    fn install(&self, partial: &Path) -> Outcome {
        let Self { name, version, minutes, .. } = self;
        eprintln!("xtask: installing {name} {version} from source, about {minutes} minutes, once for this user");
        let target = partial.join("target");
        let mut cargo = Command::new("cargo");
        cargo.args(["install", &format!("{name}@{version}"), "--root"]).arg(partial).current_dir(partial);
        cargo.env("CARGO_TARGET_DIR", &target);
        if self.locked {
            cargo.arg("--locked");
        }
        for variable in NOT_FOR_TOOLS {
            cargo.env_remove(variable);
        }
        process::run(&mut cargo)?;
        // Cargo builds nothing if an earlier installation was stopped only after its end.
        if target.is_dir() {
            fs::remove_dir_all(&target).map_err(|error| format!("{} cannot be removed: {error}", target.display()))?;
        }
        Ok(())
    }
}
