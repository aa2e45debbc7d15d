//! From one prerendered page to another without loading it anew.

use crate::{
    harness::{Answer, Site, page_test},
    pages::{EditionOnPage, PaperOnPage},
};

/// The pages and files that were asked for since the site was opened, without the program's own.
fn asked_for(site: &Site, path: &str) -> usize {
    site.asked().iter().filter(|asked| *asked == path).count()
}

page_test!(a_page_is_asked_for_once_and_nothing_else, |reader| {
    reader.open_taken_over("/").await;
    reader.see::<()>("void (window.same = true)").await;
    reader.click(".strip__day:nth-child(2) a").await;
    reader.until_text("h1", "Thursday, 7 May 2026").await;
    EditionOnPage(&reader).until_shown().await;
    reader.driver.back().await.unwrap();
    reader.until_text("h1", "without the noise").await;
    reader.click(".strip__day:nth-child(2) a").await;
    reader.until_text("h1", "Thursday, 7 May 2026").await;
    assert!(reader.see::<bool>("window.same === true").await, "the browser has loaded a page anew");
    assert_eq!(asked_for(&reader.site, "/editions/2026-05-07/"), 1);
    assert!(!reader.site.asked().iter().any(|path| path.starts_with("/digest/")), "{:?}", reader.site.asked());
});

page_test!(a_paper_is_asked_for_by_its_page_alone, |reader| {
    reader.open_taken_over("/").await;
    let edition = EditionOnPage(&reader);
    let titles = edition.titles().await;
    edition.read(&titles[5]).await;
    PaperOnPage(&reader).until_titled(&titles[5]).await;
    let path = reader.path().await;
    assert_eq!(asked_for(&reader.site, &path), 1);
    assert!(!reader.site.asked().iter().any(|path| path.starts_with("/digest/")), "{:?}", reader.site.asked());
    // What the card did not show is there.
    assert!(reader.text(".provenance").await.contains("prompt sample-1"));
});

page_test!(a_feed_is_opened_by_the_browser, |reader| {
    // A feed is no page and names no icon, so the browser asks the host for the one of old.
    reader.allow_console("favicon.ico");
    // A page asks for a transition to the next, and the browser says of the feed that it takes no part.
    reader.allow_console("ViewTransition opt-in disabled");
    for page in ["/about/", "/tags/nlp/"] {
        reader.open_taken_over(page).await;
        let path: String = reader.see("document.querySelector('.feed-links a').pathname").await;
        let feed = format!("{}feed.xml", if page == "/about/" { "/" } else { page });
        assert_eq!(path, reader.site.path(&feed));
        reader.click(".feed-links a").await;
        reader.until("document.documentElement.textContent.includes('urn:uuid:')").await;
        assert_eq!(asked_for(&reader.site, &feed), 1);
    }
});

page_test!(back_returns_to_where_one_was_reading, |reader| {
    reader.open_taken_over("/").await;
    let edition = EditionOnPage(&reader);
    let titles = edition.titles().await;
    edition.read(&titles[15]).await;
    PaperOnPage(&reader).until_titled(&titles[15]).await;
    reader.driver.back().await.unwrap();
    edition.until_shown().await;
    let in_view = "(() => { const box = document.querySelectorAll('.card__title')[15].getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight; })()";
    reader.until(in_view).await;
});

page_test!(a_link_to_the_page_before_is_noted_after_going_back_and_forth, |reader| {
    let day = |day: &str| (format!("a[href$='/editions/{day}/']"), format!("/editions/{day}/"));
    let ((first, first_path), (second, second_path)) = (day("2026-05-07"), day("2026-05-06"));
    reader.open_taken_over("/").await;
    reader.click(&first).await;
    reader.until_path(&first_path).await;
    reader.click(&second).await;
    reader.until_path(&second_path).await;
    reader.driver.back().await.unwrap();
    reader.until_path(&first_path).await;
    reader.driver.forward().await.unwrap();
    reader.until_text("h1", "6 May 2026").await;
    reader.click(&first).await;
    reader.until_text("h1", "7 May 2026").await;
    reader.until_path(&first_path).await;
});

page_test!(every_page_says_what_it_is_and_where_it_is, |reader| {
    let said = "[document.title, document.querySelector('meta[name=description]').content,
        document.querySelector('link[rel=canonical]').href]";
    reader.open_taken_over("/tags/nlp/").await;
    let title = EditionOnPage(&reader).titles().await.remove(0);
    EditionOnPage(&reader).read(&title).await;
    PaperOnPage(&reader).until_titled(&title).await;
    reader.until(&format!("document.title.startsWith({})", serde_json::json!(title))).await;
    let moved: Vec<String> = reader.see(said).await;
    let path = reader.path().await;
    reader.open_taken_over(&path).await;
    let loaded: Vec<String> = reader.see(said).await;
    assert_eq!(moved, loaded);
    assert!(loaded[2].ends_with(&reader.site.path(&path)), "{loaded:?}");
});

