//! What a run keeps for the next one may be damaged, gone or not writable: it costs time, and no edition.

use std::fs;

use crate::{
    model::Server,
    owner::{DAY, Owner},
    with_a_model::settings,
};

#[test]
fn what_the_last_run_left_may_be_damaged() {
    let server = Server::good();
    let owner = Owner::with(&settings(&server, ""));
    owner.record(DAY, 1..4);
    owner.update(DAY, &[]).is(0, "model requests: 3");
    for entry in fs::read_dir(owner.path(".brevier/summaries")).unwrap() {
        fs::write(entry.unwrap().path(), "{\"key\"").unwrap();
    }
    owner.write(".brevier/last-run.json", "\u{0}[");
    owner.record("2026-05-11", 2..6);
    owner.update("2026-05-11", &[]).is(0, "2 shown before skipped");
    owner.has_a_good_digest();
    // It still says that there was a digest.
    owner.write(".brevier/last-run.json", "");
    fs::remove_dir_all(owner.path("digest")).unwrap();
    owner.update("2026-05-11", &[]).is(1, "there is no digest");
    owner.update("2026-05-11", &["--new"]).is(0, "is published");
    owner.has_a_good_digest();
}

#[test]
fn a_work_folder_that_is_gone_costs_no_edition() {
    let owner = Owner::with("");
    owner.record(DAY, 1..4);
    owner.update(DAY, &[]).is(0, "is published");
    fs::remove_dir_all(owner.path(".brevier")).unwrap();
    owner.record("2026-05-11", 11..14);
    owner.update("2026-05-11", &[]).is(0, "is published");
    owner.has_a_good_digest();
}

#[test]
fn a_work_folder_that_cannot_be_made_costs_no_edition() {
    let server = Server::good();
    let owner = Owner::with(&format!("[folders]\nwork = \"occupied\"\n{}", settings(&server, "")));
    owner.write("occupied", "a file");
    owner.record(DAY, 1..4);
    owner.update(DAY, &[]).is(0, "is published");
    owner.has_a_good_digest();
}

#[test]
fn folders_are_beside_the_configuration_wherever_that_is() {
    let owner = Owner::with("");
    owner.write("conf/mine.toml", "[folders]\ndigest = \"papers\"\nwork = \"kept\"\n");
    owner.record(DAY, 1..4);
    owner.update(DAY, &["--config", "conf/mine.toml"]).is(0, "is published");
    assert!(owner.path("conf/papers/index.json").exists() && owner.path("conf/kept/last-run.json").exists());
    assert!(!owner.path("digest").exists() && !owner.path(".brevier").exists());
}
