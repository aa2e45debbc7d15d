//! A disk that is full. A limit on the size of files stands in for it, which needs no rights: both are errors of writing.

#![cfg(unix)]

use std::process::Command;

use brevier::publisher::store::StoreSettings;

use crate::{child, fixture::Place};

/// The bytes of one step of the limit (POSIX).
const BLOCK: usize = 512;

/// Publishes up to a step with no room for files that are larger than this, and gives what was said.
fn publish_with_room_for(place: &Place, steps: usize, bytes: usize) -> String {
    let command = child::publisher(&place.digest(), steps);
    let mut limited = Command::new("sh");
    limited.args(["-c", "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"", "sh", &(bytes / BLOCK).to_string()]);
    limited.arg(command.get_program()).args(command.get_args());
    limited.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
    String::from_utf8(limited.output().unwrap().stdout).unwrap()
}

#[test]
fn an_edition_for_which_there_is_no_room_changes_nothing() {
    let place = Place::new();
    assert!(!publish_with_room_for(&place, 1, 1 << 20).contains("error"));
    let before = place.files();
    let said = publish_with_room_for(&place, 2, BLOCK);
    assert!(said.contains("error: ") && said.contains("editions/2026-01-05-2.json: File too large"), "{said}");
    assert_eq!(place.files(), before);
    place.is_good();
}

#[test]
fn an_index_for_which_there_is_no_room_changes_nothing() {
    let place = Place::new();
    assert!(!publish_with_room_for(&place, 4, 1 << 20).contains("error"));
    let before = place.files();
    let index = before[&place.path("index.json")].0.len();
    let largest =
        before.iter().filter(|(path, _)| path.starts_with(place.path("editions"))).map(|(_, file)| file.0.len()).max();
    let room = largest.unwrap().next_multiple_of(BLOCK);
    assert!(index > room, "{index} and {room}");
    let said = publish_with_room_for(&place, 5, room);
    assert!(said.contains("error: ") && said.contains("index.json: File too large"), "{said}");
    assert_eq!(place.files(), before);
    place.is_good();
    // Nothing of it is in the way of the next run, which has room.
    assert!(!publish_with_room_for(&place, 5, 1 << 20).contains("error"));
    assert_eq!(child::steps_done(&place.open(StoreSettings::default()).unwrap()), 5);
    place.is_good();
}
