//! A history that is longer than a page shows.

use serde_json::{Value, json};

use crate::harness::{Site, fixture, publish, run};

/// Editions with three papers each, so that a topic's page has enough of them before the history ends.
fn site() -> (tempfile::TempDir, Site) {
    let editions: Vec<Value> = (1..=20)
        .map(|day: usize| {
            let papers: Vec<_> = (0..3).map(|at| fixture::paper(day * 3 + at)).collect();
            let mut edition = fixture::edition(&papers);
            edition["date"] = json!(format!("2026-04-{day:02}"));
            edition
        })
        .collect();
    let mut index = fixture::index(0);
    index["editions"] = json!([]);
    publish(&index, &editions)
}

#[test]
fn a_topic_reads_older_editions_in_place() {
    let (_folder, site) = site();
    run(site, |reader| async move {
        reader.open_taken_over("/tags/theory/").await;
        reader.until_text(".page-head__line", "24 papers in the last 8 editions").await;
        reader.click("main > .button").await;
        reader.until_text(".page-head__line", "54 papers in the last 18 editions").await;
        assert_eq!(reader.count(".card").await, 54);
        reader.click("main > .button").await;
        reader.until_text(".page-head__line", "60 papers in the last 20 editions").await;
        assert!(!reader.see::<bool>("document.querySelector('main > .button').checkVisibility()").await);
        assert_eq!(reader.path().await, "/tags/theory/");
    });
}

#[test]
fn reading_older_editions_keeps_the_focus() {
    let (_folder, site) = site();
    run(site, |reader| async move {
        reader.open_taken_over("/tags/theory/").await;
        reader.see::<()>("void document.getElementById('older').focus()").await;
        reader.press(thirtyfour::Key::Enter).await;
        reader.until_text(".page-head__line", "54 papers in the last 18 editions").await;
        assert_eq!(reader.see::<String>("document.activeElement.id").await, "older");
        reader.press(thirtyfour::Key::Enter).await;
        reader.until_text(".page-head__line", "60 papers in the last 20 editions").await;
        // The link is gone; who hears the page is where the papers are counted.
        reader.until("document.activeElement.id === 'count'").await;
    });
}

#[test]
fn a_click_that_asks_for_a_new_tab_reads_nothing_in_place() {
    let (_folder, site) = site();
    run(site, |reader| async move {
        reader.open_taken_over("/tags/theory/").await;
        let click = "document.getElementById('older').dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }))";
        // It is left to the browser.
        assert!(reader.see::<bool>(click).await);
        assert_eq!(reader.count(".card").await, 24);
    });
}

#[test]
fn a_topic_leads_to_the_next_older_edition_with_scripts_off() {
    let (_folder, site) = site();
    run(site, |reader| async move {
        reader.scripts(false).await;
        reader.open_page("/tags/theory/").await;
        assert_eq!(reader.count(".card").await, 24);
        reader.click("main > .button").await;
        reader.until_path("/editions/2026-04-12/").await;
        reader.until("document.querySelectorAll('.card').length === 3").await;
    });
}

#[test]
fn the_front_page_counts_the_whole_history_and_carries_only_what_it_shows() {
    let (_folder, site) = site();
    run(site, |reader| async move {
        reader.open_taken_over("/").await;
        let shown: Vec<String> =
            reader.see("[...document.querySelectorAll('.counter__text')].map(e => e.textContent)").await;
        assert_eq!(shown, ["3", "8h", "20"]);
        let carried: usize =
            reader.see("JSON.parse(document.getElementById('page-data').textContent).shelf.editions.length").await;
        assert!(carried < 20, "{carried}");
    });
}
