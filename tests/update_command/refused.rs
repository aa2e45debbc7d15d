//! Editions that are refused, and histories that cannot be continued: nothing is changed, and the exit code says why.

use std::fs;

use serde_json::Value;

use crate::owner::{DAY, Owner};

fn published(papers: std::ops::Range<usize>) -> Owner {
    let owner = Owner::with("");
    owner.record(DAY, papers);
    owner.update(DAY, &[]).is(0, "is published");
    owner
}

/// The next edition is refused for this reason.
#[track_caller]
fn is_refused(owner: &Owner, day: &str, code: i32, why: &str) {
    let before = owner.digest();
    owner.update(day, &[]).is(code, why);
    assert_eq!(owner.digest(), before);
}

#[test]
fn a_working_day_without_papers_is_refused() {
    let owner = published(1..8);
    owner.record("2026-05-11", 0..0);
    is_refused(&owner, "2026-05-11", 3, "nothing is announced for 2026-05-11");
}

#[test]
fn an_edition_that_is_much_smaller_than_those_before_is_refused() {
    let owner = published(1..21);
    owner.record("2026-05-11", 30..32);
    is_refused(&owner, "2026-05-11", 3, "min_share");
}

#[test]
fn an_edition_without_a_paper_that_was_not_shown_is_refused() {
    let owner = published(1..8);
    owner.record("2026-05-11", 1..8);
    is_refused(&owner, "2026-05-11", 3, "2026-05-11");
}

#[test]
fn an_edition_that_is_older_than_the_newest_is_refused() {
    let owner = published(1..8);
    owner.record("2026-05-07", 11..18);
    is_refused(&owner, "2026-05-07", 3, "2026-05-07");
}

#[test]
fn an_announcement_from_the_future_is_refused() {
    let owner = published(1..8);
    owner.record("2026-05-11", 11..18);
    let before = owner.digest();
    let now = ["update", "--now", "2026-05-08T12:00:00Z", "--from", "listing-2026-05-11.xml"];
    owner.run(&now).is(3, "set the clock");
    assert_eq!(owner.digest(), before);
}

#[test]
fn a_history_that_cannot_be_read_stops_a_run() {
    type Damage = fn(&Owner);
    let damages: [(Damage, &str); 4] = [
        (|owner| owner.write("digest/index.json", "{"), "index.json"),
        (|owner| owner.write("digest/editions/2026-05-08.json", "{}"), "2026-05-08.json"),
        (|owner| fs::remove_file(owner.path("digest/editions/2026-05-08.json")).unwrap(), "2026-05-08.json"),
        (|owner| fs::remove_file(owner.path("digest/index.json")).unwrap(), "no index.json"),
    ];
    for (damage, said) in damages {
        let owner = published(1..8);
        owner.record("2026-05-11", 11..18);
        damage(&owner);
        is_refused(&owner, "2026-05-11", 1, said);
    }
}

#[test]
fn a_digest_that_is_gone_is_no_new_beginning_unless_that_is_said() {
    let owner = published(1..8);
    fs::remove_dir_all(owner.path("digest")).unwrap();
    owner.record("2026-05-11", 1..8);
    owner.update("2026-05-11", &[]).is(1, "there is no digest");
    assert!(!owner.path("digest").exists());
    owner.update("2026-05-11", &["--new"]).is(0, "is published");
    owner.has_a_good_digest();
}

#[test]
fn answers_that_are_cut_off_or_something_else_are_named_and_change_nothing() {
    let owner = published(1..8);
    owner.record("2026-05-11", 11..18);
    let whole = fs::read_to_string(owner.path("listing-2026-05-11.xml")).unwrap();
    for (text, said) in [
        (&whole[..whole.len() / 2], "listing-2026-05-11.xml"),
        ("<html><body>Please log in</body></html>", "listing-2026-05-11.xml"),
        ("", "listing-2026-05-11.xml"),
    ] {
        owner.write("listing-2026-05-11.xml", text);
        is_refused(&owner, "2026-05-11", 1, said);
    }
}

#[test]
fn a_refusal_is_told_to_programs_too() {
    let owner = published(1..8);
    owner.record("2026-05-11", 0..0);
    let said = owner.update("2026-05-11", &["--json"]);
    said.is(3, "error:");
    let report: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(report["outcome"], "refused");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_changes_nothing() {
    let owner = published(1..8);
    owner.record("2026-05-11", 11..30);
    let before = owner.digest();
    // No file may become larger than four blocks of 512 bytes, which is what a full disk is like and needs no rights.
    let script = "ulimit -f 4; trap '' XFSZ; exec \"$0\" \"$@\"";
    let program = env!("CARGO_BIN_EXE_brevier");
    let arguments = ["update", "--quiet", "--now", "2026-05-11T12:00:00Z", "--from"];
    let files = ["listing-2026-05-11.xml", "answer-2026-05-11.xml"];
    let output = std::process::Command::new("sh")
        .args(["-c", script, program])
        .args(arguments)
        .args(files)
        .current_dir(owner.path(""))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(owner.digest(), before);
    owner.update("2026-05-11", &[]).is(0, "is published");
    owner.has_a_good_digest();
}
