//! A new owner.

use std::fs;

use serde_json::Value;

use crate::owner::{DAY, Owner};

#[test]
fn a_new_owner_has_a_digest_after_two_edits_and_without_a_key() {
    let owner = Owner::new();
    owner.run(&["init"]).is(0, "brevier.toml is written");
    let template = fs::read_to_string(owner.path("brevier.toml")).unwrap();
    let edited = template.replace("contact = \"\"", "contact = \"me@example.org\"");
    assert_ne!(edited, template);
    owner.write("brevier.toml", edited.replace("categories = [\"cs.LG\", ", "categories = ["));
    owner.record(DAY, 1..8);
    owner.update(DAY, &[]).is(0, "the edition of 2026-05-08 is published");
    owner.has_a_good_digest();
    let edition = owner.edition(DAY);
    let papers = edition["papers"].as_array().unwrap();
    assert_eq!(papers.len(), 7);
    for paper in papers {
        assert_eq!(paper["provenance"]["kind"], "extract");
        assert_eq!(paper["sections"]["summary"], paper["abstract"]);
        assert_eq!(paper["sections"].as_object().unwrap().len(), 1, "a section was made up");
        let points = paper["key_points"].as_array().unwrap();
        assert!(!points.is_empty());
        for point in points {
            assert!(paper["abstract"].as_str().unwrap().contains(point["evidence"].as_str().unwrap()));
        }
    }
}

#[test]
fn init_leaves_a_configuration_that_is_there() {
    let owner = Owner::with("[site]\ntitle = \"Mine\"\n");
    owner.run(&["init"]).is(1, "left as it is");
    assert_eq!(fs::read_to_string(owner.path("brevier.toml")).unwrap(), "[site]\ntitle = \"Mine\"\n");
}

#[test]
fn the_answers_that_arxiv_has_given_become_a_digest() {
    let Some(recorded) = std::env::var_os("BREVIER_RECORDED") else {
        println!("left out: BREVIER_RECORDED names no folder with recorded answers");
        return;
    };
    let file = |name: &str| std::path::Path::new(&recorded).join(name).display().to_string();
    let (listing, answer) = (file("listing-cs.AI-2025-08-20.xml"), file("api-10-entries.xml"));
    for (files, day, papers) in [(vec![&listing], "2025-08-20", 7), (vec![&answer], "2026-04-13", 10)] {
        let owner = Owner::with("");
        let mut arguments = vec!["update", "--now", "2026-04-13T12:00:00Z", "--from"];
        arguments.extend(files.iter().map(|file| file.as_str()));
        owner.run(&arguments).is(0, "is published");
        owner.has_a_good_digest();
        assert_eq!(owner.edition(day)["papers"].as_array().unwrap().len(), papers);
    }
}

#[test]
fn a_dry_run_changes_nothing_and_says_what_it_would_cost() {
    let server = crate::model::Server::good();
    let settings = format!("[model]\nbase_url = \"{}\"\nmodel = \"scripted\"\n", server.base_url());
    let owner = Owner::with(&settings);
    owner.record(DAY, 1..8);
    let before = owner.tree();
    let said = owner.update(DAY, &["--dry-run", "--json"]);
    said.is(0, "would be published");
    let report: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(report["outcome"], "dry_run");
    assert_eq!(report["papers"].as_array().unwrap().len(), 7);
    assert_eq!(report["receipt"]["announced"], 7);
    assert_eq!(report["spent"]["model_requests"], 7);
    assert!(report["spent"]["model_tokens"].as_u64().unwrap() > 7_000);
    assert_eq!(owner.tree(), before);
    assert!(server.asked().is_empty());
}

#[test]
fn what_is_wrong_with_a_configuration_is_said_with_what_to_do() {
    for (settings, said) in [
        ("[arxiv]\ncontct = \"me@example.org\"", "line 2"),
        ("[select]\npapers = 0", "0 is not a number of papers"),
        ("[model]\nbase_url = \"http://example.org/v1\"\nmodel = \"m\"", "use https, or set model.allow_http"),
    ] {
        let owner = Owner::with(settings);
        owner.record(DAY, 1..8);
        owner.update(DAY, &[]).is(1, said);
        assert!(!owner.path("digest").exists());
    }
    let nobody = Owner::new();
    nobody.run(&["update"]).is(1, "`brevier init` writes one");
    // arXiv wants to know whose the requests are; recorded answers need nobody.
    Owner::with("").run(&["update"]).is(1, "arxiv.contact is not set");
}
