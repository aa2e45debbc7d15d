//! Citing a paper or an edition in the dialog.

use serde_json::json;
use thirtyfour::Key;

use crate::harness::{Reader, page_test};

const CITE: &str = ".card .paper-actions [data-dialog]";
const TEXT: &str = "dialog[open] .citation__text";

/// The text of the element that has the focus.
async fn focused(reader: &Reader) -> String {
    reader.see("document.activeElement.innerText").await
}

/// Presses the button of the open dialog with this text.
async fn press(reader: &Reader, text: &str) {
    let find = format!(
        "[...document.querySelectorAll('dialog[open] .desk button')].find(b => b.innerText === {})",
        json!(text)
    );
    reader.until(&format!("!!{find}")).await;
    let found = reader.driver.execute(format!("return {find}"), Vec::new()).await.unwrap();
    found.element().unwrap().click().await.unwrap();
}

page_test!(a_paper_is_cited_in_a_dialog_that_gives_the_focus_back, |reader| {
    reader.open_taken_over("/").await;
    reader.click(CITE).await;
    reader.until_text(TEXT, "@misc{vaswani2017attention,").await;
    assert!(reader.text(TEXT).await.contains("author        = {Vaswani, Ashish and Shazeer, Noam and"));
    assert_eq!(reader.text("dialog[open] h2").await, "Cite");
    assert_eq!(reader.texts("dialog[open] [aria-pressed=true]").await, ["BibTeX"]);

    press(&reader, "RIS").await;
    reader.until_text(TEXT, "TY  - UNPB").await;
    assert!(reader.text(TEXT).await.contains("AU  - Vaswani, Ashish"));
    assert_eq!(reader.texts("dialog[open] [aria-pressed=true]").await, ["RIS"]);
    assert_eq!(focused(&reader).await, "RIS", "what was pressed keeps the focus");

    reader.press(Key::Escape).await;
    reader.until("!document.querySelector('dialog[open]')").await;
    assert!(focused(&reader).await.starts_with("Cite"), "the button has the focus again");
});

page_test!(the_chosen_form_stands_out_where_the_device_has_its_own_colours, |reader| {
    reader.prefers(&[("forced-colors", "active")]).await;
    reader.open_taken_over("/").await;
    reader.click(CITE).await;
    reader.until_text(TEXT, "@misc{vaswani2017attention,").await;
    let grounds = "['true', 'false'].map(pressed =>
        getComputedStyle(document.querySelector(`dialog[open] [aria-pressed=${pressed}]`)).backgroundColor)";
    let (chosen, other): (String, String) = reader.see(grounds).await;
    assert_ne!(chosen, other);
});

page_test!(a_citation_is_downloaded_under_the_name_of_its_paper, |reader| {
    // What would be saved is noted instead.
    reader
        .before_pages(
            "const click = HTMLElement.prototype.click;
            HTMLElement.prototype.click = function () {
                if (this.download) window.saved = this.download; else click.call(this);
            };",
        )
        .await;
    reader.open_taken_over("/papers/1706.03762/").await;
    reader.click(".paper-actions [data-dialog]").await;
    press(&reader, "Download").await;
    reader.until("window.saved === '1706.03762.bib'").await;
    reader.until_text("dialog[open] .desk__status", "1706.03762.bib").await;
});

page_test!(an_edition_is_cited_with_all_its_papers, |reader| {
    reader.open_taken_over("/editions/2026-05-08/").await;
    let papers = reader.count(".card").await;
    reader.click(".edition > [data-dialog]").await;
    reader.until_text(TEXT, "@misc{vaswani2017attention,").await;
    assert_eq!(reader.text(TEXT).await.matches("\n@").count() + 1, papers);
});

page_test!(without_a_program_nothing_offers_to_cite, |reader| {
    reader.scripts(false).await;
    reader.open("/").await;
    let shown = "[...document.querySelectorAll('[data-dialog]')].some(button => button.checkVisibility())";
    assert!(!reader.see::<bool>(shown).await);
});
