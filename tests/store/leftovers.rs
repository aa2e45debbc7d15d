//! What a run leaves that does not come to its end, and what is somebody else's.

use std::{fs, path::Path};

use brevier::publisher::{check, store::Outcome};

use crate::fixture::{Place, edition};

/// The digest after a run that has written its edition and was killed before it replaced the index.
fn half_published(place: &Place, days: &[&str]) {
    let whole = Place::new();
    for day in days {
        whole.publish(&edition(day, 4)).unwrap();
    }
    let newest = format!("editions/{}.json", days[days.len() - 1]);
    fs::create_dir_all(place.path("editions")).unwrap();
    fs::create_dir_all(place.path(".brevier")).unwrap();
    fs::copy(whole.path(&newest), place.path(&newest)).unwrap();
    let journal = format!(r#"{{"added":["{newest}"],"deleted":[],"archived":["editions/2026-05-05.json"]}}"#);
    fs::write(place.path(".brevier/unfinished.json"), journal).unwrap();
    fs::write(place.path("index.json.new"), "{").unwrap();
}

#[test]
fn an_edition_that_was_not_published_is_cleared_away() {
    let place = Place::with_digest();
    let before = place.files();
    half_published(&place, &["2026-05-05", "2026-05-06", "2026-05-07", "2026-05-08"]);
    assert!(check(&place.digest()).is_good());
    drop(place.open(Default::default()).unwrap());
    assert_eq!(place.files(), before);
    place.is_good();
}

#[test]
fn a_first_run_that_was_killed_can_be_run_again() {
    let place = Place::new();
    half_published(&place, &["2026-05-08"]);
    place.becomes(&edition("2026-05-08", 4), Outcome::Added);
    assert_eq!(place.names(""), ["editions/2026-05-08.json", "index.json"]);
}

#[test]
fn files_of_the_owner_are_neither_cleared_away_nor_overwritten() {
    let place = Place::with_digest();
    let written: &[&Path] = &[&place.path("editions/2026-05-08.json"), &place.path("notes.txt")];
    written.iter().for_each(|path| fs::write(path, "mine").unwrap());
    place.publish(&edition("2026-05-08", 4)).unwrap();
    assert!(written.iter().all(|path| fs::read(path).unwrap() == b"mine"));
    assert_eq!(place.days()[0], ("2026-05-08".to_owned(), 4));
}
