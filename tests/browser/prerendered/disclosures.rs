//! "Read more" on a prerendered page, which leaves all but the first section to the papers' own pages.

use crate::{
    harness::{Answer, Reader, Site, page_test},
    pages::{EditionOnPage, PaperOnPage},
};

const PAPER: &str = "/papers/2205.14135/";
const CARD: &str = ".card:nth-child(2)";

async fn until_whole(reader: &Reader) {
    let headings = format!("[...document.querySelectorAll('{CARD} h4')].map(heading => heading.textContent).join()");
    reader.until(&format!("{headings} === 'Summary,Methodology,Results,Implications'")).await;
}

fn times_asked_for(site: &Site, path: &str) -> usize {
    site.asked().iter().filter(|asked| *asked == path).count()
}

page_test!(read_more_opens_the_four_sections_in_place, |reader| {
    reader.open_taken_over("/").await;
    assert_eq!(times_asked_for(&reader.site, PAPER), 0);
    reader.click(&format!("{CARD} summary")).await;
    until_whole(&reader).await;
    assert_eq!(reader.count(&format!("{CARD} .card__rest")).await, 0);
    // The page that was asked for is the paper's own, so that is there when it is opened.
    let title = EditionOnPage(&reader).titles().await.remove(1);
    EditionOnPage(&reader).read(&title).await;
    PaperOnPage(&reader).until_titled(&title).await;
    assert_eq!(times_asked_for(&reader.site, PAPER), 1);
    reader.driver.back().await.unwrap();
    assert!(EditionOnPage(&reader).is_open(2).await);
    until_whole(&reader).await;
});

page_test!(a_disclosure_opened_too_early_gets_its_sections, |site: &Site| site.hold(".wasm"), |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    reader.click(&format!("{CARD} summary")).await;
    reader.site.release();
    until_whole(&reader).await;
    assert!(edition.is_open(2).await);
});

page_test!(
    sections_that_do_not_come_are_a_link_and_another_try,
    |site: &Site| site.page(PAPER, [Answer::Text(503, String::new())]),
    |reader| {
        reader.allow_console("503");
        reader.open_taken_over("/").await;
        reader.click(&format!("{CARD} summary")).await;
        let rest = format!("{CARD} .card__rest");
        reader.until_text(&rest, "could not be loaded").await;
        assert!(reader.text(&rest).await.contains("Continue on the paper’s own page"));
        reader.site.page(PAPER, [Answer::Text(200, reader.site.text("papers/2205.14135/index.html"))]);
        reader.click(&format!("{CARD} summary")).await;
        reader.click(&format!("{CARD} summary")).await;
        until_whole(&reader).await;
    }
);

page_test!(without_a_program_the_rest_is_on_the_page_of_the_paper, |reader| {
    reader.scripts(false).await;
    let edition = EditionOnPage::open(&reader, "/").await;
    reader.click(&format!("{CARD} summary")).await;
    assert!(edition.is_open(2).await);
    reader.click(&format!("{CARD} .card__rest a")).await;
    reader.until_path(PAPER).await;
    assert_eq!(
        reader.texts(".paper__body h2").await,
        ["Key points", "Summary", "Methodology", "Results", "Implications", "Related papers"]
    );
});
