//! Where a digest begins.

use std::fs;

use brevier::publisher::store::{Outcome, Store, StoreError, StoreSettings};

use crate::fixture::{Place, edition};

#[test]
fn a_new_digest_begins_where_that_is_wanted() {
    let place = Place::new();
    place.becomes(&edition("2026-05-08", 4), Outcome::Added);
    assert_eq!(place.days(), [("2026-05-08".to_owned(), 4)]);
    assert_eq!(place.names(""), ["editions/2026-05-08.json", "index.json"]);
}

#[test]
fn an_empty_folder_can_become_a_digest() {
    let place = Place::new();
    fs::create_dir(place.digest()).unwrap();
    place.becomes(&edition("2026-05-08", 4), Outcome::Added);
}

#[test]
fn no_digest_begins_where_none_is_wanted() {
    let place = Place::new();
    let open = || Store::open(&place.digest(), StoreSettings::default(), false).err().unwrap();
    assert!(matches!(open(), StoreError::NoDigest(_)));
    assert!(!place.digest().exists());
    fs::create_dir(place.digest()).unwrap();
    assert!(matches!(open(), StoreError::NoDigest(_)));
    assert_eq!(fs::read_dir(place.digest()).unwrap().count(), 0);
}

#[test]
fn a_folder_of_something_else_is_left_alone() {
    let place = Place::new();
    fs::create_dir(place.digest()).unwrap();
    fs::write(place.path("thesis.tex"), "").unwrap();
    place.refuses(&edition("2026-05-08", 4), "is not empty, but has no index.json");
    assert_eq!(fs::read_dir(place.digest()).unwrap().count(), 1);
}

#[test]
fn a_file_where_the_folder_should_be_is_named() {
    let place = Place::new();
    fs::write(place.digest(), "").unwrap();
    place.refuses(&edition("2026-05-08", 4), "/digest: ");
}
