//! From one prerendered page to another without loading it anew.

use crate::{
    harness::{Answer, Site, page_test},
    pages::{EditionOnPage, PaperOnPage},
};

/// The pages and files that were asked for since the site was opened, without the program's own.
fn asked_for(site: &Site, path: &str) -> usize {
    site.asked().iter().filter(|asked| *asked == path).count()
}

page_test!(a_page_is_asked_for_once_and_nothing_else, |reader| {
    reader.open_taken_over("/").await;
    reader.see::<()>("void (window.same = true)").await;
    reader.click(".strip__day:nth-child(2) a").await;
    reader.until_text("h1", "Thursday, 7 May 2026").await;
    EditionOnPage(&reader).until_shown().await;
    reader.driver.back().await.unwrap();
    reader.until_text("h1", "without the noise").await;
    reader.click(".strip__day:nth-child(2) a").await;
    reader.until_text("h1", "Thursday, 7 May 2026").await;
    assert!(reader.see::<bool>("window.same === true").await, "the browser has loaded a page anew");
    assert_eq!(asked_for(&reader.site, "/editions/2026-05-07/"), 1);
    assert!(!reader.site.asked().iter().any(|path| path.starts_with("/digest/")), "{:?}", reader.site.asked());
});

page_test!(a_paper_of_the_page_is_there_without_asking, |reader| {
    reader.open_taken_over("/").await;
    let edition = EditionOnPage(&reader);
    let titles = edition.titles().await;
    edition.read(&titles[5]).await;
    PaperOnPage(&reader).until_titled(&titles[5]).await;
    reader.until("document.title.includes('· Brevier')").await;
    assert!(!reader.site.asked().iter().any(|path| path.starts_with("/papers/")), "{:?}", reader.site.asked());
});

page_test!(back_returns_to_where_one_was_reading, |reader| {
    reader.open_taken_over("/").await;
    let edition = EditionOnPage(&reader);
    let titles = edition.titles().await;
    edition.read(&titles[15]).await;
    PaperOnPage(&reader).until_titled(&titles[15]).await;
    reader.driver.back().await.unwrap();
    edition.until_shown().await;
    let in_view = "(() => { const box = document.querySelectorAll('.card__title')[15].getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight; })()";
    reader.until(in_view).await;
});

page_test!(every_page_says_what_it_is_and_where_it_is, |reader| {
    let said = "[document.title, document.querySelector('meta[name=description]').content,
        document.querySelector('link[rel=canonical]').href]";
    reader.open_taken_over("/tags/nlp/").await;
    let title = EditionOnPage(&reader).titles().await.remove(0);
    EditionOnPage(&reader).read(&title).await;
    PaperOnPage(&reader).until_titled(&title).await;
    reader.until(&format!("document.title.startsWith({})", serde_json::json!(title))).await;
    let moved: Vec<String> = reader.see(said).await;
    let path = reader.path().await;
    reader.open_taken_over(&path).await;
    let loaded: Vec<String> = reader.see(said).await;
    assert_eq!(moved, loaded);
    assert!(loaded[2].ends_with(&reader.site.path(&path)), "{loaded:?}");
});

page_test!(
    a_page_that_cannot_be_had_says_so_and_a_second_try_works,
    |site: &Site| site.page("/editions/2026-05-07/", [Answer::Text(503, String::new())]),
    |reader| {
        reader.allow_console("503");
        reader.open_taken_over("/").await;
        reader.click(".strip__day:nth-child(2) a").await;
        reader.until_text(".state--failed", "The server has a problem").await;
        let page = reader.site.text("editions/2026-05-07/index.html");
        reader.site.page("/editions/2026-05-07/", [Answer::Text(200, page)]);
        reader.click(".state--failed button").await;
        reader.until_text("h1", "Thursday, 7 May 2026").await;
        EditionOnPage(&reader).until_shown().await;
    }
);

page_test!(a_site_published_anew_by_another_build_is_loaded_by_the_browser, |reader| {
    reader.open_taken_over("/").await;
    reader.see::<()>("void (window.same = true)").await;
    let page = reader.site.text("editions/2026-05-07/index.html");
    let newer = page.replace(&format!("\"build\":\"{}\"", brevier::BUILD), "\"build\":\"another\"");
    assert_ne!(newer, page);
    reader.site.page("/editions/2026-05-07/", [Answer::Text(200, newer)]);
    reader.click(".strip__day:nth-child(2) a").await;
    reader.until_text("h1", "Thursday, 7 May 2026").await;
    // The page of the other build is there, and this build's program leaves it alone.
    reader.until("!('same' in window)").await;
    EditionOnPage(&reader).until_shown().await;
    assert!(!reader.see::<bool>("'takenOver' in window").await);
});
