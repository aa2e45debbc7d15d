//! Addresses that have no page of their own.

use crate::harness::page_test;

page_test!(an_address_without_a_slash_at_its_end_is_the_same_page, |reader| {
    for page in ["/about", "/editions/2026-05-05", "/papers/1706.03762", "/tags/nlp"] {
        reader.open_taken_over(page).await;
        assert_eq!(reader.count("h1").await, 1, "{page}");
        assert_eq!(reader.count(".state").await, 0, "{page}");
    }
});

page_test!(an_address_that_leads_nowhere_says_so_and_helps, |reader| {
    reader.allow_console("404");
    reader.open_taken_over("/no/such/page/").await;
    assert_eq!(reader.text("h1").await, "There is no page at this address");
    assert_eq!(reader.count("main .chip").await, 16);
    reader.follow("Go to today’s papers").await;
    reader.until_path("/").await;
    reader.until("document.querySelectorAll('.card').length === 24").await;
});

page_test!(an_address_with_a_version_leads_to_the_paper, |reader| {
    reader.allow_console("404");
    reader.open("/papers/1706.03762v7/").await;
    reader.until_text("h1", "Attention Is All You Need").await;
});

page_test!(who_opens_such_an_address_has_not_been_on_another_page, |reader| {
    reader.allow_console("404");
    reader.open_taken_over("/papers/1706.03762v7/").await;
    reader.until_text("h1", "Attention Is All You Need").await;
    // So nothing takes the focus, and nothing appears as after a change of page.
    assert!(reader.see::<bool>("document.activeElement === document.body").await);
    assert!(!reader.see::<bool>("'visited' in document.documentElement.dataset").await);
});

page_test!(a_day_without_an_edition_says_why_and_names_the_nearest, |reader| {
    reader.allow_console("404");
    reader.open("/editions/2026-05-03/").await;
    reader.until_text("h1", "No edition on Sunday, 3 May 2026").await;
    reader.follow("Friday, 1 May 2026").await;
    reader.until_path("/editions/2026-05-01/").await;
    reader.until("document.querySelectorAll('.card').length === 9").await;
});

page_test!(a_paper_that_is_not_here_is_offered_at_arxiv, |reader| {
    reader.allow_console("404");
    reader.open("/papers/2601.00001/").await;
    reader.until_text("h1", "2601.00001 is not in this digest").await;
    assert_eq!(reader.count("a[href='https://arxiv.org/abs/2601.00001']").await, 1);
});
