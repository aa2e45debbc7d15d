//! The figures of the last time on this machine, to stand beside the new ones.

use std::{collections::BTreeMap, fs, path::PathBuf};

/// Seconds by the name of a run.
pub struct Previous {
    file: PathBuf,
    before: BTreeMap<String, f64>,
    now: BTreeMap<String, f64>,
}

impl Previous {
    /// The figures for a history of this length.
    pub fn of(editions: usize) -> Self {
        let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-history-{editions}.json"));
        let before = fs::read(&file).ok().and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default();
        Self { file, before, now: BTreeMap::new() }
    }

    /// Notes a figure and gives that of the last time, in words.
    pub fn beside(&mut self, what: &str, seconds: f64) -> String {
        self.now.insert(what.to_owned(), seconds);
        self.before.get(what).map_or_else(|| "first time".to_owned(), |before| format!("before {before:.2} s"))
    }

    /// Keeps the figures for the next time.
    pub fn keep(self) {
        let json = serde_json::to_string(&self.now).expect("figures can be written as JSON");
        fs::write(self.file, json).expect("the folder for such files can be written");
    }
}
