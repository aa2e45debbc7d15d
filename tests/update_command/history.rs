//! Many days, one after the other.

use std::fs;

use crate::owner::Owner;

const DAYS: [&str; 5] = ["2026-05-04", "2026-05-05", "2026-05-06", "2026-05-07", "2026-05-08"];

/// An owner with an edition for each of the days.
fn after_a_week(settings: &str) -> Owner {
    let owner = Owner::with(settings);
    for (at, day) in DAYS.into_iter().enumerate() {
        owner.record(day, at * 10 + 1..at * 10 + 5);
        owner.update(day, &[]).is(0, "is published");
        owner.has_a_good_digest();
    }
    owner
}

fn days(owner: &Owner) -> Vec<String> {
    let index = owner.json("digest/index.json");
    index["editions"].as_array().unwrap().iter().map(|entry| entry["date"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_digest_has_as_many_days_as_the_owner_wishes_and_the_older_ones_go_to_the_archive() {
    let owner = after_a_week("[store]\nhistory_days = 3\n");
    assert_eq!(days(&owner), ["2026-05-08", "2026-05-07", "2026-05-06"]);
    assert_eq!(fs::read_dir(owner.path("digest/editions")).unwrap().count(), 3);
    assert_eq!(fs::read_dir(owner.path("digest/archive")).unwrap().count(), 2);
}

#[test]
fn editions_that_are_published_stay_as_they_are_to_the_byte() {
    let owner = after_a_week("");
    let editions = |owner: &Owner| {
        let mut files = owner.digest();
        files.retain(|path, _| path.starts_with(owner.path("digest/editions")));
        files
    };
    let before = editions(&owner);
    assert_eq!(before.len(), 5);
    owner.record("2026-05-11", 61..65);
    owner.update("2026-05-11", &[]).is(0, "is published");
    let after = editions(&owner);
    assert!(before.iter().all(|(path, bytes)| after.get(path) == Some(bytes)));
    assert_eq!(after.len(), 6);
}

#[test]
fn a_site_that_is_named_anew_has_its_new_name_with_the_next_edition() {
    let owner = after_a_week("");
    owner.write("brevier.toml", "[site]\ntitle = \"Kurz\"\nupdate_hours = 12\n");
    owner.record("2026-05-11", 61..65);
    owner.update("2026-05-11", &[]).is(0, "is published");
    let site = owner.json("digest/index.json")["site"].clone();
    assert_eq!((&site["title"], &site["update_hours"]), (&"Kurz".into(), &12.into()));
    owner.has_a_good_digest();
}
