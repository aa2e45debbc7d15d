//! Conditions that are on or off, and categories.

use serde_json::json;

use crate::{
    harness::{Site, fixture, reader_test},
    pages::EditionOnPage,
};

fn papers(site: &Site) {
    let papers = [
        fixture::paper_with(1, &json!({ "links": { "code": "https://example.org/code" } })),
        fixture::paper_with(2, &json!({ "primary_category": "stat.ML", "categories": ["stat.ML", "cs.LG"] })),
        fixture::paper(3),
    ];
    fixture::serve(site, &papers);
}

const CATEGORY: &str = "document.querySelector('.filter-bar__category')";

reader_test!(only_papers_with_code_can_be_shown, papers, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    reader.click(".filter-bar__only a[href*='only=code']").await;
    reader.until_path("/?only=code").await;
    reader.until_text(".filter-state__count", "1 of 3 papers").await;
    assert_eq!(edition.titles().await, ["Paper number 1"]);
    // The same press takes it back.
    reader.click(".filter-bar__only [aria-current=true]").await;
    reader.until_text(".filter-state__count", "3 papers").await;
});

reader_test!(conditions_say_what_they_do, papers, |reader| {
    EditionOnPage::open(&reader, "/").await;
    let names: Vec<String> =
        reader.see("[...document.querySelectorAll('.filter-bar__only a')].map(a => a.textContent)").await;
    assert_eq!(names, ["Only with code", "Only unread", "Only saved"]);
    assert_eq!(
        reader.see::<String>("document.querySelector('.filter-bar__text').ariaLabel").await,
        "Filter these papers"
    );
});

reader_test!(nothing_is_saved_at_first, papers, |reader| {
    reader.open("/?only=saved").await;
    reader.until_text(".state--empty", "Asked for: only saved.").await;
});

reader_test!(a_category_is_chosen_from_those_that_there_are, papers, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    let options: Vec<String> = reader.see(&format!("[...{CATEGORY}.options].map(option => option.text)")).await;
    assert_eq!(options, ["Category", "cs.LG", "stat.ML"]);
    reader
        .see::<()>(&format!("void ({CATEGORY}.value = 'stat.ML', {CATEGORY}.dispatchEvent(new Event('change')))"))
        .await;
    reader.until_path("/?category=stat.ML").await;
    assert_eq!(edition.titles().await, ["Paper number 2"]);
    reader.driver.back().await.unwrap();
    reader.until_path("/").await;
    reader.until(&format!("{CATEGORY}.value === ''")).await;
    assert_eq!(edition.titles().await.len(), 3);
});
