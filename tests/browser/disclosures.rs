//! "Read more" on a card.

use thirtyfour::Key;

use crate::{
    harness::reader_test,
    pages::{EditionOnPage, PaperOnPage},
};

reader_test!(read_more_opens_the_four_sections_in_place, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    assert!(!edition.is_open(1).await);
    reader.click(".card summary").await;
    assert!(edition.is_open(1).await);
    let headings: Vec<String> =
        reader.see("[...document.querySelector('.card').querySelectorAll('h4')].map(e => e.textContent)").await;
    assert_eq!(headings, ["Summary", "Methodology", "Results", "Implications"]);
    assert_eq!(reader.path().await, "/");
});

reader_test!(read_more_works_with_the_keyboard, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    reader.see::<()>("void document.querySelector('.card summary').focus()").await;
    reader.press(Key::Enter).await;
    assert!(edition.is_open(1).await);
    reader.press(Key::Enter).await;
    assert!(!edition.is_open(1).await);
});

reader_test!(what_was_unfolded_is_unfolded_on_the_way_back, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    let titles = edition.titles().await;
    reader.click(".card:nth-of-type(2) summary").await;
    edition.read(&titles[1]).await;
    PaperOnPage(&reader).until_titled(&titles[1]).await;
    reader.driver.back().await.unwrap();
    edition.until_shown().await;
    assert!(!edition.is_open(1).await);
    assert!(edition.is_open(2).await);
});
