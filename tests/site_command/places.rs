//! Folders to write to that are named in unusual ways.

use std::fs;

use crate::fixture::{Place, Run, Snapshot};

#[test]
fn a_site_can_be_made_in_the_empty_folder_that_one_is_in() {
    let place = Place::new();
    fs::create_dir(place.site()).unwrap();
    let mut command = place.command_to(".".as_ref(), Place::PUBLISHED);
    Run::of(command.current_dir(place.site())).succeeds();
    let made = Snapshot::of(&place.site());
    made.is_published_as(&place.fresh(Place::PUBLISHED));
    // And brought up to date.
    place.remove_edition("2026-05-07");
    let mut command = place.command_to(".".as_ref(), Place::PUBLISHED);
    Run::of(command.current_dir(place.site())).succeeds();
    Snapshot::of(&place.site()).is_published_as(&place.fresh(Place::PUBLISHED));
}

#[cfg(unix)]
#[test]
fn a_link_to_an_empty_folder_leads_to_the_site() {
    let place = Place::new();
    fs::create_dir_all(place.path("elsewhere/real")).unwrap();
    std::os::unix::fs::symlink("elsewhere/real", place.site()).unwrap();
    let made = place.build(Place::PUBLISHED);
    assert!(place.site().is_symlink());
    Snapshot::of(&place.path("elsewhere/real")).is_still(&made);
    made.is_published_as(&place.fresh(Place::PUBLISHED));
}

#[test]
fn folders_that_are_not_there_are_made() {
    let place = Place::new();
    place.build_to(&place.path("a/b/site"), Place::PUBLISHED).is_published_as(&place.fresh(Place::PUBLISHED));
}

#[test]
fn the_folder_of_the_reader_is_no_place_for_its_site() {
    let place = Place::new();
    for out in ["dist/site", "dist/a/b", "dist"] {
        let mut command = place.command_to(&place.path(out), Place::PUBLISHED);
        place.refuses_by(&mut command, &["lies in the folder of the reader, all of which is put into the site"]);
    }
}
