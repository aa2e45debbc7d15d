//! What a page can show beside what it is for: dialogs, results, filters.

use thirtyfour::Key;

use crate::{
    accessibility::violations,
    harness::{Reader, page_test},
};

/// Opens a page, does something, and waits for what comes of it.
async fn show(reader: &Reader, page: &str, act: &str, until: &str) {
    reader.open_taken_over(page).await;
    reader.see::<()>(&format!("void ({act})")).await;
    reader.until(until).await;
}

page_test!(axe_finds_nothing_in_dialogs_results_and_filters, |reader| {
    let press = |key: &str| {
        format!(
            "document.body.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true, cancelable: true }}))"
        )
    };
    let click = |css: &str| format!("document.querySelector('{css}').click()");
    let states = [
        ("/", press("?"), "!!document.querySelector('dialog[open] #keys-switch')"),
        ("/", click(".card [data-dialog]"), "!!document.querySelector('dialog[open]')?.innerText.includes('@')"),
        ("/search/?q=attention", "0".to_owned(), "!!document.querySelector('brevier-desk mark')"),
        ("/search/?q=qqqqzzzz", "0".to_owned(), "document.body.innerText.includes('No paper has all of these words')"),
        ("/?q=attention&tag=-theory", "0".to_owned(), "CSS.highlights.get('sought')?.size > 0"),
        ("/?q=qqqqzzzz", "0".to_owned(), "document.body.innerText.includes('No paper passes this filter')"),
        (
            "/?only=saved&category=cs.CL",
            "0".to_owned(),
            "document.body.innerText.includes('No paper passes this filter')",
        ),
        (
            "/papers/1706.03762/",
            click("main [data-dialog]"),
            "!!document.querySelector('dialog[open]')?.innerText.includes('@')",
        ),
    ];
    for theme in ["light", "dark"] {
        reader.prefers(&[("prefers-color-scheme", theme), ("prefers-reduced-motion", "reduce")]).await;
        for width in [360, 1440] {
            reader.size(width, 900).await;
            for (page, act, until) in &states {
                show(&reader, page, act, until).await;
                assert_eq!(violations(&reader).await, Vec::<String>::new(), "{page} at {width} in {theme} after {act}");
                let wide: bool = reader.see("document.documentElement.scrollWidth > innerWidth").await;
                assert!(!wide, "{page} at {width} after {act} is wider than its window");
                reader.press(Key::Escape).await;
            }
        }
    }
});
