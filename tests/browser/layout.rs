//! How the page fits and looks, as far as a program can tell.

use crate::{harness::reader_test, pages::EditionOnPage};

const PAGES: [&str; 6] =
    ["/", "/editions/2026-05-05/", "/papers/2005.14165/", "/tags/large-language-models/", "/about/", "/nothing/"];

reader_test!(no_page_scrolls_sideways_from_360_to_1920_pixels, |reader| {
    for page in PAGES {
        reader.open_page(page).await;
        reader.until("!document.querySelector('.loading')").await;
        reader.see::<()>("void document.querySelectorAll('details').forEach(details => details.open = true)").await;
        for width in [360, 480, 768, 960, 1024, 1440, 1920] {
            reader.size(width, 800).await;
            let content: u32 = reader.see("document.documentElement.scrollWidth").await;
            assert!(content <= width, "{page} is {content} px wide in {width}");
        }
    }
});

reader_test!(buttons_have_a_border_where_more_contrast_is_asked_for, |reader| {
    reader.prefers(&[("prefers-contrast", "more")]).await;
    EditionOnPage::open(&reader, "/").await;
    for button in [".edition > .action", ".site-footer .action", ".card .action"] {
        let border = "style => [style.borderTopWidth, style.borderTopColor === style.color]";
        let border = format!("({border})(getComputedStyle(document.querySelector('{button}')))");
        assert_eq!(reader.see::<(String, bool)>(&border).await, ("1px".to_owned(), true), "{button}");
    }
});

reader_test!(buttons_begin_in_line_with_what_stands_above_them, |reader| {
    reader.size(360, 780).await;
    for (preference, what) in [("no-preference", "text"), ("more", "border")] {
        reader.prefers(&[("prefers-contrast", preference)]).await;
        EditionOnPage::open(&reader, "/").await;
        for (button, above) in [(".card .action", ".card__title"), (".edition > .action", ".cards")] {
            let begins = "(button, above) => {
                const text = document.createRange();
                text.selectNodeContents(button);
                const left = { text, border: button };
                return left[what].getBoundingClientRect().left - above.getBoundingClientRect().left;
            }";
            let begins = begins.replace("what", &format!("'{what}'"));
            let apart: f64 = reader
                .see(&format!("({begins})(document.querySelector('{button}'), document.querySelector('{above}'))"))
                .await;
            assert!(apart.abs() <= 0.5, "the {what} of {button} begins {apart} px beside {above}");
        }
    }
});

/// What is cut off at the edges of the page, or of an element that hides what is too wide for it.
const CUT_OFF: &str = "[...document.querySelectorAll('main *, header *, footer *')].filter(element => {
    const box = element.getBoundingClientRect();
    if (box.width < 2 || element.closest('.visually-hidden, .strip, .skip-link')) return false;
    const hides = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    return hides || box.left < -1 || box.right > innerWidth + 1;
}).map(element => element.outerHTML.slice(0, 80))";

reader_test!(text_of_twice_the_size_fits_a_phone_and_a_desktop, |reader| {
    for width in [360, 1440] {
        reader.size(width, 780).await;
        for page in PAGES {
            reader.open_page(page).await;
            reader.until("!document.querySelector('.loading')").await;
            reader.see::<()>("void (document.documentElement.style.fontSize = '200%')").await;
            let content: u32 = reader.see("document.documentElement.scrollWidth").await;
            assert!(content <= width, "{page} is {content} px wide in {width}");
            assert_eq!(reader.see::<Vec<String>>(CUT_OFF).await, Vec::<String>::new(), "{page} in {width}");
        }
    }
});

reader_test!(a_page_from_right_to_left_is_the_mirror_of_the_other, |reader| {
    for width in [360, 1440] {
        reader.size(width, 780).await;
        for page in PAGES {
            reader.open_page(page).await;
            reader.until("!document.querySelector('.loading')").await;
            // Where what has its own direction does not decide, each box lies as far from the one edge as it did from the other.
            let places = "[...document.querySelectorAll('.site-header__name, .theme-switch, main > *, .paper > *, .edition__body > *')]
                .filter(element => element.offsetWidth > 0)
                .map(element => { const box = element.getBoundingClientRect(); const page = document.body.getBoundingClientRect();
                    return [Math.round(box.left - page.left), Math.round(page.right - box.right)]; })";
            let from_left: Vec<(i32, i32)> = reader.see(places).await;
            reader.see::<()>("void (document.dir = 'rtl')").await;
            let from_right: Vec<(i32, i32)> = reader.see(places).await;
            let mirrored: Vec<_> = from_right.into_iter().map(|(left, right)| (right, left)).collect();
            assert_eq!(mirrored, from_left, "{page} in {width}");
            assert_eq!(reader.see::<Vec<String>>(CUT_OFF).await, Vec::<String>::new(), "{page} in {width}");
        }
    }
});

reader_test!(the_strip_shows_the_day_of_the_page, |reader| {
    reader.size(360, 780).await;
    EditionOnPage::open(&reader, "/editions/2026-04-30/").await;
    let in_view = "(() => { const box = document.querySelector('[aria-current=date]').getBoundingClientRect();
        return box.left >= 0 && box.right <= innerWidth + 1; })()";
    reader.until(in_view).await;
    assert_eq!(reader.see::<f64>("window.scrollY").await, 0.0);
});

reader_test!(automatic_colours_follow_the_device, |reader| {
    let ground = "getComputedStyle(document.documentElement).backgroundColor";
    reader.prefers(&[("prefers-color-scheme", "light")]).await;
    EditionOnPage::open(&reader, "/").await;
    let light: String = reader.see(ground).await;
    reader.prefers(&[("prefers-color-scheme", "dark")]).await;
    let dark: String = reader.see(ground).await;
    assert_ne!(light, dark);
});

reader_test!(nothing_moves_under_reduced_motion, |reader| {
    reader.prefers(&[("prefers-reduced-motion", "reduce")]).await;
    EditionOnPage::open(&reader, "/").await;
    reader.click(".card summary").await;
    assert_eq!(reader.see::<usize>("document.getAnimations().length").await, 0);
});

reader_test!(everything_that_can_be_pressed_is_24_pixels_high, |reader| {
    reader.size(360, 780).await;
    for page in PAGES {
        reader.open_page(page).await;
        reader.until("!document.querySelector('.loading')").await;
        let small: Vec<String> = reader
            .see(
                "[...document.querySelectorAll('main button, main summary, .chip, .tag, .paper-link, header a, header button')]
                    .filter(e => { const box = e.getBoundingClientRect(); return box.height > 0 && box.height < 24; })
                    .map(e => e.className + ' ' + e.getBoundingClientRect().height)",
            )
            .await;
        assert_eq!(small, Vec::<String>::new(), "{page}");
    }
});

reader_test!(the_browsers_own_fonts_are_all_that_is_used, |reader| {
    EditionOnPage::open(&reader, "/").await;
    let foreign: Vec<String> = reader
        .see("performance.getEntriesByType('resource').map(r => r.name).filter(n => !n.startsWith(location.origin))")
        .await;
    assert_eq!(foreign, Vec::<String>::new());
    assert_eq!(reader.see::<usize>("[...document.fonts].length").await, 0);
});
