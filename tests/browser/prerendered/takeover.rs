//! The program takes a page over: nothing is seen of it, and nothing is lost.

use super::PAGES;
use crate::{
    harness::{Reader, page_test},
    pages::EditionOnPage,
};

/// Opens a page while the program is on its way, looks, lets the program come, and looks again.
pub(super) async fn before_and_after(reader: &Reader, page: &str) {
    reader.site.hold(".wasm");
    reader.open(page).await;
    // What was read on the pages before would be marked on this one.
    reader.see::<()>("void localStorage.removeItem('brevier.library')").await;
    hide_actions(reader).await;
    let (picture, html) = (reader.picture().await, seen(reader).await);
    assert!(!reader.see::<bool>("'takenOver' in window").await, "{page}");
    reader.site.release();
    reader.until_taken_over().await;
    assert_eq!(seen(reader).await, html, "{page}");
    assert!(reader.picture().await == picture, "{page} looks different once it is taken over");
    assert_eq!(reader.shifted().await, 0.0, "{page} has moved");
}

/// Hides the places of the filter, of the desk and of the buttons that come with the program, which must not move anything.
async fn hide_actions(reader: &Reader) {
    let hide = "void document.querySelectorAll('.filter-bar, .paper-actions, brevier-desk').forEach(place => place.style.visibility = 'hidden')";
    reader.see::<()>(hide).await;
}

/// The markup without what only the keyboard or a click would notice: where chips lead, and which colours are chosen; and without
/// the filter, the desk's places and the buttons, which only come with the program.
async fn seen(reader: &Reader) -> String {
    let markup = "(() => { const copy = document.body.cloneNode(true);
        copy.querySelectorAll('.chip').forEach(chip => chip.removeAttribute('href'));
        copy.querySelectorAll('.filter-bar, .paper-actions, brevier-desk').forEach(place => { place.replaceChildren();
            ['style', 'question', 'data-asked'].forEach(name => place.removeAttribute(name)); });
        copy.querySelectorAll('.theme-switch__option').forEach(option => option.removeAttribute('aria-pressed'));
        return copy.innerHTML })()";
    reader.see(markup).await
}

page_test!(every_page_stays_to_the_letter_and_to_the_pixel_on_a_desktop, |reader| {
    reader.size(1440, 900).await;
    reader.prefers(&[("prefers-reduced-motion", "reduce")]).await;
    for page in PAGES {
        before_and_after(&reader, page).await;
    }
});

page_test!(every_page_stays_to_the_letter_and_to_the_pixel_on_a_phone, |reader| {
    reader.size(360, 780).await;
    reader.prefers(&[("prefers-reduced-motion", "reduce"), ("prefers-color-scheme", "dark")]).await;
    for page in PAGES {
        before_and_after(&reader, page).await;
    }
});

page_test!(colours_that_were_chosen_before_are_there_from_the_first_moment, |reader| {
    reader.size(1440, 900).await;
    reader.prefers(&[("prefers-reduced-motion", "reduce")]).await;
    reader.open_taken_over("/").await;
    reader.click(".theme-switch__option[title=Dark]").await;
    before_and_after(&reader, "/about/").await;
    assert_eq!(reader.see::<String>("document.documentElement.dataset.theme").await, "dark");
    reader.until("document.querySelector('.theme-switch__option[aria-pressed=true]').title === 'Dark'").await;
});

page_test!(the_program_asks_for_nothing_but_itself, |reader| {
    for page in PAGES {
        reader.open_taken_over(page).await;
    }
    let asked = reader.site.asked();
    let other: Vec<_> = asked.iter().filter(|path| !PAGES.contains(&path.as_str())).collect();
    let allowed = |path: &str| path.starts_with("/assets/") || path.ends_with(".svg") || path.ends_with(".webmanifest");
    assert!(other.iter().all(|path| allowed(path)), "{other:?}");
});

