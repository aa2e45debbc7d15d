//! What a page looks like before the style sheets that its first paint does not wait for.

use serde_json::json;

use super::PAGES;
use crate::{
    harness::{Answer, Reader, Site, page_test},
    pages::EditionOnPage,
};

/// What the elements of the page look like, the parts before and after them included: all that style sheets can say. Of those of the same
/// classes in places of the same classes, the first.
const LOOK: &str = "(() => {
    const look = {};
    const name = element => `${element.localName}.${element.className}`;
    for (const element of document.body.querySelectorAll('*')) {
        const place = `${name(element.parentElement.parentElement)} > ${name(element.parentElement)} > ${name(element)}`;
        look[place] ??= ['', '::before', '::after', '::marker'].map(part => {
            const style = getComputedStyle(element, part);
            const names = [...style].filter(name => !name.startsWith('--'));
            return names.map(name => `${name}: ${style.getPropertyValue(name)}`).join('; ');
        });
    }
    return look })()";

/// Brings the rest of the style sheets, as the program does, and says which elements look different then.
async fn changed_by_the_rest(reader: &Reader) -> Vec<String> {
    reader.see::<()>(&format!("void (window.before = {LOOK})")).await;
    reader.see::<()>("void (document.getElementById('styles').media = 'all')").await;
    let after =
        format!("(look => Object.keys(look).filter(place => `${{look[place]}}` !== `${{before[place]}}`))({LOOK})");
    reader.see(&after).await
}

/// One page of every kind, and what hosts and browsers show in place of one that is not there. Without its program, each with what only a
/// program can do and without.
async fn compare_all(reader: &Reader) {
    reader.scripts(false).await;
    for page in PAGES.into_iter().chain(["/404.html", "/offline/"]) {
        for is_with_program in [true, false] {
            reader.open_page(page).await;
            reader.until("!!document.getElementById('styles').sheet").await;
            reader
                .see::<()>(&format!("void document.documentElement.toggleAttribute('data-program', {is_with_program})"))
                .await;
            reader.see::<()>("void document.querySelectorAll('details').forEach(details => details.open = true)").await;
            assert_eq!(
                changed_by_the_rest(reader).await,
                Vec::<String>::new(),
                "{page}, with a program: {is_with_program}"
            );
        }
    }
}

page_test!(nothing_on_a_phone_waits_for_the_rest_of_the_style_sheets, |reader| {
    reader.size(360, 780).await;
    reader.prefers(&[("prefers-reduced-motion", "reduce"), ("prefers-color-scheme", "dark")]).await;
    compare_all(&reader).await;
});

page_test!(nothing_on_a_desktop_waits_for_the_rest_of_the_style_sheets, |reader| {
    reader.size(1440, 900).await;
    reader.prefers(&[("prefers-reduced-motion", "reduce"), ("prefers-contrast", "more")]).await;
    compare_all(&reader).await;
});

page_test!(a_sheet_of_paper_needs_no_program, |reader| {
    reader.scripts(false).await;
    reader.open_page("/").await;
    assert!(reader.see::<bool>("document.querySelector('.strip').checkVisibility()").await);
    reader.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    reader.until("!document.querySelector('.strip').checkVisibility()").await;
});

page_test!(
    where_the_rest_of_the_style_sheets_is_lost_a_page_is_as_one_without_a_program,
    |site: &Site| site.page(&site.rest_of_style("index.html"), [Answer::Lost]),
    |reader| {
        // The browser says so itself, and the program why it has given up.
        reader.allow_console("ERR_EMPTY_RESPONSE");
        reader.allow_console("The style sheets could not be loaded.");
        reader.open("/").await;
        reader.until("!('program' in document.documentElement.dataset)").await;
        assert_eq!(reader.count(".filter-bar *").await, 0, "the program has not taken the page over");
        // The page of a paper has another file, which comes.
        let title = EditionOnPage(&reader).titles().await.remove(0);
        EditionOnPage(&reader).read(&title).await;
        reader.until_text(".paper h1", &title).await;
        reader.until_taken_over().await;
    }
);
