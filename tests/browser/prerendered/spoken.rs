//! What a screen reader has of the page.

use thirtyfour::Key;

use crate::harness::page_test;

page_test!(an_edition_has_its_landmarks_one_main_heading_and_a_heading_for_each_paper, |reader| {
    reader.open_taken_over("/").await;
    let spoken = reader.spoken().await;
    for landmark in ["banner “”", "main “”", "contentinfo “”", "navigation “Site”", "navigation “Editions”"]
    {
        assert!(spoken.iter().any(|node| node == landmark), "{landmark} of {spoken:#?}");
    }
    let titles = reader.texts(".card__title").await;
    let headings = reader.spoken_as("heading").await;
    assert!(titles.iter().all(|title| headings.contains(&format!("heading “{title}”"))), "{headings:#?}");
    assert_eq!(reader.count("h1").await, 1);
});

page_test!(a_disclosure_says_whether_it_is_open, |reader| {
    reader.open_taken_over("/").await;
    let closed = reader.spoken_as("DisclosureTriangle").await;
    assert!(!closed.is_empty() && closed.iter().all(|node| node.ends_with(" expanded=false")), "{closed:#?}");
    reader.click(".card summary").await;
    reader.until("document.querySelector('.card details').open").await;
    let opened = reader.spoken_as("DisclosureTriangle").await;
    assert!(opened[0].contains(" expanded=true"), "{opened:#?}");
});

page_test!(the_list_of_the_keys_is_a_modal_dialog_with_a_name, |reader| {
    reader.open_taken_over("/").await;
    reader.click(".site-footer [data-dialog]").await;
    reader.until_text("dialog", "Next paper").await;
    let dialogs = reader.spoken_as("dialog").await;
    assert_eq!(dialogs, ["dialog “Keys” modal=true"]);
    let buttons = reader.spoken_as("button").await;
    assert!(buttons.iter().any(|button| button.starts_with("button “Close”")), "{buttons:#?}");
    reader.press(Key::Escape).await;
    reader.until("!document.querySelector('dialog[open]')").await;
    assert_eq!(reader.spoken_as("button").await.iter().filter(|button| button.contains("focused=true")).count(), 1);
});