page_test!(
    a_page_that_cannot_be_had_says_so_and_a_second_try_works,
    |site: &Site| site.page("/editions/2026-05-07/", [Answer::Text(503, String::new())]),
    |reader| {
        reader.allow_console("503");
        reader.open_taken_over("/").await;
        reader.click(".strip__day:nth-child(2) a").await;
        reader.until_text(".state--failed", "The server has a problem").await;
        let page = reader.site.text("editions/2026-05-07/index.html");
        reader.site.page("/editions/2026-05-07/", [Answer::Text(200, page)]);
        reader.click(".state--failed button").await;
        reader.until_text("h1", "Thursday, 7 May 2026").await;
        EditionOnPage(&reader).until_shown().await;
    }
);

/// A page as another build has published it.
fn of_another_build(site: &Site, file: &str) -> Answer {
    let page = site.text(file);
    let newer = page.replace(&format!("\"build\":\"{}\"", brevier::BUILD), "\"build\":\"another\"");
    assert_ne!(newer, page);
    Answer::Text(200, newer)
}

/// What stands on the page, without what is for the parser or the desk alone. Leptos writes an empty text as a space, for the parser too.
const MARKUP: &str = "(() => { const copy = document.querySelector('main').cloneNode(true);
    copy.querySelectorAll('[data-age]').forEach(time => time.removeAttribute('data-age'));
    copy.querySelectorAll('brevier-desk').forEach(place => place.remove());
    for (const { attributes } of copy.querySelectorAll('*'))
        [...attributes].sort((a, b) => a.name < b.name ? -1 : 1).map(one => attributes.removeNamedItem(one.name)).forEach(one => attributes.setNamedItem(one));
    return copy.innerHTML.replace(/<!--.*?-->|<!>/g, '').replace(/> </g, '><') })()";

page_test!(a_page_that_one_goes_to_is_the_one_that_one_would_load, |reader| {
    reader.open("/about/").await;
    let forget = "void localStorage.removeItem('brevier.library')";
    for page in crate::prerendered::PAGES {
        reader.see::<()>(forget).await;
        reader.open_taken_over(page).await;
        let loaded: String = reader.see(MARKUP).await;
        reader.see::<()>(forget).await;
        reader.open_taken_over(if page == "/about/" { "/search/" } else { "/about/" }).await;
        let base = "document.baseURI.replace(/\\/$/, '')";
        let go = format!(
            "void document.body.appendChild(Object.assign(document.createElement('a'), {{ href: {base} + '{page}' }})).click()"
        );
        reader.see::<()>(&go).await;
        reader.until_path(page).await;
        reader.until("document.activeElement.matches('h1')").await;
        assert_eq!(reader.see::<String>(MARKUP).await, loaded, "{page}");
    }
});

page_test!(a_site_published_anew_by_another_build_is_loaded_by_the_browser, |reader| {
    reader.open_taken_over("/").await;
    reader.see::<()>("void (window.same = true)").await;
    reader.site.page("/editions/2026-05-07/", [of_another_build(&reader.site, "editions/2026-05-07/index.html")]);
    reader.click(".strip__day:nth-child(2) a").await;
    reader.until_text("h1", "Thursday, 7 May 2026").await;
    // The page of the other build is there, and this build's program leaves it alone.
    reader.until("!('same' in window)").await;
    EditionOnPage(&reader).until_shown().await;
    reader.until("!('program' in document.documentElement.dataset)").await;
    assert!(!reader.see::<bool>("'takenOver' in window").await);
});

page_test!(an_answer_of_another_build_that_comes_too_late_leads_nowhere, |reader| {
    reader.open_taken_over("/").await;
    reader.see::<()>("void (window.same = true)").await;
    reader.site.page("/editions/2026-05-07/", [of_another_build(&reader.site, "editions/2026-05-07/index.html")]);
    reader.site.hold("/editions/2026-05-07/");
    reader.click(".strip__day:nth-child(2) a").await;
    reader.until_path("/editions/2026-05-07/").await;
    reader.driver.back().await.unwrap();
    EditionOnPage(&reader).until_shown().await;
    reader.site.release();
    // Something that is asked for after the answer, and shown.
    reader.click(".strip__day:nth-child(3) a").await;
    reader.until_text("h1", "Wednesday, 6 May 2026").await;
    EditionOnPage(&reader).until_shown().await;
    assert!(reader.see::<bool>("window.same === true").await, "the reader was taken to a page that they had left");
});
