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

reader_test!(text_of_twice_the_size_fits_a_phone, |reader| {
    reader.size(360, 780).await;
    for page in PAGES {
        reader.open_page(page).await;
        reader.until("!document.querySelector('.loading')").await;
        reader.see::<()>("void (document.documentElement.style.fontSize = '200%')").await;
        let content: u32 = reader.see("document.documentElement.scrollWidth").await;
        assert!(content <= 360, "{page} is {content} px wide");
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
