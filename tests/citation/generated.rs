//! A hundred papers made of parts.

use biblatex::Bibliography;
use brevier::desk::{Reference, citation::bibliography};
use serde_json::json;

use crate::read::{field, quotes};

const GIVEN: [&str; 5] = ["Ana", "Jörg", "Đỗ Ngọc", "J. K.", "Çağla"];
const FAMILY: [&str; 5] = ["Müller", "van der Waals", "O’Neil", "al-Haytham", "Łoś Jr."];
const TITLES: [&str; 4] = ["Learning to Learn", "BERT & co: a 50% gain", "Über naïve Bayes", "On {sets} and a_b"];

#[test]
fn a_hundred_papers_are_a_hundred_entries() {
    let references: Vec<Reference> = (0..100)
        .map(|at| {
            let name = format!("{} {}", GIVEN[at % 5], FAMILY[at / 5 % 5]);
            let json = json!({
                "id": format!("2605.{at:05}"), "title": TITLES[at / 25], "authors": [name, "A. Person"],
                "published": "2026-05-07", "categories": ["cs.LG"],
            });
            Reference::read(&json).unwrap()
        })
        .collect();
    let read = Bibliography::parse(&bibliography(&references)).unwrap();
    assert_eq!(read.len(), 100);
    for (entry, reference) in read.iter().zip(&references) {
        assert_eq!(field(entry, "title"), quotes(&reference.title));
        assert_eq!(field(entry, "eprint"), reference.id.as_str());
        let name = entry.author().unwrap()[0].to_string();
        assert_eq!(name, quotes(&reference.authors[0]), "in {}", field(entry, "author"));
    }
}
