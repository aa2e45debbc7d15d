//! The keys, and the list of them.

use thirtyfour::Key;

use crate::{
    harness::{Answer, Reader, Site, page_test},
    pages::EditionOnPage,
};

pub(super) async fn press(reader: &Reader, keys: &str) {
    reader.driver.action_chain().send_keys(keys).perform().await.unwrap();
}

/// Waits until the focus is on the title of the card, counted from 1.
async fn until_on_card(reader: &Reader, card: usize) {
    reader
        .until(&format!(
            "document.activeElement === document.querySelectorAll('.card__title a')[{}]",
            card.checked_sub(1).expect("cards are counted from 1")
        ))
        .await;
}

page_test!(j_and_k_go_from_card_to_card_and_o_opens_one, |reader| {
    reader.open_taken_over("/").await;
    let titles = EditionOnPage(&reader).titles().await;
    press(&reader, "j").await;
    until_on_card(&reader, 1).await;
    press(&reader, "j").await;
    until_on_card(&reader, 2).await;
    press(&reader, "j").await;
    until_on_card(&reader, 3).await;
    press(&reader, "k").await;
    until_on_card(&reader, 2).await;
    let top: f64 = reader.see("document.querySelectorAll('.card')[1].getBoundingClientRect().top").await;
    assert!((0.0..200.0).contains(&top), "the card is in sight, at {top}");
    press(&reader, "o").await;
    reader.until_text("h1", &titles[1]).await;
    press(&reader, "gh").await;
    reader.until_path("/").await;
});

page_test!(k_goes_back_to_the_last_card_from_below_it, |reader| {
    reader.size(360, 300).await;
    reader.open_taken_over("/").await;
    reader.see::<()>("void scrollTo(0, document.documentElement.scrollHeight)").await;
    reader.until("[...document.querySelectorAll('.card')].at(-1).getBoundingClientRect().bottom < 0").await;
    press(&reader, "k").await;
    reader.until("document.activeElement === [...document.querySelectorAll('.card__title a')].at(-1)").await;
});

page_test!(x_unfolds_the_current_card_and_folds_it_again, |reader| {
    reader.open_taken_over("/").await;
    press(&reader, "jj").await;
    until_on_card(&reader, 2).await;
    press(&reader, "x").await;
    reader.until("!!document.querySelector('.card:nth-child(2) details').open").await;
    press(&reader, "x").await;
    reader.until("!document.querySelector('.card:nth-child(2) details').open").await;
});

page_test!(the_question_mark_lists_the_keys_and_escape_gives_the_focus_back, |reader| {
    reader.open_taken_over("/").await;
    press(&reader, "j").await;
    until_on_card(&reader, 1).await;
    press(&reader, "?").await;
    reader.until_text("dialog", "Next paper").await;
    // What is pressed in the dialog moves nothing behind it.
    press(&reader, "j").await;
    reader.press(Key::Escape).await;
    reader.until("!document.querySelector('dialog[open]')").await;
    until_on_card(&reader, 1).await;
});

page_test!(the_keys_can_be_turned_off_and_on_again, |reader| {
    reader.open_taken_over("/").await;
    reader.click(".site-footer [data-dialog]").await;
    reader.click("#keys-switch").await;
    reader.until_text("#keys-switch", "Turn these keys on").await;
    reader.press(Key::Escape).await;
    reader.driver.refresh().await.unwrap();
    reader.until_taken_over().await;
    press(&reader, "j").await;
    // The list opens whatever the switch says, and after it all that was pressed before has been heard.
    press(&reader, "?").await;
    reader.until_text("#keys-switch", "Turn these keys on").await;
    let slash =
        "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }))";
    assert!(reader.see::<bool>(slash).await, "the browser keeps its own key");
    reader.click("#keys-switch").await;
    reader.until_text("#keys-switch", "Turn these keys off").await;
    reader.press(Key::Escape).await;
    reader.until("!document.querySelector('dialog[open]')").await;
    assert!(!reader.see::<bool>("document.activeElement.matches('.card__title a')").await);
    press(&reader, "j").await;
    reader.until("document.activeElement.matches('.card__title a')").await;
});

page_test!(no_key_does_anything_with_a_modifier_or_in_a_field, |reader| {
    reader.open_taken_over("/").await;
    press(&reader, "j").await;
    until_on_card(&reader, 1).await;
    reader.see::<()>("void document.addEventListener('focusin', ({ target }) => target.closest('.card') && (window.moved = true))").await;
    reader.driver.action_chain().key_down(Key::Control).send_keys("j").key_up(Key::Control).perform().await.unwrap();
    // Once the list is there, all that was pressed before has been heard.
    press(&reader, "?").await;
    reader.until("!!document.querySelector('dialog[open]')").await;
    assert!(!reader.see::<bool>("!!window.moved").await);
    reader.press(Key::Escape).await;
    reader.until("!document.querySelector('dialog[open]')").await;
    reader.see::<()>("void document.querySelector('main').append(document.createElement('textarea'))").await;
    reader.see::<()>("void document.querySelector('textarea').focus()").await;
    press(&reader, "jk?").await;
    reader.until("document.querySelector('textarea').value === 'jk?'").await;
    assert_eq!(reader.count("dialog[open]").await, 0);
    assert!(reader.see::<bool>("document.activeElement.matches('textarea')").await);
});

page_test!(
    a_desk_that_does_not_come_is_asked_for_again,
    |site: &Site| site.page(&site.desk(), [Answer::Text(503, String::new())]),
    |reader| {
        reader.allow_console("503");
        reader.allow_console("desk could not be loaded");
        reader.open_taken_over("/").await;
        press(&reader, "?").await;
        reader.until_text(".desk-trouble", "could not be loaded").await;
        reader.site.restore_page(&reader.site.desk());
        press(&reader, "?").await;
        reader.until_text("dialog", "Next paper").await;
    }
);
