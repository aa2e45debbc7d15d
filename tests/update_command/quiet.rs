//! Days and hours without anything new.

use crate::owner::{DAY, Owner};

/// An owner who has published the edition of the day.
fn published() -> Owner {
    let owner = Owner::with("[arxiv]\ncontact = \"me@example.org\"\n");
    owner.record(DAY, 1..8);
    owner.update(DAY, &[]).is(0, "is published");
    owner
}

/// The index, and the bytes of all else.
struct Parts(serde_json::Value, Vec<Vec<u8>>);

#[track_caller]
fn only_the_time_has_changed(owner: &Owner, before: &Parts, now: &str) {
    let Parts(mut index, editions) = parts(owner);
    assert_eq!(index["made_at"], now);
    index["made_at"] = before.0["made_at"].clone();
    assert_eq!(index, before.0);
    assert_eq!(editions, before.1);
}

fn parts(owner: &Owner) -> Parts {
    let others = owner.digest().into_iter().filter(|(path, _)| !path.ends_with("index.json"));
    Parts(owner.json("digest/index.json"), others.map(|(_, bytes)| bytes).collect())
}

#[test]
fn a_second_run_a_weekend_and_a_holiday_change_the_time_alone_and_ask_nobody() {
    let owner = published();
    let before = parts(&owner);
    // Later on the day, on Saturday and Sunday. Nothing can be asked: the addresses are those of arXiv.
    for now in ["2026-05-08T20:00:00Z", "2026-05-09T12:00:00Z", "2026-05-10T23:00:00Z"] {
        owner.run(&["update", "--now", now]).is(0, "the next announcement is that of 2026-05-11");
        only_the_time_has_changed(&owner, &before, now);
        owner.has_a_good_digest();
    }
}

#[test]
fn a_holiday_of_arxiv_is_quiet() {
    let owner = Owner::with("[arxiv]\ncontact = \"me@example.org\"\n");
    // The day after Thanksgiving has no feed; the edition of Thursday is the newest until Monday.
    owner.record("2026-11-26", 1..8);
    owner.update("2026-11-26", &[]).is(0, "is published");
    owner.run(&["update", "--now", "2026-11-27T15:00:00Z"]).is(0, "the next announcement is that of 2026-11-30");
}

#[test]
fn recorded_answers_of_a_day_that_is_published_change_nothing_but_the_time() {
    let owner = published();
    let before = parts(&owner);
    owner.update(DAY, &[]).is(0, "published already");
    only_the_time_has_changed(&owner, &before, "2026-05-08T12:00:00Z");
}

#[test]
fn papers_that_were_shown_do_not_come_again_the_next_day() {
    let owner = published();
    owner.record("2026-05-11", 5..15);
    owner.update("2026-05-11", &[]).is(0, "3 shown before skipped");
    let edition = owner.edition("2026-05-11");
    let shown: Vec<_> = edition["papers"].as_array().unwrap().iter().map(|paper| paper["id"].clone()).collect();
    assert_eq!(shown.len(), 7);
    assert!(!shown.iter().any(|id| id == "2605.00005"), "{shown:?}");
}

#[test]
fn a_revised_paper_comes_again_where_that_is_wished_and_says_so() {
    let owner = Owner::with("[select]\nannounce_types = [\"new\", \"cross\", \"replace\"]\n");
    owner.record(DAY, 1..4);
    owner.update(DAY, &[]).is(0, "is published");
    owner.record("2026-05-11", 3..8);
    for file in ["listing-2026-05-11.xml", "answer-2026-05-11.xml"] {
        let xml = std::fs::read_to_string(owner.path(file)).unwrap();
        let (before, from) = xml.split_at(xml.find("2605.00003v1").unwrap());
        let revised = from.replacen(">new<", ">replace<", 1).replace("2605.00003v1", "2605.00003v2");
        owner.write(file, format!("{before}{}", revised.replace("Announce Type: new", "Announce Type: replace")));
    }
    owner.update("2026-05-11", &[]).is(0, "revised since version 1 was shown on 2026-05-08");
    let edition = owner.edition("2026-05-11");
    let revised = edition["papers"].as_array().unwrap().iter().find(|paper| paper["id"] == "2605.00003").unwrap();
    assert_eq!((&revised["version"], &revised["announce_type"]), (&2.into(), &"replace".into()));
}
