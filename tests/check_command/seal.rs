//! `brevier seal`.

use std::fs;

use serde_json::{Value, json};

use crate::folder::{Folder, Run, edition};

/// Asserts that `seal` fails and leaves the index as it was, byte for byte, and nothing beside it.
fn fails_and_changes_nothing(folder: &Folder) -> Run {
    let before = folder.text("index.json");
    let files = || fs::read_dir(folder.path()).unwrap().count();
    let files_before = files();
    let run = folder.run("seal");
    assert_eq!(run.code, Some(1), "{run:?}");
    assert_eq!((folder.text("index.json"), files()), (before, files_before));
    run
}

#[test]
fn a_digest_edited_by_hand_is_good_again() {
    let folder = Folder::good();
    folder.edit("editions/2026-05-07.json", |file| *file = edition("2026-05-07", 3));
    folder.write("editions/2026-05-06.json", &edition("2026-05-06", 1));
    fs::remove_file(folder.path().join("editions/2026-05-08.json")).unwrap();
    assert_eq!(folder.run("check").code, Some(1));
    let sealed = folder.run("seal");
    assert_eq!(sealed.code, Some(0), "{sealed:?}");
    let run = folder.run("check");
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.stdout.trim_end().ends_with(": 2 editions, 4 papers, 0 errors, 0 warnings"), "{run:?}");
}

#[test]
fn sealing_a_second_time_changes_no_byte() {
    let folder = Folder::good();
    let once = folder.text("index.json");
    assert_eq!(folder.run("seal").code, Some(0));
    assert_eq!(folder.text("index.json"), once);
}

#[test]
fn all_but_the_editions_stays_as_it_is() {
    let folder = Folder::good();
    folder.edit("index.json", |index| {
        index["format"] = "1.7".into();
        index["from_the_future"] = json!({ "x": 1 });
        index["site"]["sample"] = false.into();
        index["site"]["colour"] = "green".into();
        index["editions"] = json!([{ "date": "no day" }]);
    });
    let before: Value = serde_json::from_str(&folder.text("index.json")).unwrap();
    assert_eq!(folder.run("seal").code, Some(0));
    let mut after: Value = serde_json::from_str(&folder.text("index.json")).unwrap();
    assert_eq!(after["editions"][0]["date"], "2026-05-08");
    assert_eq!(after["editions"][1]["papers"], 1);
    after["editions"] = before["editions"].clone();
    assert_eq!(after, before);
}

#[test]
fn a_broken_edition_leaves_the_index_as_it_was() {
    let folder = Folder::good();
    let text = folder.text("editions/2026-05-08.json");
    fs::write(folder.path().join("editions/2026-05-08.json"), &text[..text.len() / 2]).unwrap();
    let run = fails_and_changes_nothing(&folder);
    assert!(run.stderr.starts_with("error: editions/2026-05-08.json: is cut off (line "), "{run:?}");
}

#[test]
fn a_bad_paper_leaves_the_index_as_it_was() {
    let folder = Folder::good();
    folder.edit("editions/2026-05-08.json", |edition| edition["papers"][6]["title"] = " ".into());
    let run = fails_and_changes_nothing(&folder);
    assert_eq!(run.stderr, "error: editions/2026-05-08.json: paper 7 (2605.08007), field title: is empty\n");
}

#[test]
fn two_editions_of_one_day_leave_the_index_as_it_was() {
    let folder = Folder::good();
    folder.write("editions/again.json", &edition("2026-05-08", 1));
    let run = fails_and_changes_nothing(&folder);
    assert!(run.stderr.contains("2026-05-08 is listed twice"), "{run:?}");
}

#[test]
fn a_file_whose_name_cannot_be_listed_leaves_the_index_as_it_was() {
    let folder = Folder::good();
    folder.write("editions/my edition.json", &edition("2026-05-06", 1));
    let run = fails_and_changes_nothing(&folder);
    assert!(run.stderr.contains("editions/my edition.json is not a plain path"), "{run:?}");
}

#[test]
fn a_folder_without_an_index_cannot_be_sealed() {
    let folder = Folder::good();
    fs::remove_file(folder.path().join("index.json")).unwrap();
    let run = folder.run("seal");
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(run.stderr.contains("index.json"), "{run:?}");
}
