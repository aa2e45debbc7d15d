//! What one does while the program is still on its way.

use crate::{
    harness::{Site, page_test},
    pages::EditionOnPage,
};

fn hold(site: &Site) {
    site.hold(".wasm");
}

page_test!(a_button_pressed_too_early_is_pressed_again, hold, |reader| {
    reader.open("/").await;
    reader.click(".theme-switch__option[title=Dark]").await;
    reader.site.release();
    reader.until("document.documentElement.dataset.theme === 'dark'").await;
    reader.until("document.querySelector('.theme-switch__option[aria-pressed=true]').title === 'Dark'").await;
});

page_test!(a_link_followed_too_early_leads_on, hold, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    let titles = edition.titles().await;
    edition.read(&titles[1]).await;
    reader.until_text(".paper h1", &titles[1]).await;
    reader.site.release();
    reader.until_taken_over().await;
    assert_eq!(reader.text(".paper h1").await, titles[1]);
});

page_test!(a_chip_pressed_too_early_leads_to_the_topic, hold, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    edition.choose("NLP").await;
    reader.until_path("/tags/nlp/").await;
    reader.until_text("h1", "NLP").await;
    reader.site.release();
    reader.until_taken_over().await;
});

page_test!(a_chip_filters_once_there_is_a_program, |reader| {
    reader.open_taken_over("/").await;
    EditionOnPage(&reader).choose("NLP").await;
    reader.until_path("/?tag=nlp").await;
    reader.until_text(".filter-state__count", "of 24 papers").await;
});
