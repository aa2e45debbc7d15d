//! Words that are typed: found, left out, marked, and kept in the address.

use serde_json::{Value, json};

use crate::{
    harness::{Site, fixture, reader_test},
    pages::EditionOnPage,
};

/// Four papers whose texts tell them apart.
fn papers(site: &Site) {
    let paper = |number: usize, title: &str, author: &str, point: &str| -> Value {
        fixture::paper_with(
            number,
            &json!({ "title": title, "authors": [{ "name": author }], "key_points": [{ "text": point }] }),
        )
    };
    let papers = [
        paper(1, "Grokking in small models", "Thị Nguyễn", "A state-space view of it."),
        paper(2, "Why transformers grok", "Ada Author", "Theory first."),
        paper(3, "Spaces of states", "Grok Author", "<script>alert(1)</script> & <b>bold</b>"),
        paper(4, "Something else", "Ada Author", "The space of a state."),
    ];
    fixture::serve(site, &papers);
}

reader_test!(typing_shows_the_papers_that_have_the_word, papers, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    edition.type_in("GROK").await;
    reader.until_text(".filter-state__count", "3 of 4 papers").await;
    assert_eq!(edition.titles().await, ["Grokking in small models", "Why transformers grok", "Spaces of states"]);
    edition.type_in(" -theory").await;
    reader.until_text(".filter-state__count", "2 of 4 papers").await;
    assert_eq!(edition.titles().await, ["Grokking in small models", "Spaces of states"]);
    reader.until_path("/?q=GROK+-theory").await;
});

reader_test!(a_phrase_is_words_that_follow_each_other, papers, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    edition.type_in("\"state space\"").await;
    reader.until_text(".filter-state__count", "1 of 4 papers").await;
    assert_eq!(edition.marked(1).await, ["state-space"]);
});

reader_test!(authors_are_found_without_their_accents, papers, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    edition.type_in("author:nguyen").await;
    reader.until_text(".filter-state__count", "1 of 4 papers").await;
    assert_eq!(edition.titles().await, ["Grokking in small models"]);
});

reader_test!(what_matches_is_marked_and_unmarked_again, papers, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    edition.type_in("grok").await;
    assert_eq!(edition.marked(3).await, ["Grok", "grok", "Grok"]);
    reader.follow("Clear the filter").await;
    assert!(edition.marked(0).await.is_empty());
    assert_eq!(edition.titles().await[1], "Why transformers grok");
    assert_eq!(reader.see::<String>("document.querySelector('.filter-bar__text').value").await, "");
});

reader_test!(text_that_looks_like_markup_stays_text_when_it_is_marked, papers, |reader| {
    let edition = EditionOnPage::open(&reader, "/?q=script+bold").await;
    assert_eq!(edition.marked(3).await, ["script", "script", "bold"]);
    let point = reader.text(".card:not([hidden]) .key-points").await;
    assert_eq!(point, "<script>alert(1)</script> & <b>bold</b>");
    assert_eq!(reader.count(".card script, .card b").await, 0);
});

reader_test!(a_reload_keeps_what_was_typed_and_one_step_back_leaves_it, papers, |reader| {
    reader.open_page("/about/").await;
    reader.click(".site-header__name").await;
    let edition = EditionOnPage(&reader);
    edition.until_shown().await;
    edition.type_in("gro").await;
    reader.until_path("/?q=gro").await;
    edition.type_in("kking").await;
    reader.until_path("/?q=grokking").await;
    reader.driver.refresh().await.unwrap();
    edition.until_shown().await;
    reader.until_text(".filter-state__count", "1 of 4 papers").await;
    assert_eq!(reader.see::<String>("document.querySelector('.filter-bar__text').value").await, "grokking");
    reader.driver.back().await.unwrap();
    reader.until_path("/about/").await;
});

reader_test!(what_no_paper_has_is_named_and_can_be_cleared, papers, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    edition.type_in("<img src=x>").await;
    reader.until_text(".state--empty", "Asked for: “<img src=x>”.").await;
    assert_eq!(reader.text(".filter-state__count").await, "0 of 4 papers");
    reader.follow("Show all papers of this edition").await;
    reader.until("document.querySelectorAll('.card:not([hidden])').length === 4").await;
});
