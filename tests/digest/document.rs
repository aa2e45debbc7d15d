//! The format in prose, `docs/digest-format.md`.

use std::fs;

use brevier::digest::{FormatVersion, read_edition, read_index, usual_topics};

use crate::{fixture::EDITION, sample};

fn document() -> String {
    fs::read_to_string(sample::repository().join("docs/digest-format.md")).unwrap()
}

#[test]
fn the_examples_in_the_document_load_with_nothing_left_out() {
    let document = document();
    let blocks = document.split("```json\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let [index, edition] = blocks.collect::<Vec<_>>().try_into().unwrap();
    let index = read_index("index.json", index).unwrap();
    assert_eq!(index.set_aside, []);
    let topics: Vec<_> = index.value.site.topics.into_iter().map(|topic| topic.slug).collect();
    let edition = read_edition(EDITION, edition, Some(&topics)).unwrap();
    assert_eq!((edition.set_aside, edition.warnings, edition.value.papers.len()), (vec![], vec![], 1));
}

#[test]
fn the_document_is_about_this_version_and_these_topics() {
    let document = document();
    assert!(document.contains(&format!("It describes format version {}.", FormatVersion::CURRENT)));
    assert!(document.contains("sixteen usual topics") && usual_topics().len() == 16);
}
