//! An edition that is longer than what is shown at once.

use serde_json::{Value, json};

use crate::{
    harness::{Reader, Site, fixture, reader_test},
    pages::EditionOnPage,
};

/// 200 papers, of which each tenth is about squares.
fn papers(site: &Site) {
    let paper = |number: usize| {
        let title = if number % 10 == 0 { format!("Square number {number}") } else { format!("Paper number {number}") };
        fixture::paper_with(number, &json!({ "title": title }))
    };
    fixture::serve(site, &(1..=200).map(paper).collect::<Vec<Value>>());
}

/// The titles of the cards, those included that are not laid out because they are far from what is seen.
async fn titles(reader: &Reader) -> Vec<String> {
    reader
        .see("[...document.querySelectorAll('.card:not([hidden]) .card__title')].map(title => title.textContent)")
        .await
}

reader_test!(papers_are_found_beyond_those_that_were_shown, papers, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    assert_eq!(titles(&reader).await.len(), 60);
    edition.type_in("square").await;
    reader.until_text(".filter-state__count", "20 of 200 papers").await;
    let found = titles(&reader).await;
    let expected: Vec<String> = (1..=20).map(|at| format!("Square number {}", at * 10)).collect();
    assert_eq!(found, expected, "in the order of the edition");
    reader.follow("Clear the filter").await;
    reader.until_text(".filter-state__count", "200 papers").await;
    let found = titles(&reader).await;
    assert_eq!((found.len(), &*found[59]), (60, "Square number 60"));
    reader.click(".edition__papers > .button").await;
    reader.until("document.querySelectorAll('.card:not([hidden])').length === 120").await;
    assert_eq!(titles(&reader).await[119], "Square number 120");
});
