//! Passing a paper on.

use crate::harness::page_test;

const BUTTON: &str = ".card:nth-child(2) .paper-actions .action:has(+ .action-said)";
const SAID: &str = ".card:nth-child(2) .action-said";

/// The address of the second card's paper.
const ADDRESS: &str = "document.querySelector('.card:nth-child(2) h3 a').href";

page_test!(without_a_sheet_of_the_system_the_link_is_copied_and_that_is_said, |reader| {
    let stub = "delete Navigator.prototype.canShare;
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } });";
    reader.before_pages(stub).await;
    reader.open_taken_over("/").await;
    assert!(reader.text(BUTTON).await.starts_with("Copy link"));
    assert_eq!(reader.text(SAID).await, "");
    reader.click(BUTTON).await;
    reader.until_text(SAID, "Link copied").await;
    assert!(reader.see::<bool>(&format!("window.copied === {ADDRESS}")).await);
    // It is said by a region that was there before.
    assert!(reader.see::<bool>(&format!("document.querySelector('{SAID}').getAttribute('role') === 'status'")).await);
});

page_test!(where_nothing_can_be_copied_the_link_is_there_and_a_click_selects_it, |reader| {
    let stub = "delete Navigator.prototype.canShare;
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => { throw new Error('no'); } } });";
    reader.before_pages(stub).await;
    reader.open_taken_over("/").await;
    reader.click(BUTTON).await;
    reader.until(&format!("document.querySelector('{SAID}').textContent === {ADDRESS}")).await;
    reader.click(SAID).await;
    reader.until(&format!("getSelection().toString() === {ADDRESS}")).await;
});

page_test!(a_system_that_can_share_is_asked_to, |reader| {
    let stub = "Navigator.prototype.canShare = () => true;
        Navigator.prototype.share = async data => { window.given = data; throw new DOMException('', 'AbortError'); };";
    reader.before_pages(stub).await;
    reader.open_taken_over("/").await;
    assert!(reader.text(BUTTON).await.starts_with("Share"));
    reader.click(BUTTON).await;
    reader.until("'given' in window").await;
    assert!(reader.see::<bool>(&format!("given.url === {ADDRESS}")).await);
    assert!(reader.see::<bool>("given.title === document.querySelector('.card:nth-child(2) h3').innerText").await);
    // Whoever thinks better of it is left alone.
    assert_eq!(reader.text(SAID).await, "");
});

page_test!(the_buttons_move_nothing_when_they_come, |site: &crate::harness::Site| site.hold(".wasm"), |reader| {
    for width in [360, 1440] {
        reader.size(width, 800).await;
        reader.open("/").await;
        reader.site.release();
        reader.until_taken_over().await;
        reader.until(&format!("document.querySelector('{BUTTON}') !== null")).await;
        assert_eq!(reader.shifted().await, 0.0, "{width}");
        assert!(reader.see::<bool>(&format!("document.querySelector('{BUTTON}').offsetHeight >= 24")).await);
        reader.site.hold(".wasm");
    }
});
