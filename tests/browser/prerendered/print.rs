//! A sheet of paper.

use serde_json::json;

use crate::harness::page_test;

page_test!(a_printed_edition_says_nothing_of_what_was_read, |reader| {
    reader.open_taken_over("/").await;
    reader.click(".card:nth-child(2) summary").await;
    reader.until("!!document.querySelector('.card:nth-child(2) .card__mark--read')").await;
    let colour = "n => getComputedStyle(document.querySelector(`.card:nth-child(${n}) .key-points`)).color";
    let is_paler = format!("(({colour})(2) !== ({colour})(3))");
    assert!(reader.see::<bool>(&is_paler).await, "on the screen a paper that was read steps back");
    reader.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    reader.until("!document.querySelector('.card__mark').checkVisibility()").await;
    assert!(!reader.see::<bool>(&is_paler).await, "on paper all are alike");
});
