//! Two runs at once.

use std::{fs::File, process::Stdio};

use crate::fixture::{Place, paper};

#[test]
fn a_second_run_is_told_of_the_first_and_changes_nothing() {
    let place = Place::new();
    // A site that is not there yet has its lock beside it.
    let lock = File::create(place.path(".site.brevier-lock")).unwrap();
    lock.try_lock().unwrap();
    let message = format!("error: another `brevier site` is writing to {}\n", place.site().display());
    place.refuses(Place::PUBLISHED, &[&message]);
    // Said, and not left to the end of the file: a command that another test starts just now has the open file too for a moment.
    lock.unlock().unwrap();
    place.build(Place::PUBLISHED);
    place.write_edition("2026-05-11", &[paper("2605.11001")]);
    let lock = File::create(place.path("site/.brevier/lock")).unwrap();
    lock.try_lock().unwrap();
    place.refuses(Place::PUBLISHED, &[&message]);
    lock.unlock().unwrap();
    place.build(Place::PUBLISHED).is_published_as(&place.fresh(Place::PUBLISHED));
}

#[test]
fn of_many_runs_at_once_each_either_does_its_work_or_says_that_another_is_at_it() {
    let place = Place::new();
    for date in ["2026-05-08", "2026-05-11", "2026-05-12"] {
        place.write_edition(date, &[paper(&format!("2605.{}001", &date[8..]))]);
        let start = || place.command(Place::PUBLISHED).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let runs: Vec<_> = std::iter::repeat_with(start).take(4).collect();
        let ended = runs.into_iter().map(|run| run.wait_with_output().unwrap());
        let failed: Vec<_> = ended.filter(|ended| !ended.status.success()).collect();
        for run in &failed {
            let said = String::from_utf8_lossy(&run.stderr);
            assert!(said.starts_with("error: another `brevier site` is writing to "), "{said}");
        }
        assert!(failed.len() < 4);
        place.build(Place::PUBLISHED).is_published_as(&place.fresh(Place::PUBLISHED));
    }
}

#[test]
fn nothing_is_left_beside_a_site() {
    let place = Place::new();
    place.build(Place::PUBLISHED);
    let mut names: Vec<_> =
        place.path("").read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, ["digest", "dist", "site"]);
}
