//! `brevier check`.

use std::{fs, path::Path};

use serde_json::json;

use crate::folder::{Folder, brevier, edition};

#[test]
fn the_sample_digest_is_good() {
    let run = brevier(["check".as_ref(), Path::new(env!("CARGO_MANIFEST_DIR")).join("public/digest").as_os_str()]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(!run.stdout.contains("warning: "), "{run:?}");
}

#[test]
fn a_good_digest_is_counted() {
    let run = Folder::good().run("check");
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.stdout.trim_end().ends_with(": 2 editions, 9 papers, 0 errors, 0 warnings"), "{run:?}");
}

#[test]
fn a_folder_that_is_not_there_has_no_index() {
    let folder = Folder::good();
    let run = brevier(["check".as_ref(), folder.path().join("nowhere").as_os_str()]);
    assert_eq!(run.code, Some(1));
    assert!(run.stdout.contains("error: index.json: is missing\n"), "{run:?}");
}

#[test]
fn a_missing_edition_is_named() {
    let folder = Folder::good();
    fs::remove_file(folder.path().join("editions/2026-05-07.json")).unwrap();
    folder.check_says("error: editions/2026-05-07.json: is missing");
}

#[test]
fn a_changed_edition_has_another_hash() {
    let folder = Folder::good();
    folder.edit("editions/2026-05-07.json", |edition| edition["papers"][0]["title"] = "Another".into());
    folder.check_says(
        "error: editions/2026-05-07.json: has another SHA-256 than index.json says; `brevier seal` writes it anew",
    );
}

#[test]
fn a_wrong_count_is_named_with_both_numbers() {
    let folder = Folder::good();
    folder.edit("index.json", |index| index["editions"][0]["papers"] = 9.into());
    folder.check_says("error: editions/2026-05-08.json: field papers: has 8 papers, but index.json counts 9");
}

#[test]
fn a_wrong_date_is_named_with_both_days() {
    let folder = Folder::good();
    folder.edit("editions/2026-05-07.json", |edition| edition["date"] = "2026-05-06".into());
    folder.check_says(
        "error: editions/2026-05-07.json: field date: is 2026-05-06, but index.json lists the file for 2026-05-07",
    );
}

#[test]
fn an_edition_that_is_not_listed_is_only_warned_of() {
    let folder = Folder::good();
    folder.write("editions/2026-05-06.json", &edition("2026-05-06", 1));
    let run = folder.run("check");
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.stdout.contains("warning: editions/2026-05-06.json: is not listed in index.json\n"), "{run:?}");
}

#[test]
fn a_bad_paper_is_named_by_file_number_id_and_field_and_not_counted_against_the_index_too() {
    let folder = Folder::good();
    folder.edit("editions/2026-05-08.json", |edition| {
        edition["papers"][6].as_object_mut().unwrap().remove("title").unwrap();
    });
    folder.check_says("error: editions/2026-05-08.json: paper 7 (2605.08007), field title: is missing");
    assert!(!folder.run("check").stdout.contains("index.json counts"));
}

#[test]
fn an_unknown_topic_is_only_warned_of() {
    let folder = Folder::good();
    folder.edit("editions/2026-05-07.json", |edition| edition["papers"][0]["tags"] = json!(["basket-weaving"]));
    assert_eq!(folder.run("seal").code, Some(0));
    let run = folder.run("check");
    assert_eq!(run.code, Some(0), "{run:?}");
    let line = "paper 1 (2605.07001), field tags: basket-weaving is not a topic of this site";
    assert!(run.stdout.contains(&format!("warning: editions/2026-05-07.json: {line}\n")), "{run:?}");
}

#[test]
fn a_bad_entry_of_the_index_is_named() {
    let folder = Folder::good();
    folder.edit("index.json", |index| index["editions"][1]["file"] = "../x.json".into());
    folder.check_says("error: index.json: field editions[1].file: ../x.json is not a plain path below the index");
}

#[test]
fn files_that_are_no_text_are_named() {
    let folder = Folder::good();
    fs::write(folder.path().join("editions/2026-05-07.json"), [0xff, 0xfe]).unwrap();
    folder.check_says("error: editions/2026-05-07.json: is not UTF-8 text");
}
