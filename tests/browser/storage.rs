//! What the reader remembers, and what if it may not.

use crate::{harness::reader_test, pages::EditionOnPage};

const BLOCKED: &str =
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } })";
const FULL: &str = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }";

reader_test!(the_chosen_colours_are_remembered_and_there_before_the_program, |reader| {
    EditionOnPage::open(&reader, "/").await;
    reader.click(".theme-switch__option[title=Dark]").await;
    assert_eq!(reader.see::<String>("document.documentElement.dataset.theme").await, "dark");
    // What the root element says when the page's body begins, long before the program runs.
    reader
        .before_pages(
            "new MutationObserver((_, me) => { if (document.body) { me.disconnect();
                window.themeAtFirst = document.documentElement.dataset.theme; } }).observe(document, { childList: true, subtree: true })",
        )
        .await;
    reader.open_page("/about/").await;
    assert_eq!(reader.see::<String>("window.themeAtFirst").await, "dark");
});

reader_test!(the_switch_shows_what_was_chosen, |reader| {
    EditionOnPage::open(&reader, "/").await;
    let pressed = "document.querySelector('.theme-switch__option[aria-pressed=true]').title";
    assert_eq!(reader.see::<String>(pressed).await, "Automatic");
    reader.click(".theme-switch__option[title=Light]").await;
    reader.until(&format!("{pressed} === 'Light'")).await;
    EditionOnPage::open(&reader, "/").await;
    reader.until(&format!("{pressed} === 'Light'")).await;
    reader.click(".theme-switch__option[title=Automatic]").await;
    EditionOnPage::open(&reader, "/").await;
    assert_eq!(reader.see::<String>(pressed).await, "Automatic");
});

reader_test!(everything_works_where_storage_is_blocked, |reader| {
    reader.before_pages(BLOCKED).await;
    let edition = EditionOnPage::open(&reader, "/").await;
    assert_eq!(edition.titles().await.len(), 24);
    reader.click(".theme-switch__option[title=Dark]").await;
    assert_eq!(reader.see::<String>("document.documentElement.dataset.theme").await, "dark");
    edition.choose("NLP").await;
    reader.until_text(".filter-state__count", "of 24").await;
});

reader_test!(everything_works_where_storage_is_full, |reader| {
    reader.before_pages(FULL).await;
    EditionOnPage::open(&reader, "/").await;
    reader.click(".theme-switch__option[title=Dark]").await;
    assert_eq!(reader.see::<String>("document.documentElement.dataset.theme").await, "dark");
    EditionOnPage::open(&reader, "/").await;
    assert!(!reader.see::<bool>("'theme' in document.documentElement.dataset").await);
});
