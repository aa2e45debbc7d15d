//! Days without news.

use brevier::publisher::store::{StoreError, StoreSettings, refresh};

use crate::fixture::Place;

#[test]
fn a_quiet_day_is_noted_in_the_index_and_nowhere_else() {
    let place = Place::with_digest();
    let (before, was) = (place.files(), place.history());
    let store = place.open(StoreSettings::default()).unwrap();
    assert!(refresh(&store, "2026-05-09T05:30:00Z".parse().unwrap()).unwrap());
    let (after, is) = (place.files(), place.history());
    let changed: Vec<_> =
        after.iter().filter(|(path, file)| before.get(*path) != Some(file)).map(|(path, _)| path).collect();
    assert_eq!(changed, [&place.path("index.json")]);
    let mut expected = was.index().unwrap().clone();
    expected.made_at = "2026-05-09T05:30:00Z".parse().unwrap();
    assert_eq!(is.index(), Some(&expected));
    place.is_good();
}

#[test]
fn time_does_not_go_back() {
    let place = Place::with_digest();
    let before = place.files();
    let store = place.open(StoreSettings::default()).unwrap();
    assert!(!refresh(&store, "2026-05-07T05:30:00Z".parse().unwrap()).unwrap());
    assert_eq!(place.files(), before);
}

#[test]
fn there_is_nothing_to_note_in_a_digest_that_has_not_begun() {
    let place = Place::new();
    let store = place.open(StoreSettings::default()).unwrap();
    let error = refresh(&store, "2026-05-09T05:30:00Z".parse().unwrap()).unwrap_err();
    assert!(matches!(error, StoreError::NoDigest(_)), "{error}");
}
