//! The filter of a prerendered edition.

use crate::{
    harness::page_test,
    pages::{EditionOnPage, MARKED},
};

page_test!(nothing_moves_when_the_filter_comes_or_is_used, |reader| {
    for width in [360, 1440] {
        reader.size(width, 900).await;
        reader.open_taken_over("/").await;
        reader.until("!!document.querySelector('.filter-bar__text')").await;
        let bar = "document.querySelector('.filter-bar')";
        let fits: bool = reader
            .see(&format!("{bar}.offsetHeight === Math.ceil(parseFloat(getComputedStyle({bar}).minHeight))"))
            .await;
        assert!(fits, "at {width} the row is higher than its place");
        assert_eq!(reader.shifted().await, 0.0, "at {width}");
    }
});

page_test!(words_in_the_address_are_found_marked_and_stay_on_the_way_back, |reader| {
    reader.open_taken_over("/?q=attention&tag=-theory").await;
    let edition = EditionOnPage(&reader);
    reader.until_text(".filter-state__count", "of 24 papers").await;
    reader.until(&format!("{MARKED}.length > 0")).await;
    let titles = edition.titles().await;
    let marked: Vec<String> = reader.see(&format!("{MARKED}.map(String)")).await;
    assert!((1..24).contains(&titles.len()), "{titles:?}");
    assert!(marked.iter().all(|mark| mark.eq_ignore_ascii_case("attention")), "{marked:?}");
    edition.read(&titles[0]).await;
    reader.until_text(".paper h1", &titles[0]).await;
    reader.driver.back().await.unwrap();
    reader.until_path("/?q=attention&tag=-theory").await;
    reader.until_text(".filter-state__count", "of 24 papers").await;
    assert_eq!(edition.titles().await, titles);
    assert_eq!(reader.see::<String>("document.querySelector('.filter-bar__text').value").await, "attention");
});

page_test!(without_scripts_no_filter_is_offered, |reader| {
    reader.scripts(false).await;
    EditionOnPage::open(&reader, "/").await;
    assert!(!reader.see::<bool>("document.querySelector('.filter-bar').checkVisibility()").await);
});
