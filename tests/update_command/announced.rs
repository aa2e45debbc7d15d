//! The kinds of announcements, and what becomes of each.

use crate::owner::{DAY, Owner};

const ALL: &str = "[select]\nannounce_types = [\"new\", \"cross\", \"replace\", \"replace-cross\"]\n";

#[test]
fn the_receipt_counts_every_kind_and_the_usual_owner_gets_no_replacement() {
    let owner = Owner::with("");
    owner.record(DAY, 1..9);
    owner.announce(DAY, 1, "cross", 1);
    owner.announce(DAY, 2, "cross", 3);
    owner.announce(DAY, 3, "replace", 2);
    owner.announce(DAY, 4, "replace-cross", 5);
    owner.update(DAY, &[]).is(0, "6 of 8 announced; 2 replacements skipped");
    let receipt = owner.edition(DAY)["receipt"].clone();
    let counts =
        ["announced", "new", "cross_listed", "replaced", "selected"].map(|name| receipt[name].as_u64().unwrap());
    assert_eq!(counts, [8, 4, 2, 2, 6]);
    assert_eq!(owner.shown(DAY), ["1", "2", "5", "6", "7", "8"].map(|number| format!("2605.0000{number}")));
    owner.has_a_good_digest();
}

#[test]
fn a_paper_that_is_withdrawn_is_never_shown() {
    let owner = Owner::with(ALL);
    owner.record(DAY, 1..8);
    let answer = format!("answer-{DAY}.xml");
    // By its comment, and by having no PDF any more.
    let comment = "<arxiv:comment>This paper has been withdrawn by the authors due to an error</arxiv:comment>";
    owner.announce(DAY, 2, "replace", 2);
    owner.replace(&answer, "<link href=\"https://arxiv.org/pdf/2605.00002v2\" rel=\"related\" title=\"pdf\"/>", "");
    owner.replace(
        &answer,
        "<entry><id>http://arxiv.org/abs/2605.00003v1</id>",
        &format!("<entry>{comment}<id>http://arxiv.org/abs/2605.00003v1</id>"),
    );
    owner.update(DAY, &[]).is(0, "2 withdrawn skipped");
    assert_eq!(owner.shown(DAY), ["1", "4", "5", "6", "7"].map(|number| format!("2605.0000{number}")));
}

#[test]
fn a_replacement_that_is_no_newer_than_what_was_shown_does_not_come_again() {
    let owner = Owner::with(ALL);
    owner.record(DAY, 1..5);
    owner.announce(DAY, 1, "cross", 2);
    owner.update(DAY, &[]).is(0, "is published");
    owner.record("2026-05-11", 1..9);
    owner.announce("2026-05-11", 1, "replace", 2);
    owner.announce("2026-05-11", 2, "replace", 2);
    // 3 and 4 are announced as new again; 5 is a replacement of what this digest never had.
    owner.announce("2026-05-11", 5, "replace", 7);
    owner.update("2026-05-11", &[]).is(0, "3 shown before skipped");
    assert_eq!(owner.shown("2026-05-11"), ["2", "5", "6", "7", "8"].map(|number| format!("2605.0000{number}")));
    owner.has_a_good_digest();
}

#[test]
fn papers_that_the_query_api_does_not_know_are_described_by_their_listing() {
    let owner = Owner::with("");
    owner.record(DAY, 1..5);
    let answer = std::fs::read_to_string(owner.path(&format!("answer-{DAY}.xml"))).unwrap();
    let (first, rest) = answer.split_at(answer.find("<entry>").unwrap());
    let (_, others) = rest.split_at(rest.find("</entry>").unwrap() + "</entry>".len());
    owner.write(&format!("answer-{DAY}.xml"), format!("{first}{others}"));
    owner.update(DAY, &[]).is(0, "4 of 4 announced");
    let edition = owner.edition(DAY);
    let paper = edition["papers"].as_array().unwrap().iter().find(|paper| paper["id"] == "2605.00001").unwrap();
    assert_eq!(paper["abstract"], "About 2605.00001.");
    owner.has_a_good_digest();
}
