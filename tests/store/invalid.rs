//! Editions that would not pass the check.

use brevier::publisher::store::{SiteSettings, StoreSettings, publish};

use crate::fixture::{Place, edition};

#[test]
fn a_paper_that_readers_would_set_aside_is_found_before_anything_is_written() {
    let place = Place::with_digest();
    let mut edition = edition("2026-05-08", 4);
    edition.papers[1].title = " ".to_owned();
    place.refuses(&edition, "editions/2026-05-08.json: paper 2 (2605.08002), field title: ");
}

#[test]
fn a_paper_that_stands_twice_is_found_before_anything_is_written() {
    let place = Place::new();
    let mut edition = edition("2026-05-08", 4);
    edition.papers[3] = edition.papers[0].clone();
    place.refuses(&edition, "paper 4 (2605.08001), field id: stands twice in this edition");
}

#[test]
fn a_site_that_would_not_be_valid_is_found_before_anything_is_written() {
    let place = Place::with_digest();
    let before = place.files();
    let site = SiteSettings { base_url: Some("http://example.org/".to_owned()), ..SiteSettings::default() };
    let store = place.open(StoreSettings::default()).unwrap();
    let error = publish(&store, &edition("2026-05-08", 4), &site).unwrap_err().to_string();
    assert!(error.ends_with("\nindex.json: field site.base_url: is not an https address"), "{error}");
    assert_eq!(place.files(), before);
}
