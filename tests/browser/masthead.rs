//! The head of the front page.

use serde_json::Value;

use crate::{
    harness::{fixture, reader_test},
    pages::EditionOnPage,
};

reader_test!(the_front_page_shows_the_newest_edition_with_24_cards, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    assert_eq!(edition.titles().await.len(), 24);
    assert_eq!(reader.text("h1").await, "Today’s ML research, without the noise.");
    assert_eq!(reader.text("h2.edition-head__day").await, "Friday, 8 May 2026");
    assert_eq!(edition.count().await, "24 papers");
    assert!(!reader.see::<bool>("[...document.querySelectorAll('main .button')].some(b => b.checkVisibility())").await);
});

reader_test!(the_counters_are_computed_from_the_data, |reader| {
    EditionOnPage::open(&reader, "/").await;
    let index = std::fs::read_to_string("public/digest/index.json").unwrap();
    let index: Value = serde_json::from_str(&index).unwrap();
    let editions = index["editions"].as_array().unwrap();
    let expected =
        [editions[0]["papers"].to_string(), format!("{}h", index["site"]["update_hours"]), editions.len().to_string()];
    let shown: Vec<String> =
        reader.see("[...document.querySelectorAll('.counter__text')].map(e => e.textContent)").await;
    assert_eq!(shown, expected);
    assert_eq!(reader.texts(".counter__label").await, ["papers today", "update frequency", "days of history"]);
});

reader_test!(counters_do_not_move_under_reduced_motion, |reader| {
    reader.prefers(&[("prefers-reduced-motion", "reduce")]).await;
    EditionOnPage::open(&reader, "/").await;
    assert_eq!(reader.see::<usize>("document.getAnimations().length").await, 0);
    assert_eq!(reader.see::<String>("getComputedStyle(document.querySelector('.counter__text')).opacity").await, "1");
});

reader_test!(a_sample_says_that_it_is_one, |reader| {
    EditionOnPage::open(&reader, "/").await;
    assert!(reader.text(".note--sample").await.starts_with("Sample digest."));
});

reader_test!(
    a_digest_that_is_no_sample_does_not_say_that_it_is,
    |site: &crate::harness::Site| fixture::serve(site, &[fixture::paper(1)]),
    |reader| {
        EditionOnPage::open(&reader, "/").await;
        assert_eq!(reader.count(".note--sample").await, 0);
        assert_eq!(reader.text(".site-header__name").await, "Fixture");
    }
);

reader_test!(the_calendar_strip_leads_to_every_edition_and_names_quiet_days, |reader| {
    EditionOnPage::open(&reader, "/").await;
    assert_eq!(reader.count(".strip__edition").await, 7);
    let quiet: Vec<String> = reader.see("[...document.querySelectorAll('.strip__none')].map(e => e.textContent)").await;
    assert_eq!(quiet.len(), 2);
    assert!(quiet.iter().any(|day| day.contains("Sunday, 3 May 2026") && day.contains("quiet")), "{quiet:?}");
    reader.click(".strip__day:nth-child(4) a").await;
    reader.until_path("/editions/2026-05-05/").await;
    reader.until_text("h1", "Tuesday, 5 May 2026").await;
    assert_eq!(reader.text("[aria-current=date] .strip__number").await, "5");
});
