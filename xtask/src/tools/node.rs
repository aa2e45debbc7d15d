//! Tools that npm installs, and what runs them.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use super::{cache, debian, on_path};
use crate::{outcome::Outcome, process};

/// A package of npm in one version.
pub struct Package {
    /// The name of the package.
    pub name: &'static str,
    /// The one version that will do.
    pub version: &'static str,
    /// What the project needs it for.
    pub purpose: &'static str,
}

impl Package {
    /// The folder `node_modules` that holds the package, if it is in the cache.
    pub fn cached(&self) -> Outcome<Option<PathBuf>> {
        Ok(cache::installed(self.name, self.version)?.map(|folder| folder.join("node_modules")))
    }

    /// The folder `node_modules` that holds the package, from the cache or freshly installed.
    pub fn get(&self) -> Outcome<PathBuf> {
        let folder = cache::folder(self.name, self.version, |partial| self.install(partial))?;
        Ok(folder.join("node_modules"))
    }

    fn install(&self, partial: &Path) -> Outcome {
        let npm = require("npm", self.purpose)?;
        let Self { name, version, purpose } = self;
        eprintln!("xtask: installing {name} {version} with npm, for {purpose}, once for this user");
        let mut command = Command::new(npm);
        command.arg("install").arg("--prefix").arg(partial).current_dir(partial);
        command.args(["--no-save", "--no-audit", "--no-fund", &format!("{name}@{version}")]);
        process::run(&mut command)
    }
}

/// Finds `node` or `npm`, or installs it where the system's packages are at hand.
///
/// One at a time: Debian has a package for each, but other sources of Node.js have npm inside and refuse to have both.
pub fn require(program: &str, purpose: &str) -> Outcome<PathBuf> {
    let find = || on_path::find(program).filter(|path| on_path::version_of(path).is_some());
    if let Some(path) = find() {
        return Ok(path);
    }
    debian::try_install(&[if program == "node" { "nodejs" } else { program }], purpose);
    find().ok_or_else(|| {
        format!("{program} is not here but needed for {purpose}; install Node.js 18 or later, with npm, and try again")
    })
}
