//! From page to page.

use crate::{
    harness::reader_test,
    pages::{EditionOnPage, PaperOnPage},
};

reader_test!(a_card_leads_to_its_paper_in_full, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    edition.read("Attention Is All You Need").await;
    reader.until_path("/papers/1706.03762/").await;
    let paper = PaperOnPage(&reader);
    paper.until_titled("Attention Is All You Need").await;
    assert_eq!(
        reader.texts(".paper__body h2").await,
        ["Key points", "Summary", "Methodology", "Results", "Implications", "Related papers"]
    );
    assert_eq!(reader.count(".paper .key-points li").await, 4);
    assert!(reader.text(".provenance").await.contains("Summaries can be wrong"));
});

reader_test!(a_paper_can_be_opened_by_its_address, |reader| {
    // It stands in the oldest edition: the reader has to look for it.
    let paper = PaperOnPage::open(&reader, "1411.4555").await;
    assert!(paper.title().await.starts_with("Show and Tell"));
});

reader_test!(an_address_with_a_version_leads_to_the_paper, |reader| {
    let paper = PaperOnPage::open(&reader, "1706.03762v7").await;
    assert_eq!(paper.title().await, "Attention Is All You Need");
});

reader_test!(previous_and_next_walk_through_the_edition, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    let titles = edition.titles().await;
    edition.read(&titles[0]).await;
    let paper = PaperOnPage(&reader);
    paper.until_titled(&titles[0]).await;
    assert_eq!(reader.count(".steps [rel=prev], .steps__to--before").await, 0);
    reader.click(".steps__to--after").await;
    paper.until_titled(&titles[1]).await;
    reader.click(".steps__to--after").await;
    paper.until_titled(&titles[2]).await;
    reader.click(".steps__to--before").await;
    paper.until_titled(&titles[1]).await;
});

reader_test!(links_lead_to_arxiv_by_the_papers_id, |reader| {
    PaperOnPage::open(&reader, "1706.03762").await;
    let links: Vec<String> = reader.see("[...document.querySelectorAll('.paper .paper-link')].map(a => a.href)").await;
    assert_eq!(
        links,
        ["https://arxiv.org/abs/1706.03762", "https://arxiv.org/pdf/1706.03762", "https://arxiv.org/html/1706.03762"]
    );
});

reader_test!(back_returns_to_where_one_was_reading, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    let titles = edition.titles().await;
    edition.read(&titles[15]).await;
    PaperOnPage(&reader).until_titled(&titles[15]).await;
    assert_eq!(reader.see::<f64>("window.scrollY").await, 0.0);
    reader.driver.back().await.unwrap();
    edition.until_shown().await;
    let in_view = "(() => { const box = document.querySelectorAll('.card__title')[15].getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight; })()";
    reader.until(in_view).await;
});

reader_test!(back_does_not_ask_the_server_again, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    let titles = edition.titles().await;
    edition.read(&titles[0]).await;
    PaperOnPage(&reader).until_titled(&titles[0]).await;
    reader.driver.back().await.unwrap();
    edition.until_shown().await;
    assert_eq!(reader.site.asked_for("editions/2026-05-08.json"), 1);
});

reader_test!(every_page_has_a_title_and_a_description_of_its_own, |reader| {
    let mut seen = Vec::new();
    for page in ["/", "/editions/2026-05-05/", "/papers/1706.03762/", "/tags/nlp/", "/about/", "/no/such/page/"] {
        reader.open_page(page).await;
        reader.until("document.title !== '' && !document.title.startsWith('Brevier: today')").await;
        let said: (String, String) =
            reader.see("[document.title, document.querySelector('meta[name=description]').content]").await;
        assert!(said.1.chars().count() <= 200, "{said:?}");
        assert!(!seen.contains(&said), "{page} says what another page says: {said:?}");
        seen.push(said);
    }
});

reader_test!(a_topics_page_gathers_its_papers_from_the_whole_history, |reader| {
    EditionOnPage::open(&reader, "/").await;
    reader.click(".card .tag").await;
    reader.until("location.pathname.includes('/tags/')").await;
    reader.until_text(".page-head__line", "in the last 7 editions").await;
    let (shown, said): (usize, String) = reader
        .see("[document.querySelectorAll('.card').length, document.querySelector('.page-head__line').innerText]")
        .await;
    assert!(said.starts_with(&format!("{shown} papers")), "{said}, but {shown} are shown");
    assert!(reader.count(".topic-part").await > 1);
});

reader_test!(the_about_page_says_how_the_digest_is_made, |reader| {
    EditionOnPage::open(&reader, "/").await;
    reader.follow("About").await;
    reader.until_path("/about/").await;
    reader.until_text("h1", "How this digest is made").await;
    assert!(reader.text(".about").await.contains("Thank you to arXiv for use of its open access interoperability."));
    assert_eq!(reader.count(".about .chip").await, 16);
});

reader_test!(an_address_that_leads_nowhere_says_so_and_helps, |reader| {
    reader.open_page("/no/such/page/").await;
    assert_eq!(reader.text("h1").await, "There is no page at this address");
    reader.until("document.querySelectorAll('main .chip').length === 16").await;
    reader.follow("Go to today’s papers").await;
    reader.until_path("/").await;
    EditionOnPage(&reader).until_shown().await;
});

reader_test!(a_day_without_an_edition_says_why_and_names_the_nearest, |reader| {
    reader.open_page("/editions/2026-05-03/").await;
    reader.until_text("h1", "No edition on Sunday, 3 May 2026").await;
    assert!(reader.text("main").await.contains("arXiv’s announcements are dated from Monday to Friday"));
    reader.follow("Friday, 1 May 2026").await;
    reader.until_path("/editions/2026-05-01/").await;
    EditionOnPage(&reader).until_shown().await;
});

reader_test!(a_paper_that_is_not_here_is_offered_at_arxiv, |reader| {
    reader.open_page("/papers/2601.00001/").await;
    reader.until_text("h1", "2601.00001 is not in this digest").await;
    assert_eq!(reader.count("a[href='https://arxiv.org/abs/2601.00001']").await, 1);
});
