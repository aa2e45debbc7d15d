//! The length of the history.

use brevier::publisher::store::StoreSettings;

use crate::fixture::{Place, date, edition};

const DAYS: [&str; 4] = ["2026-05-05", "2026-05-06", "2026-05-07", "2026-05-08"];

/// A digest that was given four editions and keeps two.
fn pruned(archive: bool) -> Place {
    let place = Place::new();
    for day in DAYS {
        let settings = StoreSettings { history_days: 2, archive, ..StoreSettings::default() };
        let published = place.publish_as(&edition(day, 4), settings).unwrap();
        let gone = match day {
            "2026-05-07" => vec![date("2026-05-05")],
            "2026-05-08" => vec![date("2026-05-06")],
            _ => vec![],
        };
        assert_eq!((published.pruned, published.left_behind.is_none()), (gone, true));
        place.is_good();
    }
    assert_eq!(place.names("editions"), ["2026-05-07.json", "2026-05-08.json"]);
    assert_eq!(place.history().index().unwrap().site.history_days, 2);
    place
}

#[test]
fn editions_that_are_too_old_go_to_the_archive_as_they_are() {
    let place = pruned(true);
    assert_eq!(place.names("archive"), ["2026-05-05.json", "2026-05-06.json"]);
    let whole = Place::with_digest();
    for day in &DAYS[..2] {
        let (archived, was) = (format!("archive/{day}.json"), format!("editions/{day}.json"));
        assert_eq!(std::fs::read(place.path(&archived)).unwrap(), std::fs::read(whole.path(&was)).unwrap());
    }
}

#[test]
fn editions_that_are_too_old_go_away_where_no_archive_is_wanted() {
    assert!(!pruned(false).path("archive").exists());
}

#[test]
fn a_shorter_history_takes_effect_on_a_day_without_news() {
    let place = Place::with_digest();
    let settings = StoreSettings { history_days: 1, ..StoreSettings::default() };
    place.publish_as(&edition("2026-05-07", 4), settings).unwrap();
    assert_eq!(place.days(), [("2026-05-07".to_owned(), 4)]);
    assert_eq!(place.names("archive"), ["2026-05-05.json", "2026-05-06.json"]);
}

#[test]
fn a_history_of_days_is_one_of_announcements() {
    let place = Place::new();
    // Two weeks, with the weekend between them.
    for day in ["04", "05", "06", "07", "08", "11", "12", "13"] {
        place.publish(&edition(&format!("2026-05-{day}"), 4)).unwrap();
    }
    let days = place.days();
    assert_eq!((days.len(), days[6].0.as_str()), (7, "2026-05-05"));
}
