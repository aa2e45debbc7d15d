//! Digests that somebody or something has damaged, ten thousand of them: whatever comes, it is read, or set aside by name, or refused
//! with a reason.

mod damage;

use std::cell::RefCell;

use brevier::digest::{Problem, limits, read_edition, read_index};
use proptest::{prelude::*, test_runner::TestRunner};
use serde_json::Value;

use crate::fixture::{EDITION, edition_of, entry, index};
use damage::{Damage, damaged_text, damaged_value, damages};

/// Digests that are tried in each test; both together are ten thousand.
const CASES: u32 = 5_000;

/// The edition and the index that are damaged.
fn originals() -> (Value, Value) {
    (edition_of(3), index(vec![entry("2026-05-08"), entry("2026-05-07")]))
}

/// What is read of an edition can be relied on: nothing is lost without a word, and written down it reads the same.
fn check_edition(text: &str, papers: usize) -> Result<Outcome, TestCaseError> {
    let found = match read_edition(EDITION, text, None) {
        Ok(found) => found,
        Err(error) => {
            let line = error.to_string();
            prop_assert!(line.starts_with(EDITION) && line.len() < 1_000, "{line}");
            return Ok(Outcome::Refused);
        }
    };
    let of_papers = found.set_aside.iter().filter(|problem| problem.paper.is_some()).count();
    prop_assert!(found.value.papers.len() + of_papers <= papers.max(limits::PAPERS), "{:?}", found.set_aside);
    for problem in found.set_aside.iter().chain(&found.warnings) {
        let line = problem.to_string();
        prop_assert!(line.starts_with(EDITION) && !line.contains('\n') && line.len() < 2_000, "{line}");
    }
    let written = serde_json::to_string(&found.value).unwrap();
    let again = read_edition(EDITION, &written, None).unwrap();
    prop_assert_eq!(&again.set_aside, &[]);
    prop_assert_eq!(again.value, found.value);
    Ok(outcome(&found.set_aside))
}

fn check_index(text: &str) -> Result<Outcome, TestCaseError> {
    let found = match read_index("index.json", text) {
        Ok(found) => found,
        Err(error) => {
            let line = error.to_string();
            prop_assert!(line.starts_with("index.json") && line.len() < 1_000, "{line}");
            return Ok(Outcome::Refused);
        }
    };
    // Files are below the index, and editions in order, each day once.
    for entry in &found.value.editions {
        let is_below = !entry.file.split('/').any(|part| part.is_empty() || part.starts_with('.'));
        prop_assert!(is_below && !entry.file.contains(['\\', ':', '?', '#', '%']), "{}", entry.file);
    }
    prop_assert!(found.value.editions.is_sorted_by(|one, next| one.date > next.date));
    let written = serde_json::to_string(&found.value).unwrap();
    prop_assert_eq!(read_index("index.json", &written).unwrap().value, found.value);
    Ok(outcome(&found.set_aside))
}

fn outcome(set_aside: &[Problem]) -> Outcome {
    if set_aside.is_empty() { Outcome::Read } else { Outcome::SetAside }
}

/// What came of a digest.
#[derive(Clone, Copy)]
enum Outcome {
    Refused,
    SetAside,
    Read,
}

/// Tries many damaged digests, says how many there were and what came of them, and that all of it has happened.
fn try_all(what: &str, check: impl Fn(&[Damage]) -> Result<[Outcome; 2], TestCaseError>) {
    let counts = RefCell::new([0; 3]);
    // A failure is written beside this file, and tried first from then on.
    let config = ProptestConfig { source_file: Some(file!()), ..ProptestConfig::with_cases(CASES) };
    let tried = TestRunner::new(config).run(&prop::collection::vec(damages(), 1..5), |damages| {
        let outcomes = check(&damages)?;
        outcomes.iter().for_each(|outcome| counts.borrow_mut()[*outcome as usize] += 1);
        Ok(())
    });
    if let Err(failure) = tried {
        panic!("{failure}");
    }
    let [refused, set_aside, read] = counts.into_inner();
    println!(
        "{what}: {CASES} editions and as many indexes; {refused} refused, {set_aside} read in part, {read} read, 0 failed"
    );
    assert!(
        refused > 100 && set_aside > 100 && read > 100,
        "the damage is neither too much nor too little to say something"
    );
}

#[test]
fn values_that_were_changed_are_read_or_named() {
    try_all("changed values", |damages| {
        let (mut edition, mut index) = originals();
        damages.iter().for_each(|damage| damaged_value(&mut edition, damage));
        damages.iter().for_each(|damage| damaged_value(&mut index, damage));
        let papers = edition.get("papers").and_then(Value::as_array).map_or(0, Vec::len);
        Ok([check_edition(&edition.to_string(), papers)?, check_index(&index.to_string())?])
    });
}

#[test]
fn letters_that_were_changed_are_read_or_named() {
    try_all("changed letters", |damages| {
        let (edition, index) = originals();
        let damaged = |text: String| damages.iter().fold(text, damaged_text);
        Ok([check_edition(&damaged(edition.to_string()), limits::PAPERS)?, check_index(&damaged(index.to_string()))?])
    });
}
