//! For people who hear the page, or use it with the keyboard alone.

use thirtyfour::Key;

use crate::{
    harness::{Reader, reader_test},
    pages::{EditionOnPage, PaperOnPage},
};

const PAGES: [&str; 8] = [
    "/",
    "/?tag=robotics&tag=audio-speech",
    "/editions/2026-05-05/",
    "/papers/1706.03762/",
    "/tags/nlp/",
    "/about/",
    "/no/such/page/",
    "/editions/2026-05-03/",
];

pub(crate) async fn violations(reader: &Reader) -> Vec<String> {
    // It asks for the place of everything, of cards that are not shown too, which Chromium finds worth a warning.
    reader.allow_console("Rendering was performed in a subtree hidden by content-visibility.");
    let axe = std::env::var("BREVIER_AXE").expect("`cargo xtask test` finds it");
    reader.driver.execute(std::fs::read_to_string(axe).unwrap(), Vec::new()).await.unwrap();
    let run = "const done = arguments[arguments.length - 1];
        axe.run(document, { rules: { 'target-size': { enabled: true } } })
            .then(result => done(result.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' | '))))";
    reader.driver.execute_async(run, Vec::new()).await.unwrap().convert().unwrap()
}

async fn check_every_page(reader: &Reader) {
    for theme in ["light", "dark"] {
        reader.prefers(&[("prefers-color-scheme", theme), ("prefers-reduced-motion", "reduce")]).await;
        for page in PAGES {
            reader.open_page(page).await;
            reader.until("!document.querySelector('.loading')").await;
            // All that can be unfolded is on the page too.
            reader.see::<()>("void document.querySelectorAll('details').forEach(details => details.open = true)").await;
            assert_eq!(violations(reader).await, Vec::<String>::new(), "{page} in {theme}");
        }
    }
}

reader_test!(axe_finds_nothing_on_a_desktop_in_either_theme, |reader| {
    reader.size(1440, 900).await;
    check_every_page(&reader).await;
});

reader_test!(axe_finds_nothing_on_a_phone_in_either_theme, |reader| {
    reader.size(360, 780).await;
    check_every_page(&reader).await;
});

reader_test!(axe_finds_nothing_where_more_contrast_is_asked_for, |reader| {
    reader.size(360, 780).await;
    for theme in ["light", "dark"] {
        let prefers =
            [("prefers-color-scheme", theme), ("prefers-contrast", "more"), ("prefers-reduced-motion", "reduce")];
        reader.prefers(&prefers).await;
        for page in ["/", "/papers/1706.03762/", "/about/"] {
            reader.open_page(page).await;
            reader.until("!document.querySelector('.loading')").await;
            assert_eq!(violations(&reader).await, Vec::<String>::new(), "{page} in {theme}");
        }
    }
});

reader_test!(axe_finds_nothing_in_text_of_twice_the_size_or_from_right_to_left, |reader| {
    reader.prefers(&[("prefers-reduced-motion", "reduce")]).await;
    for width in [360, 1440] {
        reader.size(width, 780).await;
        for page in ["/", "/papers/1706.03762/"] {
            reader.open_page(page).await;
            reader.until("!document.querySelector('.loading')").await;
            reader.see::<()>("void (document.documentElement.style.fontSize = '200%')").await;
            assert_eq!(violations(&reader).await, Vec::<String>::new(), "{page} at {width}");
            reader.see::<()>("void (document.documentElement.style.fontSize = '', document.dir = 'rtl')").await;
            assert_eq!(violations(&reader).await, Vec::<String>::new(), "{page} at {width} from right to left");
        }
    }
});

reader_test!(
    axe_finds_nothing_where_the_digest_failed,
    |site: &crate::harness::Site| site.digest_text("index.json", ""),
    |reader| {
        for page in ["/", "/about/", "/no/such/page/"] {
            reader.open_page(page).await;
            reader.until("!!document.querySelector('.state--failed')").await;
            assert_eq!(violations(&reader).await, Vec::<String>::new(), "{page}");
        }
    }
);

reader_test!(clearing_the_filter_leaves_the_focus_where_the_papers_are_counted, |reader| {
    EditionOnPage::open(&reader, "/?tag=nlp").await;
    reader.see::<()>("void document.querySelector('.filter-state a').focus()").await;
    reader.press(Key::Enter).await;
    reader.until("document.querySelectorAll('.card').length === 24").await;
    assert_eq!(reader.see::<String>("document.activeElement.innerText").await, "24 papers");
});

reader_test!(
    a_page_that_stands_without_a_digest_has_one_heading,
    |site: &crate::harness::Site| site.digest_text("index.json", ""),
    |reader| {
        for page in ["/about/", "/no/such/page/"] {
            reader.open_page(page).await;
            reader.until("!!document.querySelector('.state--failed')").await;
            assert_eq!(reader.count("h1").await, 1, "{page}");
        }
    }
);

reader_test!(headings_follow_each_other_without_a_gap, |reader| {
    for page in PAGES {
        reader.open_page(page).await;
        reader.until("!document.querySelector('.loading')").await;
        let levels: Vec<u8> =
            reader.see("[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(h => Number(h.tagName[1]))").await;
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{page}: {levels:?}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{page}: {levels:?}");
    }
});

reader_test!(the_page_has_its_landmarks, |reader| {
    EditionOnPage::open(&reader, "/").await;
    for landmark in
        ["body > header", "main#main", "body > footer", "nav[aria-label='Editions']", "nav[aria-label='Site']"]
    {
        assert_eq!(reader.count(landmark).await, 1, "{landmark}");
    }
});

reader_test!(the_skip_link_comes_first_and_leads_to_the_content, |reader| {
    EditionOnPage::open(&reader, "/").await;
    reader.press(Key::Tab).await;
    assert_eq!(reader.see::<String>("document.activeElement.innerText").await, "Skip to the content");
    assert!(reader.see::<bool>("document.activeElement.getBoundingClientRect().top >= 0").await);
    reader.press(Key::Enter).await;
    assert_eq!(reader.see::<String>("document.activeElement.id").await, "main");
    assert_eq!(reader.path().await, "/");
});

reader_test!(the_heading_takes_the_focus_after_a_change_of_page_only, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    assert_eq!(reader.see::<String>("document.activeElement.tagName").await, "BODY");
    let titles = edition.titles().await;
    edition.read(&titles[3]).await;
    PaperOnPage(&reader).until_titled(&titles[3]).await;
    reader.until("document.activeElement.tagName === 'H1'").await;
    assert_eq!(reader.see::<String>("document.activeElement.innerText").await, titles[3]);
    reader.click(".steps__to--after").await;
    PaperOnPage(&reader).until_titled(&titles[4]).await;
    reader.until("document.activeElement.tagName === 'H1'").await;
});

reader_test!(a_live_region_tells_how_many_papers_are_shown, |reader| {
    let edition = EditionOnPage::open(&reader, "/").await;
    // The region must be the same element before and after, or it is not heard.
    reader.see::<()>("void (window.region = document.querySelector('.filter-state [role=status]'))").await;
    edition.choose("NLP").await;
    reader.until("window.region.isConnected && window.region.innerText.includes('of 24 papers')").await;
});

reader_test!(focus_can_be_seen, |reader| {
    EditionOnPage::open(&reader, "/").await;
    for _ in 0..12 {
        reader.press(Key::Tab).await;
        let outline: String = reader.see("getComputedStyle(document.activeElement).outlineStyle").await;
        let at: String = reader.see("document.activeElement.outerHTML.slice(0, 120)").await;
        assert_eq!(outline, "solid", "{at}");
    }
});
