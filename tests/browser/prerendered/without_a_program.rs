//! Pages whose program never comes, because scripts are off, or because the program is lost on the way.

use super::PAGES;
use crate::{
    harness::{Answer, Reader, Site, page_test},
    pages::EditionOnPage,
};

/// Everything is there and leads somewhere: cards, disclosures, links to papers, topics, editions and older papers.
async fn walk(reader: &Reader) {
    let edition = EditionOnPage::open(reader, "/").await;
    assert_eq!(edition.titles().await.len(), 24);
    reader.click(".card:nth-child(2) summary").await;
    assert!(edition.is_open(2).await);
    assert!(
        reader.see::<bool>("document.querySelector('.card:nth-child(2) .card__section p').checkVisibility()").await
    );
    // What only a program can do is not offered.
    assert!(
        !reader
            .see::<bool>("document.querySelector('.theme-switch').checkVisibility({ visibilityProperty: true })")
            .await
    );
    edition.choose("NLP").await;
    reader.until_path("/tags/nlp/").await;
    reader.until_text("h1", "NLP").await;
    let title = edition.titles().await.remove(0);
    edition.read(&title).await;
    reader.until_text(".paper h1", &title).await;
    assert_eq!(reader.texts(".paper__body h2").await[0], "Key points");
    reader.click(".kicker a").await;
    reader.until("location.pathname.includes('/editions/')").await;
    edition.until_shown().await;
    reader.click(".steps__to--after, .steps__to--before").await;
    edition.until_shown().await;
    reader.follow("About").await;
    reader.until_text("h1", "How this digest is made").await;
}

page_test!(everything_can_be_read_with_scripts_off, |reader| {
    reader.scripts(false).await;
    walk(&reader).await;
});

page_test!(no_page_is_empty_with_scripts_off, |reader| {
    reader.scripts(false).await;
    for page in PAGES {
        reader.open_page(page).await;
        let text: usize = reader.see("document.querySelector('main').innerText.length").await;
        assert!(text > 60, "{page} says only {text} characters");
        assert_eq!(reader.count(".loading").await, 0, "{page}");
    }
});

page_test!(
    everything_can_be_read_when_the_program_is_lost_on_the_way,
    |site: &Site| site.page(&site.program(), [Answer::Lost]),
    |reader| {
        // The browser says so itself, for each page.
        reader.allow_console("ERR_EMPTY_RESPONSE");
        reader.allow_console("Failed to fetch");
        reader.open("/").await;
        reader.until("!('program' in document.documentElement.dataset)").await;
        walk(&reader).await;
    }
);

page_test!(everything_can_be_read_when_the_program_breaks_down, |site: &Site| site.hold(".wasm"), |reader| {
    // Something in the browser has changed the page, which is then not the one that the program expects.
    reader.allow_console("unreachable");
    reader.open("/").await;
    reader.see::<()>("void document.querySelector('.site-header').remove()").await;
    reader.site.release();
    reader.until("!('program' in document.documentElement.dataset)").await;
    assert_eq!(reader.count(".card").await, 24);
    let edition = EditionOnPage(&reader);
    reader.click(".card:nth-child(2) summary").await;
    assert!(edition.is_open(2).await);
});

page_test!(
    everything_can_be_read_when_another_program_comes,
    // What fails the check of its integrity is not run.
    |site: &Site| site.page(&site.program(), [Answer::Text(200, "another program".to_owned())]),
    |reader| {
        reader.allow_console("integrity");
        reader.allow_console("Failed to fetch");
        reader.open("/").await;
        reader.until("!('program' in document.documentElement.dataset)").await;
        walk(&reader).await;
    }
);
