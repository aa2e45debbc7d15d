//! A disk that is full. A limit on the size of files stands in for it, which needs no rights: both are errors of writing.

#![cfg(unix)]

use std::process::Command;

use crate::fixture::{Place, paper};

/// The bytes of one step of the limit (POSIX).
const BLOCK: usize = 512;

/// The command with no room for files that are larger than this.
fn with_room_for(command: &Command, bytes: usize) -> Command {
    let mut limited = Command::new("sh");
    limited.args(["-c", "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"", "sh", &(bytes / BLOCK).to_string()]);
    limited.arg(command.get_program()).args(command.get_args());
    limited
}

#[test]
fn a_first_run_without_room_for_its_pages_leaves_nothing() {
    let place = Place::new();
    place.refuses_by(&mut with_room_for(&place.command(Place::PUBLISHED), 4096), &["site/", "File too large"]);
    place.build(Place::PUBLISHED).is_published_as(&place.fresh(Place::PUBLISHED));
}

#[test]
fn an_update_without_room_for_its_pages_changes_nothing() {
    let place = Place::new();
    place.build(Place::PUBLISHED);
    place.write_edition("2026-05-11", &[paper("2605.11001")]);
    place.refuses_by(&mut with_room_for(&place.command(Place::PUBLISHED), 4096), &["site/", "File too large"]);
    place.build(Place::PUBLISHED).is_published_as(&place.fresh(Place::PUBLISHED));
}

#[test]
fn a_run_without_room_for_its_last_file_changes_nothing() {
    let place = Place::new();
    // Their pages are small, and what is remembered of them is long.
    for month in [2, 3] {
        (1..=28).for_each(|day| place.write_edition(&format!("2026-{month:02}-{day:02}"), &[]));
    }
    let site = place.fresh(Place::PUBLISHED);
    let largest = site.files().map(|file| site.bytes(file).len()).max().unwrap().next_multiple_of(BLOCK);
    let state = ".brevier/state.json";
    assert!(site.bytes(state).len() > largest + BLOCK, "{} and {largest}", site.bytes(state).len());
    let refuses = || {
        let mut command = with_room_for(&place.command(Place::PUBLISHED), largest + BLOCK);
        place.refuses_by(&mut command, &[state, "File too large"]);
    };
    refuses();
    place.build(Place::PUBLISHED);
    place.write_edition("2026-05-11", &[]);
    refuses();
    place.build(Place::PUBLISHED).is_published_as(&place.fresh(Place::PUBLISHED));
}
