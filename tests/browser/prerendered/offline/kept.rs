//! What can be read after one visit when the network is gone, and when it is slow.

use super::{allow_no_network, listen, until_kept, until_kept_in};
use crate::{
    accessibility::violations,
    harness::{Answer, Site, page_test},
    pages::{EditionOnPage, PaperOnPage},
};

page_test!(what_was_never_opened_can_be_read_after_one_visit, Site::let_browsers_keep_it, |reader| {
    allow_no_network(&reader);
    reader.open_taken_over("/").await;
    until_kept(&reader).await;
    reader.site.be_gone(true);
    reader.open_taken_over("/").await;
    assert_eq!(reader.count(".card").await, 24);
    reader.open_taken_over("/papers/1706.03762/").await;
    assert_eq!(PaperOnPage(&reader).title().await, "Attention Is All You Need");
    reader.open_taken_over("/editions/2026-04-30/").await;
    EditionOnPage(&reader).until_shown().await;
    reader.open_taken_over("/?tag=nlp").await;
    reader.until_text(".filter-state__count", "of 24 papers").await;
    reader.open_taken_over("/saved/").await;
});

page_test!(the_program_goes_from_page_to_page_without_a_network, Site::let_browsers_keep_it, |reader| {
    allow_no_network(&reader);
    reader.open_taken_over("/").await;
    until_kept(&reader).await;
    reader.site.be_gone(true);
    reader.click(".card:nth-child(2) summary").await;
    reader.until("document.querySelectorAll('.card:nth-child(2) h4').length === 4").await;
    let title = EditionOnPage(&reader).titles().await.remove(4);
    EditionOnPage(&reader).read(&title).await;
    PaperOnPage(&reader).until_titled(&title).await;
    reader.driver.back().await.unwrap();
    reader.click(".strip__day:nth-child(2) a").await;
    reader.until_text("h1", "Thursday, 7 May 2026").await;
    EditionOnPage(&reader).until_shown().await;
});

page_test!(a_page_that_is_not_kept_says_so_and_leads_to_what_is, Site::let_browsers_keep_it, |reader| {
    allow_no_network(&reader);
    reader.open_taken_over("/").await;
    until_kept(&reader).await;
    reader.site.be_gone(true);
    reader.driver.goto(reader.site.url("/no/such/page/")).await.unwrap();
    assert_eq!(reader.text("h1").await, "This page is not on your device");
    assert_eq!(violations(&reader).await, Vec::<String>::new());
    reader.click("main a").await;
    reader.until_path("/").await;
    assert_eq!(reader.count(".card").await, 24);
});

page_test!(a_page_that_was_read_is_kept_too, Site::let_browsers_keep_it, |reader| {
    allow_no_network(&reader);
    reader.open_taken_over("/").await;
    until_kept(&reader).await;
    reader.open_taken_over("/tags/nlp/").await;
    until_kept_in(&reader, "", &["tags/nlp/".to_owned()]).await;
    reader.site.be_gone(true);
    reader.open_taken_over("/tags/nlp/").await;
    EditionOnPage(&reader).until_shown().await;
});

page_test!(a_second_visit_asks_for_the_page_and_nothing_else, Site::let_browsers_keep_it, |reader| {
    listen(&reader).await;
    reader.open_taken_over("/").await;
    until_kept(&reader).await;
    let before = reader.site.asked().len();
    for page in ["/", "/papers/1706.03762/"] {
        reader.open_taken_over(page).await;
        reader.until("window.heard === '2026-05-08'").await;
    }
    let asked = reader.site.asked().split_off(before);
    // What the browser itself asks for: whether there is another worker, and what it shows in its own frame.
    let own = ["/service-worker.js", "/manifest.webmanifest", "/icon.svg"];
    let asked: Vec<_> = asked.iter().filter(|path| !own.contains(&path.as_str())).collect();
    assert_eq!(asked, ["/", "/papers/1706.03762/"]);
});

page_test!(a_page_that_does_not_come_is_shown_as_it_was_kept, Site::let_browsers_keep_it, |reader| {
    reader.open_taken_over("/").await;
    until_kept(&reader).await;
    reader.site.page("/about/", [Answer::Never]);
    reader.open_taken_over("/about/").await;
    assert_eq!(reader.text("h1").await, "How this digest is made");
});

page_test!(a_page_that_the_host_fails_to_send_is_shown_as_it_was_kept, Site::let_browsers_keep_it, |reader| {
    reader.allow_console("503");
    reader.open_taken_over("/").await;
    until_kept(&reader).await;
    reader.site.page("/about/", [Answer::Text(503, String::new())]);
    reader.open_taken_over("/about/").await;
    assert_eq!(reader.text("h1").await, "How this digest is made");
});

page_test!(what_is_missing_is_said_to_be_missing_where_there_is_a_network, Site::let_browsers_keep_it, |reader| {
    reader.allow_console("404");
    reader.open_taken_over("/").await;
    until_kept(&reader).await;
    reader.open_taken_over("/no/such/page/").await;
    assert_eq!(reader.text("h1").await, "There is no page at this address");
});