page_test!(open_disclosures_focus_and_scroll_stay, |site: &crate::harness::Site| site.hold(".wasm"), |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    reader.click(".card:nth-child(3) summary").await;
    assert!(edition.is_open(3).await);
    reader.see::<()>("void document.querySelector('.card:nth-child(4) h3 a').focus()").await;
    let place = "[document.activeElement.href, scrollY]";
    let before: (String, f64) = reader.see(place).await;
    assert!(before.1 > 100.0);
    reader.site.release();
    reader.until_taken_over().await;
    assert_eq!(reader.see::<(String, f64)>(place).await, before);
    assert!(edition.is_open(3).await);
    // The reader knows of it too: it is still open on the way back.
    let titles = edition.titles().await;
    edition.read(&titles[2]).await;
    reader.until_text(".paper h1", &titles[2]).await;
    reader.driver.back().await.unwrap();
    edition.until_shown().await;
    assert!(edition.is_open(3).await);
    assert!(!edition.is_open(2).await);
});

page_test!(the_age_of_an_edition_is_said_before_the_program_comes, |reader| {
    reader.site.hold(".wasm");
    reader.open("/").await;
    let before = reader.text(".edition-head__line time").await;
    assert!(before.starts_with("Made ") && before.ends_with(" ago"), "{before}");
    reader.site.release();
    reader.until_taken_over().await;
    assert_eq!(reader.text(".edition-head__line time").await, before);
});

page_test!(the_program_says_the_age_that_was_said_before_it_came, |reader| {
    let unsaid = "Made 8 May 2026, 05:30 UTC";
    for (now, expected) in [
        ("2026-05-08T05:28:59Z", unsaid),
        ("2026-05-08T05:29:30Z", "Made just now"),
        ("2026-05-08T05:30:59Z", "Made just now"),
        ("2026-05-08T05:31:00Z", "Made 1 minute ago"),
        ("2026-05-08T06:29:59Z", "Made 59 minutes ago"),
        ("2026-05-08T06:30:00Z", "Made 1 hour ago"),
        ("2026-05-09T05:29:00Z", "Made 23 hours ago"),
        ("2026-05-09T05:30:00Z", "Made 1 day ago"),
        ("2026-05-10T05:30:00Z", "Made 2 days ago"),
        ("2029-02-01T05:29:00Z", "Made 999 days ago"),
        ("2029-02-01T05:30:00Z", unsaid),
    ] {
        crate::prerendered::schedule::clock(&reader, now).await;
        reader.site.hold(".wasm");
        reader.open("/").await;
        assert_eq!(reader.text(".edition-head__line time").await, expected, "{now}");
        reader.site.release();
        reader.until_taken_over().await;
        assert_eq!(reader.text(".edition-head__line time").await, expected, "{now}");
    }
});

page_test!(a_filter_in_the_address_is_applied_once_there_is_a_program, |reader| {
    reader.open_taken_over("/?tag=nlp").await;
    reader.until_text(".filter-state__count", "of 24 papers").await;
    let shown = reader.count(".card:not([hidden])").await;
    assert!((1..24).contains(&shown), "{shown}");
});

page_test!(axe_finds_nothing_on_any_page, |reader| {
    reader.size(360, 780).await;
    reader.prefers(&[("prefers-reduced-motion", "reduce")]).await;
    for page in PAGES {
        reader.open_taken_over(page).await;
        assert_eq!(crate::accessibility::violations(&reader).await, Vec::<String>::new(), "{page}");
    }
});

/// Notes each use of `Intl`.
pub(super) const WATCHED: &str = "window.asked = []; const note = (of, name) => { const own = of[name];
        of[name] = function (...values) { asked.push(name); return new.target ? new own(...values) : own.apply(this, values) } };
    ['DateTimeFormat', 'NumberFormat', 'RelativeTimeFormat', 'PluralRules'].forEach(name => note(Intl, name));
    ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].forEach(name => note(Date.prototype, name));
    note(Number.prototype, 'toLocaleString');";

page_test!(no_page_waits_for_the_first_use_of_intl, |reader| {
    reader.before_pages(WATCHED).await;
    for page in PAGES {
        reader.open_taken_over(page).await;
        assert_eq!(reader.see::<Vec<String>>("asked").await, Vec::<String>::new(), "{page}");
    }
});
