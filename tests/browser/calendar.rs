//! The calendar strip: why days have no edition, and the keyboard.

use serde_json::json;
use thirtyfour::Key;

use crate::{
    harness::{Site, fixture, reader_test},
    pages::EditionOnPage,
};

/// Editions before and after Thanksgiving 2026, of which one day is missing.
fn november(site: &Site) {
    let mut index = fixture::index(1);
    let entry = |day: &&str| json!({ "date": day, "papers": 1, "file": format!("editions/{day}.json"), "sha256": "" });
    index["editions"] = ["2026-11-30", "2026-11-26", "2026-11-24"].iter().map(entry).collect();
    site.digest_text("index.json", index.to_string());
    for day in ["2026-11-30", "2026-11-26", "2026-11-24"] {
        let mut edition = fixture::edition(&[fixture::paper(1)]);
        edition["date"] = day.into();
        site.digest_text(&format!("editions/{day}.json"), edition.to_string());
    }
}

reader_test!(days_without_an_edition_say_why, november, |reader| {
    EditionOnPage::open(&reader, "/").await;
    let days: Vec<String> = reader.see("[...document.querySelectorAll('.strip__none')].map(e => e.textContent)").await;
    let ends = |day: &str, note: &str| days.iter().any(|text| text.contains(day) && text.ends_with(note));
    assert!(ends("Sunday, 29 November", "quiet"), "{days:?}");
    assert!(ends("Friday, 27 November", "Thanksgiving"), "{days:?}");
    assert!(ends("Wednesday, 25 November", "no edition"), "{days:?}");
    reader.open_page("/editions/2026-11-27/").await;
    reader.until_text("main", "because of a holiday: Thanksgiving.").await;
});

reader_test!(arrows_home_and_end_move_in_the_strip_and_tab_leaves_it, |reader| {
    EditionOnPage::open(&reader, "/").await;
    let focused = "document.activeElement.closest('.strip') ? [...document.querySelectorAll('.strip__edition')].indexOf(document.activeElement) : -1";
    let is = async |at: i64| assert_eq!(reader.see::<i64>(focused).await, at);
    reader.see::<()>("void document.querySelector('.strip__edition').focus()").await;
    reader.press(Key::Right).await;
    is(1).await;
    reader.press(Key::Right).await;
    reader.press(Key::Left).await;
    is(1).await;
    reader.press(Key::End).await;
    is(6).await;
    reader.press(Key::Right).await;
    is(6).await;
    reader.press(Key::Home).await;
    is(0).await;
    reader.press(Key::Right).await;
    reader.press(Key::Tab).await;
    is(-1).await;
    assert!(reader.see::<bool>("document.activeElement !== document.body").await);
    // Enter opens the edition that the focus is on.
    reader.see::<()>("void document.querySelectorAll('.strip__edition')[0].focus()").await;
    reader.press(Key::Right).await;
    reader.press(Key::Enter).await;
    reader.until_path("/editions/2026-05-07/").await;
});
