//! The page that shows how to embed.

use crate::{
    accessibility::violations,
    harness::{Reader, page_test},
};

async fn open(reader: &Reader) {
    reader.before_pages("window.ready = 0; document.addEventListener('brevier:ready', () => ready++)").await;
    reader.driver.goto(reader.site.url("/embed/")).await.unwrap();
    reader.until("window.ready > 0").await;
}

page_test!(what_is_chosen_is_shown_and_can_be_copied, |reader| {
    let stub = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } });";
    reader.before_pages(stub).await;
    open(&reader).await;
    let site = reader.site.url("/");
    let plain = format!(
        "<script type=\"module\" src=\"{site}embed.js\"></script>\n<brevier-digest><a href=\"{site}\">Brevier</a></brevier-digest>"
    );
    assert_eq!(reader.text("#element").await, plain);
    assert!(reader.text("#frame").await.starts_with(&format!("<iframe src=\"{site}embed/\" title=\"Brevier\"")));
    let choose = async |name: &str, value: &str| {
        let set = format!(
            "void (field => {{ field.value = '{value}'; field.dispatchEvent(new Event('input', {{ bubbles: true }})) }})(document.forms[0].elements['{name}'])"
        );
        reader.see::<()>(&set).await;
    };
    choose("topic", "nlp").await;
    choose("layout", "compact").await;
    choose("limit", "2").await;
    reader.until("document.querySelector('brevier-digest').shadowRoot.querySelectorAll('.embed--compact .card').length === 2").await;
    let attributes = "<brevier-digest topic=\"nlp\" limit=\"2\" layout=\"compact\">";
    assert!(reader.text("#element").await.contains(attributes));
    assert!(reader.text("#frame").await.contains("embed/?topic=nlp&amp;limit=2&amp;layout=compact\""));
    reader.click("[data-copy='element']").await;
    reader.until_text("[data-copy='element'] + [role=status]", "Copied").await;
    assert!(reader.see::<bool>("window.copied === document.getElementById('element').textContent").await);
});

page_test!(what_was_copied_works_where_it_is_pasted, |reader| {
    open(&reader).await;
    let lines = reader.text("#element").await;
    let (folder, host) = crate::embed::host(&crate::embed::page("", &lines));
    let pasted = Reader::beside(&reader, host);
    crate::embed::open_ready(&pasted, 1).await;
    assert_eq!(crate::embed::titles(&pasted, 0).await.len(), 6);
    drop(folder);
});

page_test!(axe_finds_nothing_there, |reader| {
    for (width, scheme) in [(360, "light"), (1440, "dark")] {
        reader.size(width, 800).await;
        reader.prefers(&[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await;
        open(&reader).await;
        assert_eq!(violations(&reader).await, Vec::<String>::new(), "{width} {scheme}");
        assert!(reader.see::<bool>("document.documentElement.scrollWidth <= innerWidth").await, "{width}");
    }
});

page_test!(the_about_page_leads_there, |reader| {
    reader.open_taken_over("/about/").await;
    reader.follow("Show these papers in a page of your own").await;
    reader.until("!!document.querySelector('brevier-digest')").await;
    reader.until_path("/embed/").await;
});
