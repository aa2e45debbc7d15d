//! What was published before, and that it must be readable.

use std::fs;

use brevier::publisher::store::{History, Outcome};

use crate::fixture::{Place, date, edition, edition_of, id};

/// Asserts that a digest that was damaged like this is neither read nor continued, and says why.
#[track_caller]
fn stops(damage: impl FnOnce(&Place), words: &str) {
    let place = Place::with_digest();
    damage(&place);
    let error = History::read(&place.digest(), true).unwrap_err().to_string();
    assert!(error.contains(words), "looked for {words:?} in {error:?}");
    place.refuses(&edition("2026-05-08", 4), words);
}

#[test]
fn an_index_that_is_missing_stops_the_run() {
    stops(|place| fs::remove_file(place.path("index.json")).unwrap(), "has no index.json");
}

#[test]
fn an_index_that_is_cut_off_stops_the_run() {
    let cut = |place: &Place| {
        let text = fs::read(place.path("index.json")).unwrap();
        fs::write(place.path("index.json"), &text[..text.len() / 2]).unwrap();
    };
    stops(cut, "index.json: is cut off");
}

#[test]
fn an_edition_that_is_missing_stops_the_run() {
    let lose = |place: &Place| fs::remove_file(place.path("editions/2026-05-06.json")).unwrap();
    stops(lose, "editions/2026-05-06.json: is missing");
}

#[test]
fn an_edition_that_is_not_json_stops_the_run() {
    let spoil = |place: &Place| fs::write(place.path("editions/2026-05-06.json"), "<html>").unwrap();
    stops(spoil, "editions/2026-05-06.json: is a web page, not a digest");
}

#[test]
fn an_edition_of_which_a_byte_has_changed_stops_the_run() {
    let change = |place: &Place| {
        let path = place.path("editions/2026-05-05.json");
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replacen("On 2605", "Of 2605", 1)).unwrap();
    };
    stops(change, "editions/2026-05-05.json: has another SHA-256 than index.json says");
}

#[test]
fn a_digest_of_a_later_format_is_not_written_over() {
    let raise = |place: &Place| {
        let text = fs::read_to_string(place.path("index.json")).unwrap();
        fs::write(place.path("index.json"), text.replacen("\"1.0\"", "\"1.1\"", 1)).unwrap();
    };
    stops(raise, "is of format 1.1, and this program writes 1.0");
}

#[cfg(unix)]
#[test]
fn a_digest_on_a_disk_that_is_not_there_is_not_begun_anew() {
    let place = Place::new();
    std::os::unix::fs::symlink(place.path("../gone"), place.digest()).unwrap();
    place.refuses(&edition("2026-05-08", 4), "/digest: ");
}

#[test]
fn a_paper_was_shown_when_it_was_shown_last() {
    let place = Place::with_digest();
    let [again, once] = [id("2026-05-05", 1), id("2026-05-05", 2)];
    let mut new = edition_of("2026-05-08", &[again.clone(), id("2026-05-08", 1)]);
    new.papers[0].version = 2;
    place.becomes(&new, Outcome::Added);
    let history = place.history();
    let shown = history.shown_besides(date("2026-05-11"));
    assert_eq!(shown.len(), 13);
    assert_eq!(shown[&again.parse().unwrap()], (2, date("2026-05-08")));
    assert_eq!(shown[&once.parse().unwrap()], (1, date("2026-05-05")));
    // What an edition shows itself is no reason to leave it out of a better one of the same day.
    let besides = history.shown_besides(date("2026-05-08"));
    assert_eq!(besides[&again.parse().unwrap()], (1, date("2026-05-05")));
    assert_eq!(besides.len(), 12);
}

#[test]
fn an_edition_is_read_as_it_was_published() {
    let place = Place::with_digest();
    let history = place.history();
    assert_eq!(history.edition(date("2026-05-06")).unwrap(), Some(edition("2026-05-06", 4)));
    assert_eq!(history.edition(date("2026-05-08")).unwrap(), None);
}
