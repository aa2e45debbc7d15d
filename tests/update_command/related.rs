//! Related papers of new editions.

use serde_json::Value;

use crate::owner::{Owner, ids};

/// What the papers of both days are about.
const SUBJECTS: [&str; 6] = [
    "federated learning of hospitals with differential privacy",
    "protein folding by equivariant residues",
    "speech recognition of rare dialects",
    "legged robots on frozen lakes",
    "quantile forecasts of rainfall",
    "watermarks in paraphrased prose",
];

/// Records a day with a paper about each subject.
fn record(owner: &Owner, day: &str, first: usize) {
    let ids = ids(first..first + SUBJECTS.len());
    owner.write(&format!("listing-{day}.xml"), crate::feeds::listing(day, &ids));
    let answer = ids.iter().zip(SUBJECTS).fold(crate::feeds::answer(&ids), |xml, (id, subject)| {
        let text = format!("This is about {subject}. Much more could be said about {subject} on another day.");
        xml.replace(&format!("<title>On {id}<"), &format!("<title>Notes {first} on {subject}<"))
            .replace(&format!("<summary>About {id}.<"), &format!("<summary>{text}<"))
    });
    owner.write(&format!("answer-{day}.xml"), answer);
}

fn related(owner: &Owner, day: &str) -> Vec<Value> {
    let papers = owner.edition(day)["papers"].as_array().unwrap().clone();
    papers.into_iter().map(|paper| paper["related"].clone()).collect()
}

#[test]
fn a_paper_names_the_one_of_the_day_before_that_is_about_the_same_and_a_new_day_changes_no_old_one() {
    let owner = Owner::with("");
    record(&owner, "2026-05-07", 1);
    owner.update("2026-05-07", &[]).is(0, "is published");
    assert!(related(&owner, "2026-05-07").iter().all(Value::is_null));
    record(&owner, "2026-05-08", 11);
    owner.update("2026-05-08", &[]).is(0, "is published");
    owner.has_a_good_digest();
    let papers = owner.edition("2026-05-08")["papers"].as_array().unwrap().clone();
    let about = papers.iter().find(|paper| paper["title"].as_str().unwrap().contains("federated")).unwrap();
    let found = about["related"].as_array().unwrap();
    assert_eq!((found.len(), &found[0]["id"], &found[0]["edition"]), (1, &"2605.00001".into(), &"2026-05-07".into()));
    assert!(found[0]["shares"].as_array().unwrap().contains(&"federated learning".into()), "{found:?}");
    assert!(related(&owner, "2026-05-07").iter().all(Value::is_null));
}

#[test]
fn when_the_oldest_day_has_left_the_history_a_second_run_finds_the_same() {
    let owner = Owner::with("[store]\nhistory_days = 2\n");
    for (day, first) in [("2026-05-06", 1), ("2026-05-07", 11), ("2026-05-08", 21)] {
        record(&owner, day, first);
        owner.update(day, &[]).is(0, "is published");
    }
    let (before, found) = (owner.digest(), related(&owner, "2026-05-08"));
    assert!(found.iter().all(|found| found[0]["edition"] == "2026-05-07"), "{found:?}");
    owner.update("2026-05-08", &[]).is(0, "");
    let editions = |files: &std::collections::BTreeMap<std::path::PathBuf, Vec<u8>>| {
        files
            .iter()
            .filter(|(path, _)| path.to_string_lossy().contains("editions"))
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(editions(&owner.digest()), editions(&before));
}
