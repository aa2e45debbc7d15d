//! Editions that must not take the place of what readers have.

use brevier::publisher::store::{Outcome, StoreSettings};

use crate::fixture::{Place, edition, edition_of, id};

#[test]
fn an_empty_edition_is_refused() {
    Place::with_digest().refuses(&edition("2026-05-08", 0), "the edition of 2026-05-08 has no paper");
}

#[test]
fn an_empty_edition_is_refused_in_a_new_digest_too() {
    let place = Place::new();
    place.refuses(&edition("2026-05-09", 0), "arXiv announces nothing on a weekend");
    assert_eq!(place.names(""), [""; 0]);
}

#[test]
fn an_edition_smaller_than_plausible_is_refused() {
    let place = Place::with_digest();
    place.refuses(&edition("2026-05-08", 1), "fewer than 2 is not plausible");
    place.becomes(&edition("2026-05-08", 2), Outcome::Added);
}

#[test]
fn the_last_edition_again_under_another_date_is_refused() {
    let place = Place::with_digest();
    let ids = [id("2026-05-07", 1), id("2026-05-07", 2), id("2026-05-08", 1), id("2026-05-08", 2)];
    place.refuses(
        &edition_of("2026-05-08", &ids),
        "2 of the 4 papers in the edition of 2026-05-08 are in that of 2026-05-07",
    );
    place.becomes(&edition_of("2026-05-08", &ids[1..]), Outcome::Added);
}

#[test]
fn an_edition_older_than_the_newest_is_refused() {
    Place::with_digest().refuses(&edition("2026-05-04", 4), "is older than that of 2026-05-07");
}

#[test]
fn an_edition_does_not_shrink() {
    Place::with_digest().refuses(&edition("2026-05-07", 3), "has 3 papers, and the one that is published has 4");
}

#[test]
fn owners_can_set_the_limits() {
    let place = Place::with_digest();
    let settings = StoreSettings { min_share: 0.0, ..StoreSettings::default() };
    place.publish_as(&edition("2026-05-08", 1), settings).unwrap();
    place.is_good();
}
