//! What is measured: the publisher and the reader as they are, or as they were. The benchmarks of pages use this file.

use std::{env, path::PathBuf, process::Command};

/// A publisher, and a reader that was built.
pub struct Version {
    publisher: PathBuf,
    reader: PathBuf,
}

impl Version {
    /// What is here now.
    pub fn now() -> Self {
        let reader = env::var_os("BREVIER_DIST").expect("`cargo xtask bench` builds the reader and says where it is");
        Self { publisher: env!("CARGO_BIN_EXE_brevier").into(), reader: reader.into() }
    }

    /// What it is to be compared with, if `--before` named a revision.
    pub fn before() -> Option<Self> {
        let folder = PathBuf::from(env::var_os("BREVIER_BEFORE")?);
        Some(Self { publisher: folder.join("target/release/brevier"), reader: folder.join("target/reader") })
    }

    /// The publisher's command.
    pub fn brevier(&self) -> Command {
        Command::new(&self.publisher)
    }

    /// The command that makes a site with this reader.
    pub fn site(&self) -> Command {
        let mut brevier = self.brevier();
        brevier.args(["site", "--base-url", "https://brevier.example/", "--reader"]).arg(&self.reader);
        brevier
    }
}
