//! A second run of a day.

use brevier::publisher::store::{Outcome, SiteSettings, StoreSettings, publish};

use crate::fixture::{Place, edition};

#[test]
fn publishing_again_touches_no_file() {
    let place = Place::with_digest();
    let before = place.files();
    let mut again = edition("2026-05-07", 4);
    again.made_at = "2026-05-07T13:30:00Z".parse().unwrap();
    again.papers[0].provenance.made_at = Some("2026-05-07T13:00:00Z".parse().unwrap());
    place.becomes(&again, Outcome::Unchanged);
    assert_eq!(place.files(), before);
}

#[test]
fn an_older_edition_again_is_nothing_new_either() {
    let place = Place::with_digest();
    place.becomes(&edition("2026-05-05", 4), Outcome::Unchanged);
}

#[test]
fn a_larger_edition_of_the_day_takes_the_place_of_the_first() {
    let place = Place::with_digest();
    for (papers, file) in [(5, "2026-05-07-2.json"), (6, "2026-05-07.json")] {
        place.becomes(&edition("2026-05-07", papers), Outcome::Replaced);
        assert_eq!(place.days()[0], ("2026-05-07".to_owned(), papers as u32));
        assert_eq!(place.names("editions"), ["2026-05-05.json", "2026-05-06.json", file]);
        assert_eq!(place.names("archive"), [""; 0]);
    }
}

#[test]
fn better_texts_for_the_same_papers_take_the_place_of_the_first() {
    let place = Place::with_digest();
    let mut better = edition("2026-05-07", 4);
    better.papers[2].sections.summary = Some("What it is about.".to_owned());
    place.becomes(&better, Outcome::Replaced);
    assert_eq!(place.history().edition(better.date).unwrap(), Some(better));
}

#[test]
fn a_site_with_another_name_keeps_its_editions() {
    let place = Place::with_digest();
    let before = place.files();
    let site = SiteSettings { title: "Nonpareil".to_owned(), ..SiteSettings::default() };
    let store = place.open(StoreSettings::default()).unwrap();
    let publish = || publish(&store, &edition("2026-05-07", 4), &site).unwrap().outcome;
    assert_eq!([publish(), publish()], [Outcome::Kept, Outcome::Unchanged]);
    assert_eq!(place.history().index().unwrap().site.title, "Nonpareil");
    let changed: Vec<_> = place.files().into_iter().filter(|(path, file)| before.get(path) != Some(file)).collect();
    assert_eq!(changed.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>(), [place.path("index.json")]);
    place.is_good();
}
