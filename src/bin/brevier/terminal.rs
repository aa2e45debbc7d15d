//! How a run of `brevier update` says what it is doing: bars on a terminal, plain lines elsewhere, nothing where a program reads.

use std::{
    io::{IsTerminal as _, stderr},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use brevier::publisher::update::{Progress, Silent};
use indicatif::{ProgressBar, ProgressStyle};

/// The way that suits where the error output goes.
pub fn progress(quiet: bool) -> Box<dyn Progress> {
    match (quiet, stderr().is_terminal()) {
        (true, _) => Box::new(Silent),
        (false, true) => Box::new(Bars(Mutex::default())),
        (false, false) => Box::new(Lines),
    }
}

struct Lines;

impl Progress for Lines {
    fn say(&self, line: &str) {
        eprintln!("{line}");
    }

    fn begin(&self, what: &str, pieces: usize) {
        eprintln!("{what}: {pieces}");
    }

    fn advance(&self) {}

    fn end(&self) {}
}

struct Bars(Mutex<Option<ProgressBar>>);

impl Bars {
    fn with(&self, then: impl FnOnce(&mut Option<ProgressBar>)) {
        then(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Progress for Bars {
    fn say(&self, line: &str) {
        self.with(|bar| match bar {
            Some(bar) => bar.println(line),
            None => eprintln!("{line}"),
        });
    }

    fn begin(&self, what: &str, pieces: usize) {
        let style = ProgressStyle::with_template("{msg} {bar:30} {pos} of {len}, {elapsed} so far");
        let bar = ProgressBar::new(pieces as u64)
            .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
            .with_message(what.to_owned());
        bar.enable_steady_tick(Duration::from_millis(200));
        self.with(|current| *current = Some(bar));
    }

    fn advance(&self) {
        self.with(|bar| {
            if let Some(bar) = bar {
                bar.inc(1);
            }
        });
    }

    fn end(&self) {
        self.with(|bar| {
            if let Some(bar) = bar.take() {
                bar.finish_and_clear();
            }
        });
    }
}
