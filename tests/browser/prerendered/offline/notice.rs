//! The quiet word that there is a new edition.

use super::{listed, listen, owner_test, until_kept};
use crate::{accessibility::violations, harness::Reader};

/// Lets the worker believe that it has last asked an hour ago, and the page that its reader comes back to it.
async fn come_back_after_an_hour(reader: &Reader) {
    reader
        .see::<serde_json::Value>(
            "(async () => {
                const [address, cache] = [new URL('offline.json', document.baseURI), await caches.open((await caches.keys())[0])];
                const state = await (await cache.match(address)).json();
                state.asked -= 3600_000;
                await cache.put(address, new Response(JSON.stringify(state)));
                window.heard = '';
                document.dispatchEvent(new Event('visibilitychange'));
            })().then(() => 1)",
        )
        .await;
    reader.until("!!window.heard").await;
}

/// A page in front of a reader, with all that is kept, and an edition that is published meanwhile.
async fn open(reader: &Reader, page: &str) {
    listen(reader).await;
    reader.open_taken_over(page).await;
    until_kept(reader).await;
    reader.until("window.heard === '2026-05-08'").await;
    // Until all is done; then nobody asks again before half an hour is over.
    let done =
        "caches.match(new URL('offline.json', document.baseURI)).then(kept => kept.json()).then(kept => kept.isDone)";
    reader.until(done).await;
}

owner_test!(who_comes_back_to_a_page_is_told_of_a_new_edition, |owner, reader| {
    open(&reader, "/").await;
    come_back_after_an_hour(&reader).await;
    assert_eq!(reader.count(".notice").await, 0);
    owner.publish_edition("2026-05-11");
    come_back_after_an_hour(&reader).await;
    reader.until_text(".notice", "A new edition is there.").await;
    assert_eq!(reader.shifted().await, 0.0);
    assert_eq!(violations(&reader).await, Vec::<String>::new());
    assert_eq!(reader.text(".notice[role=status] a").await, "Read it");
    reader.click(".notice a").await;
    reader.until_text(".edition-head__day", "11 May 2026").await;
    reader.until_taken_over().await;
    assert_eq!(reader.path().await, "/");
    reader.until("window.heard === '2026-05-11'").await;
    assert_eq!(reader.count(".notice").await, 0);
});

owner_test!(the_word_goes_when_it_was_heard_and_does_not_come_again, |owner, reader| {
    let paper = listed(&reader.site).into_iter().find(|file| file.starts_with("papers/")).unwrap();
    open(&reader, &format!("/{paper}")).await;
    owner.publish_edition("2026-05-11");
    come_back_after_an_hour(&reader).await;
    reader.click(".notice button").await;
    assert_eq!(reader.count(".notice").await, 0);
    come_back_after_an_hour(&reader).await;
    assert_eq!(reader.count(".notice").await, 0);
});

owner_test!(a_page_is_told_of_what_was_found_in_another_tab, |owner, reader| {
    open(&reader, "/about/").await;
    let first = reader.driver.window().await.unwrap();
    owner.publish_edition("2026-05-11");
    let second = reader.driver.new_tab().await.unwrap();
    reader.driver.switch_to_window(second).await.unwrap();
    listen(&reader).await;
    reader.open("/").await;
    reader.until("window.heard === '2026-05-11'").await;
    // This one shows it already.
    assert_eq!(reader.count(".notice").await, 0);
    reader.driver.switch_to_window(first).await.unwrap();
    reader.until_text(".notice", "A new edition is there.").await;
});

owner_test!(who_has_gone_to_the_new_edition_already_is_not_told_of_it, |owner, reader| {
    open(&reader, "/about/").await;
    owner.publish_edition("2026-05-11");
    reader.follow("Today").await;
    reader.until_text(".edition-head__day", "11 May 2026").await;
    reader.until("window.heard === '2026-05-11'").await;
    assert_eq!(reader.count(".notice").await, 0);
});
