//! An edition that is longer than what is shown at once.

use serde_json::{Value, json};

use crate::{
    harness::{Site, fixture, reader_test},
    pages::EditionOnPage,
};

/// 200 papers, of which each tenth is about squares.
fn papers(site: &Site) {
    let paper = |number: usize| {
        let title = if number.is_multiple_of(10) {
            format!("Square number {number}")
        } else {
            format!("Paper number {number}")
        };
        fixture::paper_with(number, &json!({ "title": title }))
    };
    fixture::serve(site, &(1..=200).map(paper).collect::<Vec<Value>>());
}

reader_test!(papers_are_found_beyond_those_that_were_shown, papers, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    edition.all_titles(60).await;
    edition.type_in("square").await;
    reader.until_text(".filter-state__count", "20 of 200 papers").await;
    let expected: Vec<String> = (1..=20).map(|at| format!("Square number {}", at * 10)).collect();
    assert_eq!(edition.all_titles(20).await, expected, "in the order of the edition");
    reader.follow("Clear the filter").await;
    reader.until_text(".filter-state__count", "200 papers").await;
    assert_eq!(edition.all_titles(60).await[59], "Square number 60");
    reader.click(".edition__papers > .button").await;
    assert_eq!(edition.all_titles(120).await[119], "Square number 120");
});
