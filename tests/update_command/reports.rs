//! What a run tells programs, and what it keeps to itself.

use serde_json::Value;

use crate::owner::{DAY, Owner, Said};

#[track_caller]
fn json(said: &Said) -> Value {
    serde_json::from_str(&said.out).unwrap_or_else(|error| panic!("{error}: {}{}", said.out, said.err))
}

fn published() -> Owner {
    let owner = Owner::with("[arxiv]\ncontact = \"me@example.org\"\n");
    owner.record(DAY, 1..8);
    owner.update(DAY, &[]).is(0, "is published");
    owner
}

#[test]
fn a_report_says_what_was_published_why_and_at_what_cost() {
    let owner = Owner::with("[select]\ninterests = [\"forgetting in language models\"]\npapers = 5\n");
    owner.record(DAY, 1..8);
    let said = owner.update(DAY, &["--json"]);
    let report = json(&said);
    assert_eq!(said.code, Some(0));
    assert_eq!((&report["outcome"], &report["edition"]), (&"published".into(), &DAY.into()));
    assert_eq!(report["receipt"], owner.edition(DAY)["receipt"]);
    let papers = report["papers"].as_array().unwrap();
    assert_eq!(papers.len(), 5);
    for paper in papers {
        assert_eq!(paper["written_by"], "extract");
        assert!(!paper["why"].as_array().unwrap().is_empty() && paper["title"].is_string(), "{paper}");
    }
    let spent = ["arxiv_requests", "model_requests", "model_tokens"].map(|name| report["spent"][name].as_u64());
    assert_eq!(spent, [Some(0); 3]);
}

#[test]
fn a_quiet_day_has_a_report_too() {
    let said = published().run(&["update", "--json", "--now", "2026-05-09T12:00:00Z"]);
    let report = json(&said);
    assert_eq!((said.code, &report["outcome"]), (Some(0), &"quiet".into()));
    assert!(report["reason"].as_str().unwrap().contains("2026-05-11"), "{report}");
    assert_eq!(report["spent"]["arxiv_requests"], 0);
}

#[test]
fn whatever_goes_wrong_is_told_to_programs_with_outcome_and_reason() {
    let owner = published();
    owner.record("2026-05-07", 11..18);
    let nowhere = "[arxiv]\ncontact = \"me@example.org\"\ntries = 1\nlisting_base = \"http://127.0.0.1:1/atom\"\n";
    owner.write("nowhere.toml", nowhere);
    owner.write("wrong.toml", "[select]\npaper = 5\n");
    let before = owner.digest();
    for (arguments, code, outcome) in [
        (vec!["--from", "listing-2026-05-07.xml", "--now", "2026-05-07T12:00:00Z"], 3, "refused"),
        (vec!["--config", "nowhere.toml", "--now", "2026-05-11T12:00:00Z"], 4, "unreachable"),
        (vec!["--config", "wrong.toml"], 1, "failed"),
        (vec!["--config", "missing.toml"], 1, "failed"),
        (vec!["--from", "missing.xml"], 1, "failed"),
        (vec!["--from", "brevier.toml"], 1, "failed"),
    ] {
        let said = owner.run(&[vec!["update", "--json"], arguments.clone()].concat());
        let report = json(&said);
        assert_eq!((said.code, &report["outcome"]), (Some(code), &outcome.into()), "{arguments:?}: {report}");
        let reason = report["reason"].as_str().unwrap();
        assert!(said.err.contains(reason), "{} does not say {reason}", said.err);
    }
    assert_eq!(owner.digest(), before);
}

#[test]
fn a_rehearsal_says_that_an_edition_would_be_refused() {
    let owner = published();
    owner.record("2026-05-11", 30..31);
    let before = owner.tree();
    let said = owner.update("2026-05-11", &["--dry-run", "--json"]);
    let report = json(&said);
    assert_eq!((said.code, &report["outcome"]), (Some(0), &"dry_run".into()));
    assert!(report["warnings"][0].as_str().unwrap().contains("would be refused"), "{report}");
    assert_eq!(owner.tree(), before);
}

#[test]
fn a_quiet_run_says_nothing_on_the_error_output() {
    let owner = Owner::with("");
    owner.record(DAY, 1..8);
    assert_eq!(owner.update(DAY, &[]).err, "");
}
