//! Topic chips, and the filter in the address.

use crate::{harness::reader_test, pages::EditionOnPage};

reader_test!(a_chip_shows_only_its_papers_and_stands_in_the_address, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    let (name, count, _) = edition.chips().await.remove(1);
    edition.choose(&name).await;
    reader.until("location.search !== ''").await;
    reader.until(&format!("document.querySelectorAll('.card:not([hidden])').length === {count}")).await;
    assert_eq!(edition.count().await, format!("{count} of 24 papers"));
    let others: usize = reader
        .see(&format!("[...document.querySelectorAll('.card:not([hidden])')].filter(c => !c.querySelector('.tags').innerText.includes('{name}')).length"))
        .await;
    assert_eq!(others, 0);
});

reader_test!(chips_are_sorted_by_count_and_say_what_they_would_leave, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    let counts: Vec<usize> = edition.chips().await.iter().map(|(_, count, _)| *count).collect();
    assert!(counts.is_sorted_by(|a, b| a >= b), "{counts:?}");
    let (name, count, _) = edition.chips().await.remove(0);
    edition.choose(&name).await;
    reader.until_text(".filter-state__count", " of 24 papers").await;
    let chips = edition.chips().await;
    assert_eq!(chips[0], (name, count, true));
    assert!(chips.iter().all(|(_, kept, _)| *kept <= count), "{chips:?}");
});

reader_test!(two_topics_must_both_hold, |reader| {
    let edition = EditionOnPage::open(&reader, "/?tag=nlp").await;
    let nlp = edition.titles().await;
    let both = EditionOnPage::open(&reader, "/?tag=nlp&tag=large-language-models").await.titles().await;
    assert!(!both.is_empty() && both.len() < nlp.len());
    assert!(both.iter().all(|title| nlp.contains(title)));
});

reader_test!(a_reload_and_a_shared_link_keep_the_filter, |reader| {
    let edition = EditionOnPage::open(&reader, "/editions/2026-05-05/?tag=nlp").await;
    let shown = edition.titles().await;
    assert!(edition.count().await.contains(" of "));
    reader.driver.refresh().await.unwrap();
    edition.until_shown().await;
    assert_eq!(edition.titles().await, shown);
    assert_eq!(reader.path().await, "/editions/2026-05-05/?tag=nlp");
});

reader_test!(back_takes_the_last_choice_back, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    edition.choose("NLP").await;
    reader.until_path("/?tag=nlp").await;
    reader.until_text(".filter-state__count", "of 24").await;
    reader.driver.back().await.unwrap();
    reader.until_path("/").await;
    reader.until("document.querySelectorAll('.card:not([hidden])').length === 24").await;
    assert_eq!(edition.count().await, "24 papers");
});

reader_test!(choosing_keeps_the_page_where_it_is_and_the_focus_on_the_chip, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    reader.size(1280, 500).await;
    reader.see::<()>("void window.scrollTo(0, 300)").await;
    let before: f64 = reader.see("document.querySelector('.filter-state').getBoundingClientRect().top").await;
    reader.see::<()>("void document.querySelector('.edition__filter .chip').focus({ preventScroll: true })").await;
    reader.press(thirtyfour::Key::Enter).await;
    reader.until_text(".filter-state__count", "of 24").await;
    let after: f64 = reader.see("document.querySelector('.filter-state').getBoundingClientRect().top").await;
    assert!((before - after).abs() < 1.0, "moved from {before} to {after}");
    assert!(reader.see::<bool>("document.activeElement.matches('.chip[aria-current]')").await);
    assert!(!edition.titles().await.is_empty());
});

reader_test!(one_click_clears_the_filter, |reader| {
    EditionOnPage::open(&reader, "/?tag=nlp").await;
    reader.follow("Clear the filter").await;
    reader.until_path("/").await;
    reader.until("document.querySelectorAll('.card:not([hidden])').length === 24").await;
    reader.until("!document.querySelector('.filter-state a')").await;
});

reader_test!(topics_that_no_paper_shares_say_so_and_show_the_way_back, |reader| {
    reader.open("/?tag=robotics&tag=audio-speech").await;
    reader.until_text(".state--empty", "No paper passes this filter").await;
    assert_eq!(reader.text(".filter-state__count").await, "0 of 24 papers");
    assert!(reader.text(".state--empty").await.contains("Asked for: Robotics; Audio & Speech."));
    reader.follow("Show all papers of this edition").await;
    reader.until("document.querySelectorAll('.card:not([hidden])').length === 24").await;
});

reader_test!(a_topic_that_does_not_exist_can_be_taken_back, |reader| {
    reader.open("/?tag=no-such-topic").await;
    reader.until_text(".state--empty", "No paper").await;
    let edition = EditionOnPage(&reader);
    assert!(edition.chips().await.contains(&("no such topic".to_owned(), 0, true)));
    edition.choose("no such topic").await;
    reader.until_path("/?tag=-no-such-topic").await;
    edition.choose("no such topic").await;
    reader.until_path("/").await;
    reader.until("document.querySelectorAll('.card:not([hidden])').length === 24").await;
});

reader_test!(a_second_press_leaves_a_topic_out_and_a_third_shows_all_again, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    let (name, count, _) = edition.chips().await.remove(0);
    edition.choose(&name).await;
    reader.until_text(".filter-state__count", &format!("{count} of 24 papers")).await;
    let with: Vec<String> = edition.titles().await;
    edition.choose(&name).await;
    reader.until_text(".filter-state__count", &format!("{} of 24 papers", 24 - count)).await;
    assert!(reader.path().await.starts_with("/?tag=-"), "{}", reader.path().await);
    assert!(edition.titles().await.iter().all(|title| !with.contains(title)));
    // It says so to those who do not see the line through it.
    let chip = reader.see::<String>("document.querySelector('.edition__filter .chip').textContent").await;
    assert_eq!(chip, format!("{name}{count} papers, left out: show them again"));
    edition.choose(&name).await;
    reader.until_path("/").await;
    assert_eq!(edition.count().await, "24 papers");
});

reader_test!(cards_that_stay_are_the_same_with_their_focus_and_what_is_open, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    edition.choose("NLP").await;
    reader.until_text(".filter-state__count", "of 24").await;
    reader.see::<()>("void document.querySelector('.card:not([hidden]) .card__title a').focus()").await;
    reader.see::<()>("void (document.querySelector('.card:not([hidden]) details').open = true)").await;
    let place = "[document.activeElement.href, !!document.querySelector('.card:not([hidden]) details').open]";
    let before: (String, bool) = reader.see(place).await;
    assert!(before.1);
    reader.see::<()>("void document.querySelector('.filter-bar__only a[href*=code]').click()").await;
    reader.until("location.search.includes('only=code')").await;
    reader.driver.back().await.unwrap();
    reader.until_path("/?tag=nlp").await;
    let open = "[...document.querySelectorAll('.card:not([hidden])')].map(card => card.querySelector('details').open)";
    reader.until(&format!("{open}.filter(Boolean).length === 1 && {open}[0]")).await;
});

reader_test!(nonsense_in_the_address_is_ignored, |reader| {
    let edition = EditionOnPage::open(&reader, "/?tag=%3Cscript%3E&tag=50%2525&utm_source=x").await;
    assert_eq!(edition.titles().await.len(), 24);
    assert_eq!(edition.count().await, "24 papers");
});
