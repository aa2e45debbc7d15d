//! The parts the tests are divided into.

use super::{browser, checks, deploy, wasm};
use crate::outcome::Outcome;

/// One part of the tests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part {
    /// The layout of the source text.
    Fmt,
    /// Lints, for this machine and for the reader.
    Clippy,
    /// The documentation of the code.
    Docs,
    /// The tests that run on this machine.
    Native,
    /// The sample digest is a valid one.
    Sample,
    /// The tests of the reader's code inside a web browser.
    Wasm,
    /// The recipes for hosts: the workflows, and sites behind a real nginx.
    Deploy,
    /// The tests of the whole built site in a web browser.
    Browser,
}

impl Part {
    /// Every part, the quick ones first.
    pub const ALL: [Self; 8] =
        [Self::Fmt, Self::Clippy, Self::Docs, Self::Native, Self::Sample, Self::Wasm, Self::Deploy, Self::Browser];

    /// The word for this part on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Docs => "docs",
            Self::Native => "native",
            Self::Sample => "sample",
            Self::Wasm => "wasm",
            Self::Deploy => "deploy",
            Self::Browser => "browser",
        }
    }

    /// The part for a word of the command line.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }

    /// Whether the part has test programs, which understand more arguments.
    pub fn takes_arguments(self) -> bool {
        matches!(self, Self::Native | Self::Wasm | Self::Deploy | Self::Browser)
    }

    /// Runs the part, with more arguments for its test programs.
    pub fn run(self, rest: &[String]) -> Outcome {
        match self {
            Self::Fmt => checks::fmt(),
            Self::Clippy => checks::clippy(),
            Self::Docs => checks::docs(),
            Self::Native => checks::native(rest),
            Self::Sample => checks::sample(),
            Self::Wasm => wasm::run(rest),
            Self::Deploy => deploy::run(rest),
            Self::Browser => browser::run(rest),
        }
    }
}
