//! The benchmarks, which print figures and judge none.

use std::path::PathBuf;

use crate::{cargo, outcome::Outcome, places, process, publisher, tools};

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bench {
    /// Pages in a browser, beside the same pages without a program.
    Page,
    /// What a press, a letter and ten thousand changes of page cost in a browser.
    Interaction,
    /// A usual day of `brevier update`.
    Update,
    /// The making of a site of ten years.
    History,
}

impl Bench {
    /// Every benchmark, the quick one first.
    pub const ALL: [Self; 4] = [Self::Update, Self::Page, Self::Interaction, Self::History];

    /// The benchmark for a word of the command line.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bench| bench.name() == name)
    }

    fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::History => "history",
            Self::Interaction => "interaction",
            Self::Update => "update",
        }
    }
}

/// Builds the reader and runs the benchmarks, each in the release profile. Those of pages measure another revision too, if one is named.
pub fn run(benches: &[Bench], before: Option<&str>) -> Outcome {
    let before = before.map(build).transpose()?;
    for bench in benches {
        let mut cargo = cargo::native();
        cargo.args(["bench", "--bench", bench.name()]);
        if *bench != Bench::Update {
            cargo.env("BREVIER_DIST", publisher::reader()?);
        }
        if matches!(bench, Bench::Page | Bench::Interaction) {
            let browser = tools::chromium::get()?;
            cargo.env("BREVIER_CHROMIUM", browser.chromium.path).env("BREVIER_CHROMEDRIVER", browser.driver.path);
            cargo.envs(before.iter().map(|folder| ("BREVIER_BEFORE", folder)));
        }
        process::run(&mut cargo)?;
    }
    Ok(())
}

/// Builds the publisher and the reader of a revision in a clone of this repository, and says where. What was built there before is used again.
fn build(revision: &str) -> Outcome<PathBuf> {
    let clone = places::target()?.join("before");
    if !clone.exists() {
        let mut git = cargo::project("git");
        process::run(git.args(["clone", "--quiet", "--shared", "--no-checkout", "."]).arg(&clone))?;
    }
    let commit =
        process::answer(cargo::project("git").args(["rev-parse", "--verify", &format!("{revision}^{{commit}}")]));
    let commit = commit.ok_or_else(|| format!("there is no revision `{revision}`"))?;
    let there = |program: &str, arguments: &[&str]| {
        let mut command = cargo::project(program);
        command.current_dir(&clone).env_remove("CARGO_TARGET_DIR").args(arguments);
        process::run(&mut command)
    };
    there("git", &["checkout", "--quiet", "--detach", &commit])?;
    there("cargo", &["build", "--release", "--bin", "brevier"])?;
    there("cargo", &["xtask", "build", "--dist", "target/reader"])?;
    Ok(clone)
}
