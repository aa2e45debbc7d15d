//! What the program adds to a page that it has taken over comes a little at a time, so that a slow device can answer between.

use crate::{
    harness::{Reader, page_test},
    pages::EditionOnPage,
};

/// Keeps the frames that a page asks for, and notes when its program listens.
const HELD: &str =
    "window.held = []; const own = requestAnimationFrame; window.requestAnimationFrame = ask => held.push(ask);
    window.release = () => { window.requestAnimationFrame = own; held.splice(0).forEach(ask => own(ask)) };
    addEventListener('brevier:taken-over', () => { window.listens = true });";

/// Opens the front page up to where its program listens and has added nothing.
async fn open_held(reader: &Reader) {
    reader.before_pages(HELD).await;
    reader.open("/").await;
    reader.until("window.listens").await;
}

/// The cards that have their buttons.
const READY: &str = ".card:has(.paper-actions button)";

page_test!(cards_get_their_buttons_a_few_in_each_frame_from_the_top, |reader| {
    open_held(&reader).await;
    let mut ready = vec![reader.count(READY).await];
    while reader.see::<bool>("held.length > 0").await {
        reader.see::<()>("void held.splice(0).forEach(ask => ask())").await;
        reader.until("held.length > 0 || 'takenOver' in window").await;
        ready.push(reader.count(READY).await);
        let first = format!(
            "[...document.querySelectorAll('.card')].slice(0, {}).every(card => card.matches('{READY}'))",
            ready.last().unwrap()
        );
        assert!(reader.see::<bool>(&first).await, "{ready:?}");
    }
    assert_eq!((ready.first(), ready.last()), (Some(&0), Some(&24)), "{ready:?}");
    assert!(ready.windows(2).all(|pair| pair[1] <= pair[0] + 4), "{ready:?}");
});

page_test!(a_link_that_is_pressed_while_buttons_are_to_come_is_followed, |reader| {
    open_held(&reader).await;
    let title = reader.text(".card:nth-child(2) .card__title").await;
    reader.see::<()>("void document.querySelector('.card:nth-child(2) .card__title a').click()").await;
    reader.see::<()>("void release()").await;
    reader.until_text(".paper h1", &title).await;
    // Who hears the page is told where they are.
    reader.until("document.activeElement === document.querySelector('.paper h1')").await;
});

page_test!(a_paper_that_is_opened_while_buttons_are_to_come_counts_as_read, |reader| {
    open_held(&reader).await;
    reader.see::<()>("void document.querySelector('.card:nth-child(3) summary').click()").await;
    reader.until("localStorage.getItem('brevier.library')?.includes('read')").await;
    reader.see::<()>("void release()").await;
    reader.until_text(".card:nth-child(3) .card__mark", "READ").await;
    assert!(EditionOnPage(&reader).is_open(3).await);
});
