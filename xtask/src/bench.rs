//! The benchmarks, which print figures and judge none.

use crate::{cargo, outcome::Outcome, process, publisher, tools};

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

/// Builds the reader and runs the benchmarks, each in the release profile.
pub fn run(benches: &[Bench]) -> Outcome {
    for bench in benches {
        let mut cargo = cargo::native();
        cargo.args(["bench", "--bench", bench.name()]);
        if *bench != Bench::Update {
            cargo.env("BREVIER_DIST", publisher::reader()?);
        }
        if matches!(bench, Bench::Page | Bench::Interaction) {
            let browser = tools::chromium::get()?;
            cargo.env("BREVIER_CHROMIUM", browser.chromium.path).env("BREVIER_CHROMEDRIVER", browser.driver.path);
        }
        process::run(&mut cargo)?;
    }
    Ok(())
}
