//! A program for the other tests to stop: this test program itself, told by its environment what to do.

use std::{
    env,
    path::Path,
    process::{Command, Stdio},
};

use brevier::{
    digest::{Date, Edition},
    publisher::store::{SiteSettings, Store, StoreSettings, publish},
    reading::announcement_days::next_after,
};

use crate::fixture::edition;

const FOLDER: &str = "BREVIER_TEST_DIGEST";
const STEPS: &str = "BREVIER_TEST_STEPS";

/// The program that publishes in this folder, up to a step.
pub fn publisher(digest: &Path, steps: usize) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["--exact", "child::publishes", "--ignored", "--test-threads=1", "--nocapture"]);
    command.env(FOLDER, digest).env(STEPS, steps.to_string());
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What is published at a step: each day an edition of two papers, then one of three in its place.
pub fn step(step: usize) -> Edition {
    let first: Date = "2026-01-05".parse().unwrap();
    let day = (0..step / 2).fold(first, |day, _| next_after(day).unwrap());
    edition(&day.to_string(), 2 + step % 2)
}

/// A short history, so that there is always something to prune.
pub fn settings() -> StoreSettings {
    StoreSettings { history_days: 3, ..StoreSettings::default() }
}

/// The step that the digest in a folder has come to; none where it has not begun.
pub fn steps_done(store: &Store) -> usize {
    let history = store.history().unwrap();
    let Some(newest) = history.editions().first() else { return 0 };
    (0..).find(|at| step(*at).date == newest.entry.date && step(*at).papers.len() == newest.papers.len()).unwrap() + 1
}

#[test]
#[ignore = "not a test: what the others stop"]
fn publishes() {
    let folder = env::var_os(FOLDER).unwrap();
    let steps: usize = env::var(STEPS).unwrap().parse().unwrap();
    let store = Store::open(folder.as_ref(), settings(), true).unwrap();
    for at in steps_done(&store)..steps {
        println!("step {at}");
        if let Err(error) = publish(&store, &step(at), &SiteSettings::default()) {
            println!("error: {error}");
            return;
        }
    }
}
