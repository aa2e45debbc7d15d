//! Papers as the reader hands them to the desk.

use brevier::{
    desk::Reference,
    digest::{Paper, read_edition},
    reading::paper_json,
};

fn is_read_back(paper: &Paper) {
    let json = paper_json(paper);
    let value = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error} in {json}"));
    assert_eq!(Reference::read(&value).unwrap(), Reference::of(paper));
}

#[test]
fn the_desk_reads_what_the_reader_has_written() {
    let text = include_str!("../../public/digest/editions/2026-05-08.json");
    let mut papers = read_edition("", text, None).unwrap().value.papers;
    papers.iter().for_each(is_read_back);
    let paper = &mut papers[0];
    paper.title = "A \"title\" with \\ \u{1}\n\t é 🦀 </script>".to_owned();
    paper.abstract_text = Some("One.\n\nTwo.".to_owned());
    paper.doi = Some("10.1/a".to_owned());
    paper.journal_ref = Some("Nature 1 (2026) 2".to_owned());
    (paper.authors, paper.tags) = (vec![], vec![]);
    is_read_back(paper);
}
