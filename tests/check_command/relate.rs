//! `brevier relate`.
//!
//! The test of runs that are killed sleeps to choose when to kill, and for nothing else.

use std::{
    fs,
    process::{Command, Stdio},
    thread,
    time::Duration,
};

use serde_json::{Value, json};

use crate::folder::{Folder, brevier};

/// What each day has a paper about; those of one day differ.
const SUBJECTS: [&str; 6] = [
    "Federated learning of hospitals with differential privacy",
    "Protein folding by equivariant residues",
    "Speech recognition of rare dialects",
    "Legged robots on frozen lakes",
    "Quantile forecasts of rainfall",
    "Watermarks in paraphrased prose",
];

/// A digest of two days with a paper about each subject.
fn digest() -> Folder {
    let folder = Folder::good();
    for day in ["2026-05-07", "2026-05-08"] {
        folder.edit(&format!("editions/{day}.json"), |edition| {
            edition["from_the_future"] = json!({ "z": 1, "a": [2] });
            let papers = SUBJECTS.iter().enumerate().map(|(at, subject)| paper(day, at + 1, subject));
            edition["papers"] = papers.collect();
        });
    }
    assert_eq!(folder.run("seal").code, Some(0));
    folder
}

fn paper(day: &str, number: usize, subject: &str) -> Value {
    json!({ "id": format!("2605.{}{number:03}", &day[8..]), "version": 1, "title": subject,
        "authors": [{ "name": "A" }], "primary_category": "cs.LG", "categories": ["cs.LG"], "published": "2026-05-01",
        "key_points": [{ "text": format!("{subject}, again.") }], "tags": ["nlp"], "provenance": { "kind": "human" } })
}

/// The edition of a day, wherever the index says that it is.
fn edition(folder: &Folder, day: &str) -> Value {
    let index: Value = serde_json::from_str(&folder.text("index.json")).unwrap();
    let entry = index["editions"].as_array().unwrap().iter().find(|entry| entry["date"] == day).unwrap();
    serde_json::from_str(&folder.text(entry["file"].as_str().unwrap())).unwrap()
}

fn related(folder: &Folder, day: &str, at: usize) -> Value {
    edition(folder, day)["papers"][at]["related"].clone()
}

#[track_caller]
fn is_good(folder: &Folder) {
    let run = folder.run("check");
    assert!(run.stdout.trim_end().ends_with(": 2 editions, 12 papers, 0 errors, 0 warnings"), "{run:?}");
}

#[test]
fn each_paper_names_the_earlier_one_about_the_same_and_why() {
    let folder = digest();
    let run = folder.run("relate");
    assert_eq!(run.code, Some(0), "{run:?}");
    is_good(&folder);
    let found = related(&folder, "2026-05-08", 0);
    assert_eq!((found.as_array().unwrap().len(), &found[0]["id"]), (1, &json!("2605.07001")));
    assert_eq!((&found[0]["edition"], &found[0]["title"]), (&json!("2026-05-07"), &json!(SUBJECTS[0])));
    let shares = found[0]["shares"].as_array().unwrap();
    assert!(shares.contains(&json!("federated learning")), "{shares:?}");
    // The older day knows nothing of the newer one.
    assert_eq!(related(&folder, "2026-05-07", 0), Value::Null);
    let mut newer = edition(&folder, "2026-05-08");
    assert_eq!(newer["from_the_future"], json!({ "z": 1, "a": [2] }));
    for paper in newer["papers"].as_array_mut().unwrap() {
        paper.as_object_mut().unwrap().remove("related");
    }
    let before: Value = serde_json::from_str(&digest().text("editions/2026-05-08.json")).unwrap();
    assert_eq!(newer, before, "something else was changed");
}

#[test]
fn a_second_run_writes_nothing() {
    let folder = digest();
    assert_eq!(folder.run("relate").code, Some(0));
    let state = || {
        let mut files: Vec<_> =
            fs::read_dir(folder.path().join("editions")).unwrap().map(|file| file.unwrap()).collect();
        files.sort_by_key(|file| file.file_name());
        let facts = files.iter().map(|file| (file.file_name(), file.metadata().unwrap().modified().unwrap()));
        (facts.collect::<Vec<_>>(), folder.text("index.json"))
    };
    let before = state();
    for arguments in [vec!["relate"], vec!["relate", "--all"]] {
        let folder = folder.path().to_str().unwrap();
        let run = brevier(arguments.into_iter().chain([folder]));
        assert!(run.code == Some(0) && run.stdout.contains("0 editions written"), "{run:?}");
    }
    assert_eq!(state(), before);
}

#[test]
fn papers_that_name_some_are_found_anew_only_where_that_is_asked_for() {
    let folder = digest();
    let chosen = json!([{ "id": "2605.07006", "title": "Chosen by hand", "edition": "2026-05-07" }]);
    folder.edit("editions/2026-05-08.json", |edition| edition["papers"][0]["related"] = chosen.clone());
    assert_eq!(folder.run("seal").code, Some(0));
    assert_eq!(folder.run("relate").code, Some(0));
    assert_eq!(related(&folder, "2026-05-08", 0), chosen);
    assert_eq!(related(&folder, "2026-05-08", 1)[0]["id"], "2605.07002");
    let run = brevier(["relate", "--all", folder.path().to_str().unwrap()]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_eq!(related(&folder, "2026-05-08", 0)[0]["id"], "2605.07001");
}

#[test]
fn a_digest_that_is_not_good_is_left_as_it_is() {
    let folder = digest();
    folder.edit("editions/2026-05-07.json", |edition| edition["made_at"] = "2026-05-07T01:00:00Z".into());
    let before = folder.text("index.json");
    let run = folder.run("relate");
    assert!(run.code == Some(1) && run.stderr.contains("SHA-256"), "{run:?}");
    assert_eq!(folder.text("index.json"), before);
    assert_eq!(fs::read_dir(folder.path().join("editions")).unwrap().count(), 2);
}

#[test]
fn a_run_that_is_killed_leaves_a_good_digest_and_the_next_one_ends_the_work() {
    for round in 0..12 {
        let folder = digest();
        let mut command = Command::new(env!("CARGO_BIN_EXE_brevier"));
        command.arg("relate").arg(folder.path()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut run = command.spawn().unwrap();
        thread::sleep(Duration::from_millis(round * 12));
        run.kill().unwrap();
        run.wait().unwrap();
        let check = folder.run("check");
        assert_eq!(check.code, Some(0), "round {round}: {check:?}");
        assert_eq!(folder.run("relate").code, Some(0));
        is_good(&folder);
        assert_eq!(related(&folder, "2026-05-08", 0)[0]["id"], "2605.07001");
    }
}
