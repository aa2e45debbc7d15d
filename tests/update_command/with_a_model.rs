//! Runs with a model, which a server of the tests plays.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use serde_json::Value;

use crate::{
    model::{Answer, Server, good_text},
    owner::{DAY, Owner},
};

pub fn settings(server: &Server, more: &str) -> String {
    format!("[model]\nbase_url = \"{}\"\nmodel = \"scripted\"\ntries = 1\n{more}", server.base_url())
}

fn papers(owner: &Owner) -> Vec<Value> {
    owner.edition(DAY)["papers"].as_array().unwrap().clone()
}

#[test]
fn a_model_writes_sections_and_points_with_evidence_and_is_asked_once() {
    let server = Server::good();
    let owner = Owner::with(&settings(&server, ""));
    owner.record(DAY, 1..8);
    owner.update(DAY, &[]).is(0, "model requests: 7");
    owner.has_a_good_digest();
    for paper in papers(&owner) {
        assert_eq!(paper["provenance"]["kind"], "llm");
        assert_eq!(paper["provenance"]["model"], "scripted");
        assert!(paper["sections"]["methodology"].as_str().unwrap().len() > 150);
        for point in paper["key_points"].as_array().unwrap() {
            let evidence = point["evidence"].as_str().unwrap();
            assert!(paper["abstract"].as_str().unwrap().contains(evidence), "{evidence}");
        }
    }
    let before = papers(&owner);
    // The edition is lost, and what the model wrote is not.
    std::fs::remove_dir_all(owner.path("digest")).unwrap();
    owner.update(DAY, &["--new"]).is(0, "model requests: 0");
    assert_eq!(papers(&owner), before);
    assert_eq!(server.asked().len(), 7);
}

#[test]
fn papers_without_a_summary_are_marked_and_asked_for_again_on_the_same_day() {
    let healthy = Arc::new(AtomicBool::new(false));
    let is_healthy = Arc::clone(&healthy);
    let server = Server::new(move |asked| match is_healthy.load(Ordering::SeqCst) {
        true => Answer::Says(good_text(asked)),
        false => Answer::Status(500, None, "out of memory".to_owned()),
    });
    let owner = Owner::with(&settings(&server, ""));
    owner.record(DAY, 1..8);
    owner.update(DAY, &[]).is(0, "7 papers have no summary");
    owner.has_a_good_digest();
    for paper in papers(&owner) {
        assert_eq!(paper["provenance"]["kind"], "extract");
        assert!(paper["provenance"]["flags"][0]["detail"].as_str().unwrap().contains("no summary could be written"));
    }
    healthy.store(true, Ordering::SeqCst);
    owner.update(DAY, &[]).is(0, "is published anew");
    owner.has_a_good_digest();
    assert!(papers(&owner).iter().all(|paper| paper["provenance"]["kind"] == "llm"));
}

#[test]
fn a_model_that_is_required_and_cannot_be_had_ends_the_run() {
    let server = Server::new(|_| Answer::Status(401, None, "no such key".to_owned()));
    let owner = Owner::with(&settings(&server, "required = true\n"));
    owner.record(DAY, 1..8);
    owner.update(DAY, &[]).is(4, "model.required");
    assert!(!owner.path("digest/index.json").exists());
}

#[test]
fn a_budget_is_kept_and_the_other_papers_fall_back() {
    let server = Server::good();
    let owner = Owner::with(&settings(&server, "max_requests = 3\n"));
    owner.record(DAY, 1..8);
    owner.update(DAY, &[]).is(0, "4 papers have no summary");
    assert_eq!(server.asked().len(), 3);
    assert_eq!(papers(&owner).iter().filter(|paper| paper["provenance"]["kind"] == "llm").count(), 3);
}

#[test]
fn a_number_without_a_source_flags_the_paper() {
    let server =
        Server::new(|asked| Answer::Says(good_text(asked).replace("3% more training time", "7% more training time")));
    let owner = Owner::with(&settings(&server, ""));
    owner.record(DAY, 1..3);
    owner.update(DAY, &[]).is(0, "is published");
    for paper in papers(&owner) {
        let flags = paper["provenance"]["flags"].as_array().unwrap();
        assert!(flags.iter().any(|flag| flag["kind"] == "unsupported_number"), "{flags:?}");
    }
    // The model was told once, and did it again.
    assert_eq!(server.asked().len(), 4);
}
