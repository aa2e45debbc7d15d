//! Two runs at once.

use brevier::publisher::store::{Outcome, StoreSettings};

use crate::fixture::{Place, edition};

#[test]
fn a_second_run_is_told_of_the_first_and_changes_nothing() {
    let place = Place::with_digest();
    let first = place.open(StoreSettings::default()).unwrap();
    place.refuses(&edition("2026-05-08", 4), "another run of `brevier` is writing to the digest in ");
    drop(first);
    place.becomes(&edition("2026-05-08", 4), Outcome::Added);
}
