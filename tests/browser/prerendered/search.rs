//! Searching the history.

use crate::harness::{Answer, page_test};

const RESULTS: &str = "brevier-desk .card__title";

page_test!(results_come_while_one_types_and_the_address_follows, |reader| {
    reader.open_taken_over("/search/").await;
    let before: u32 = reader.see("history.length").await;
    reader.find("#search").await.send_keys("atari").await.unwrap();
    reader.until_text(RESULTS, "Playing Atari with Deep Reinforcement Learning").await;
    reader.until_text("[role=status]", "found").await;
    reader.until("location.search === '?q=atari'").await;
    assert_eq!(reader.see::<u32>("history.length").await, before);
    assert_eq!(reader.text("mark").await.to_lowercase(), "atari");
});

page_test!(an_address_with_words_shows_what_they_find, |reader| {
    reader.open("/search/?q=author:konecny").await;
    reader.until_text(RESULTS, "Federated Learning").await;
    assert_eq!(reader.see::<String>("document.querySelector('#search').value").await, "author:konecny");
});

page_test!(a_result_has_as_much_room_above_as_below, |reader| {
    reader.open_taken_over("/search/?q=attention").await;
    reader.until_text(RESULTS, "Attention").await;
    let room = "(() => { const card = document.querySelector('brevier-desk .card'), box = card.getBoundingClientRect();
        return [card.firstElementChild.getBoundingClientRect().top - box.top,
            box.bottom - card.lastElementChild.getBoundingClientRect().bottom] })()";
    let [above, below]: [f64; 2] = reader.see(room).await;
    assert!((above - below).abs() < 8.0, "{above} pixels above and {below} below");
});

page_test!(a_result_leads_to_its_paper_and_back_leads_to_the_results, |reader| {
    reader.open("/search/?q=flashattention").await;
    reader.until_text(RESULTS, "FlashAttention").await;
    reader.click("brevier-desk .card__title a").await;
    reader.until_path("/papers/2205.14135/").await;
    reader.driver.back().await.unwrap();
    reader.until_text(RESULTS, "FlashAttention").await;
});

page_test!(more_results_are_added_and_the_first_of_them_has_the_focus, |reader| {
    reader.open("/search/?q=neural%20network").await;
    reader.until(&format!("document.querySelectorAll('{RESULTS}').length === 10")).await;
    reader.click("brevier-desk button").await;
    reader.until(&format!("document.querySelectorAll('{RESULTS}').length > 10")).await;
    reader.until("document.activeElement.id === 'result-11'").await;
});

page_test!(a_mistyped_word_is_said_to_be_put_right, |reader| {
    reader.open("/search/?q=visuomtor").await;
    reader.until_text("[role=status]", "Showing results for “visuomotor”").await;
});

page_test!(without_its_index_the_search_says_so, |reader| {
    reader.allow_console("404");
    reader.site.page("/search/index.json", [Answer::Text(404, String::new())]);
    reader.open("/search/?q=attention").await;
    reader.until_text("[role=status]", "could not be loaded").await;
});

page_test!(what_is_typed_before_the_program_comes_is_searched_for_when_it_is_there, |reader| {
    reader.site.hold(".wasm");
    reader.open_page("/search/").await;
    reader.find("#search").await.send_keys("atari").await.unwrap();
    reader.site.release();
    reader.until_text(RESULTS, "Playing Atari").await;
    assert_eq!(reader.see::<String>("document.querySelector('#search').value").await, "atari");
});

page_test!(the_form_works_before_the_program_does, |reader| {
    reader.site.hold(".wasm");
    reader.open_page("/search/").await;
    reader.find("#search").await.send_keys("atari\n").await.unwrap();
    reader.until("location.search === '?q=atari'").await;
    reader.site.release();
    reader.until_text(RESULTS, "Playing Atari").await;
});

page_test!(a_page_that_is_not_there_offers_the_search, |reader| {
    reader.allow_console("404");
    reader.open("/nothing/here/").await;
    reader.find("form[role=search] input[name=q]").await.send_keys("atari\n").await.unwrap();
    reader.until("location.pathname.endsWith('/search/') && location.search === '?q=atari'").await;
    reader.until_text(RESULTS, "Playing Atari").await;
});
