//! The papers of the sample digest.

use biblatex::Bibliography;
use brevier::{
    desk::{
        Reference,
        citation::{bibliography, ris_list},
    },
    digest::read_edition,
};

use crate::{
    read::{field, quotes},
    ris::check,
};

fn references() -> Vec<Reference> {
    let mut references = Vec::new();
    for file in std::fs::read_dir("public/digest/editions").unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let edition = read_edition("", &text, None).unwrap().value;
        references.extend(edition.papers.iter().map(Reference::of));
    }
    references
}

#[test]
fn another_program_reads_every_paper_of_the_sample() {
    let references = references();
    assert!(references.len() > 70);
    let text = bibliography(&references);
    let read = Bibliography::parse(&text).unwrap();
    assert_eq!(read.len(), references.len());
    for (entry, reference) in read.iter().zip(&references) {
        assert_eq!(field(entry, "title"), quotes(&reference.title));
        let names: Vec<String> = entry.author().unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(names, reference.authors);
        assert!(entry.key.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{}", entry.key);
    }
    assert_eq!(check(&ris_list(&references)).len(), references.len());
}
