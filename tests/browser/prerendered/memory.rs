//! What the reader has read and saved: marks, the page of saved papers, and storage that does not do what it should.

use serde_json::{Value, json};

use crate::harness::{Reader, page_test};

const BLOCKED: &str =
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } })";
const FULL: &str = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }";
const SAVE: &str = ".card .action--save";
/// The button of a paper that is not in the library of `some_saved`.
const SAVE_ANOTHER: &str = ".card:nth-child(2) .action--save";

/// Opens a page of a browser in which this text is stored.
async fn open_with(reader: &Reader, page: &str, library: &str) {
    // A program that is still to come would read the library first, and mend it.
    reader.open_taken_over("/about/").await;
    reader.see::<()>(&format!("void localStorage.setItem('brevier.library', {})", json!(library))).await;
    reader.open_taken_over(page).await;
}

async fn stored(reader: &Reader) -> Value {
    let text: String = reader.see("localStorage.getItem('brevier.library')").await;
    serde_json::from_str(&text).unwrap()
}

fn some_saved() -> String {
    json!({
        "brevier": 1,
        "read": { "1706.03762": "2026-05-08", "2605.01234": "2026-05-07" },
        "saved": {
            "1706.03762": {
                "id": "1706.03762", "version": 7, "title": "Attention Is All You Need", "authors": ["Ashish Vaswani"],
                "categories": ["cs.CL"], "published": "2017-06-12", "tags": ["nlp"], "saved_at": "2026-05-08",
                "edition": "2026-05-07", "note": "Read the ablations",
            },
            "2605.01234": { "id": "2605.01234", "title": "<b>Grokking</b>", "authors": [], "saved_at": "2026-05-09" },
        },
    })
    .to_string()
}

/// Chooses a file with this content where one is imported.
async fn import(reader: &Reader, content: &str) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file.json");
    std::fs::write(&file, content).unwrap();
    let before = reader.text(".desk__status").await;
    reader.find(".saved__file").await.send_keys(file.to_str().unwrap()).await.unwrap();
    reader.until(&format!("document.querySelector('.saved .desk__status').innerText !== {}", json!(before))).await;
}

page_test!(a_paper_that_is_saved_on_a_card_is_on_its_page_after_a_reload, |reader| {
    reader.open_taken_over("/").await;
    let title = reader.text(".card__title").await;
    reader.click(SAVE).await;
    reader.until_text(SAVE, "Saved").await;
    reader.until("document.querySelector('.site-header [data-count]').dataset.count === '1'").await;
    reader.open_taken_over("/saved/").await;
    reader.until_text(".saved__list", &title).await;
    let entry = &stored(&reader).await["saved"];
    let (id, entry) = entry.as_object().unwrap().iter().next().unwrap();
    assert_eq!((&entry["id"], &entry["edition"]), (&json!(id), &json!("2026-05-08")));
    assert!(!entry["authors"].as_array().unwrap().is_empty());
    reader.follow(&title).await;
    reader.until_text(".paper h1", &title).await;
    reader.until_text(".paper .action--save", "Saved").await;
    reader.click(".paper .action--save").await;
    reader.until("!document.querySelector('.site-header [data-count]')").await;
});

page_test!(what_was_opened_is_marked_as_read_until_it_is_marked_as_unread, |reader| {
    reader.open_taken_over("/").await;
    assert_eq!(reader.count(".card__mark").await, 0);
    reader.click(".card:nth-child(2) summary").await;
    reader.until_text(".card:nth-child(2) .card__mark", "READ").await;
    let link = "document.querySelector('.card:nth-child(2) .card__title a')";
    reader
        .until(&format!("document.getElementById({link}.getAttribute('aria-describedby')).innerText === 'READ'"))
        .await;
    let title = reader.text(".card:nth-child(3) .card__title").await;
    reader.follow(&title).await;
    reader.until_text(".paper h1", &title).await;
    reader.open_taken_over("/").await;
    reader.until("document.querySelectorAll('.card__mark--read').length === 2").await;
    reader.click(".card:nth-child(2) .card__unread").await;
    reader.until("document.querySelectorAll('.card__mark--read').length === 1").await;
    reader.open_taken_over("/").await;
    reader.until("document.querySelectorAll('.card__mark--read').length === 1").await;
});

page_test!(where_only_unread_papers_are_shown_the_one_that_is_being_read_stays, |reader| {
    reader.open_taken_over("/?only=unread").await;
    reader.until("!!document.querySelector('.filter-state')").await;
    reader.click(".card:nth-child(2) summary").await;
    reader.until("localStorage.getItem('brevier.library').includes('\"read\":{\"')").await;
    reader.until("document.querySelector('.card:nth-child(2) .card__sections').checkVisibility()").await;
    reader.open_taken_over("/?only=unread").await;
    reader.until("document.querySelectorAll('.card:not([hidden])').length === 23").await;
});

page_test!(papers_are_new_that_came_after_the_last_visit, |reader| {
    reader.open_taken_over("/").await;
    reader.until("localStorage.getItem('brevier.library').includes('\"newest\":\"2026-05-08\"')").await;
    assert_eq!(reader.count(".card__mark").await, 0, "on a first visit nothing is new");
    let long_ago = r#"{"brevier":1,"visits":{"last":1778100000,"newest":"2026-05-07"}}"#;
    open_with(&reader, "/", long_ago).await;
    reader.until("document.querySelectorAll('.card__mark--new').length === 24").await;
    assert_eq!(reader.shifted().await, 0.0, "the marks move nothing");
    reader.open_taken_over("/editions/2026-05-07/").await;
    reader.until("localStorage.getItem('brevier.library').includes('since')").await;
    assert_eq!(reader.count(".card__mark--new").await, 0);
});

page_test!(marks_and_counts_move_nothing_on_a_phone, |reader| {
    reader.size(360, 780).await;
    reader.open_taken_over("/").await;
    let ids: Vec<String> = reader.see("[...document.querySelectorAll('.card')].map(card => card.id.slice(6))").await;
    let read: serde_json::Map<_, _> = ids.iter().map(|id| (id.clone(), json!("2026-05-08"))).collect();
    let saved: serde_json::Map<_, _> = ids.iter().map(|id| (id.clone(), json!({ "title": "x" }))).collect();
    open_with(&reader, "/", &json!({ "brevier": 1, "read": read, "saved": saved }).to_string()).await;
    reader.until("document.querySelectorAll('.card__mark--read').length === 24").await;
    reader.until_text(SAVE, "Saved").await;
    assert_eq!(reader.shifted().await, 0.0);
});

page_test!(two_tabs_see_each_other_s_changes_and_lose_none, |reader| {
    reader.open_taken_over("/").await;
    let first = reader.driver.window().await.unwrap();
    let second = reader.driver.new_tab().await.unwrap();
    reader.driver.switch_to_window(second.clone()).await.unwrap();
    reader.open("/saved/").await;
    reader.until_text(".saved", "Nothing saved yet").await;
    reader.driver.switch_to_window(first.clone()).await.unwrap();
    reader.click(SAVE).await;
    reader.until_text(SAVE, "Saved").await;
    reader.driver.switch_to_window(second.clone()).await.unwrap();
    reader.until("document.querySelectorAll('.saved-paper').length === 1").await;
    reader.until("document.querySelector('.site-header [data-count]').dataset.count === '1'").await;
    // The second saves too; the first has not looked since.
    reader.open("/editions/2026-05-07/").await;
    reader.click(SAVE).await;
    reader.until_text(SAVE, "Saved").await;
    reader.driver.switch_to_window(first).await.unwrap();
    reader.until("document.querySelector('.site-header [data-count]').dataset.count === '2'").await;
    reader.click(".card:nth-child(2) .action--save").await;
    reader.until("document.querySelector('.site-header [data-count]').dataset.count === '3'").await;
    let title = reader.text(".card:nth-child(2) .card__title").await;
    reader.click(".site-header [data-count]").await;
    reader.until("document.querySelectorAll('.saved-paper').length === 3").await;
    // What is asked on that page is asked of all three.
    reader.find("#saved-find").await.send_keys(&title[..12]).await.unwrap();
    reader.until("document.querySelectorAll('.saved-paper').length === 1").await;
    reader.until_text(".saved-paper", &title).await;
    assert_eq!(stored(&reader).await["saved"].as_object().unwrap().len(), 3);
    reader.driver.switch_to_window(second).await.unwrap();
    reader.until("document.querySelector('.site-header [data-count]').dataset.count === '3'").await;
});

page_test!(a_search_finds_notes_and_goes_on_while_one_types, |reader| {
    open_with(&reader, "/saved/", &some_saved()).await;
    reader.until("document.querySelectorAll('.saved-paper').length === 2").await;
    assert!(reader.text(".saved__list").await.contains("<b>Grokking</b>"));
    reader.find("#saved-find").await.send_keys("ablations").await.unwrap();
    reader.until("document.querySelectorAll('.saved-paper').length === 1").await;
    reader.until_text(".saved .desk__status", "1 of 2 papers found.").await;
    assert_eq!(
        reader.see::<Vec<String>>("[document.activeElement.id, document.activeElement.value]").await,
        ["saved-find", "ablations"]
    );
});

page_test!(a_note_is_kept_and_a_removed_paper_can_be_put_back, |reader| {
    open_with(&reader, "/saved/", &some_saved()).await;
    reader.click(".saved-paper__add summary").await;
    reader.find(".saved-paper__add textarea").await.send_keys("a \"note\"").await.unwrap();
    reader.see::<()>("void document.activeElement.blur()").await;
    reader.until_text(".saved .desk__status", "Note kept.").await;
    assert_eq!(stored(&reader).await["saved"]["2605.01234"]["note"], "a \"note\"");
    reader.click("#remove-1706\\.03762").await;
    reader.until("document.activeElement.id === 'undo'").await;
    assert_eq!(reader.count(".saved-paper").await, 1);
    reader.until("document.querySelector('.site-header [data-count]').dataset.count === '1'").await;
    reader.click("#undo").await;
    reader.until("document.querySelectorAll('.saved-paper').length === 2").await;
    assert_eq!(stored(&reader).await["saved"]["1706.03762"]["note"], "Read the ablations");
});

page_test!(a_library_is_imported_and_a_wrong_file_changes_nothing, |reader| {
    reader.open_taken_over("/saved/").await;
    reader.until_text(".saved", "Nothing saved yet").await;
    import(&reader, "<!doctype html>").await;
    reader.until_text(".saved .desk__status", "Nothing was imported: this file is not JSON").await;
    import(&reader, &some_saved()).await;
    reader.until_text(".saved .desk__status", "Imported: 2 new papers, 1 note, 2 read marks.").await;
    reader.until("document.querySelectorAll('.saved-paper').length === 2").await;
    reader.open_taken_over("/saved/").await;
    reader.until_text(".saved__list", "Attention Is All You Need").await;
});

page_test!(where_storage_is_blocked_that_is_said_once_something_is_saved, |reader| {
    reader.before_pages(BLOCKED).await;
    reader.open_taken_over("/").await;
    assert_eq!(reader.count(".library-notice").await, 0);
    reader.click(SAVE).await;
    reader.until_text(SAVE, "Saved").await;
    reader.until_text(".library-notice", "does not let Brevier remember").await;
    assert_eq!(crate::accessibility::violations(&reader).await, Vec::<String>::new());
    reader.click(".library-notice button").await;
    reader.until("!document.querySelector('.library-notice')").await;
    // It lasts while the page is open.
    let title = reader.text(".card__title").await;
    reader.click(".site-header [data-count]").await;
    reader.until_text(".saved__list", &title).await;
});

page_test!(where_storage_is_full_that_is_said_and_nothing_stored_is_lost, |reader| {
    open_with(&reader, "/about/", &some_saved()).await;
    reader.before_pages(FULL).await;
    reader.open_taken_over("/").await;
    reader.click(SAVE_ANOTHER).await;
    reader.until_text(".library-notice", "blocked or full").await;
    reader.until("document.querySelector('.site-header [data-count]').dataset.count === '3'").await;
    assert_eq!(stored(&reader).await["saved"].as_object().unwrap().len(), 2);
});

page_test!(a_library_that_cannot_be_read_is_kept_and_said, |reader| {
    let broken = &some_saved()[..100];
    open_with(&reader, "/", broken).await;
    reader.until_text(".library-notice", "could not be read").await;
    assert_eq!(reader.count(".card").await, 24);
    let kept: String = reader.see("localStorage.getItem('brevier.library.broken')").await;
    assert_eq!(kept, format!("{broken}\n"));
    reader.click(SAVE).await;
    reader.until_text(SAVE, "Saved").await;
    reader.open_taken_over("/saved/").await;
    reader.until("document.querySelectorAll('.saved-paper').length === 1").await;
    assert_eq!(reader.count(".library-notice").await, 0, "it is said once");
});

page_test!(a_part_that_cannot_be_read_leaves_the_others, |reader| {
    open_with(&reader, "/saved/", &some_saved().replace("\"read\":{", "\"read\":5,\"other\":{")).await;
    reader.until_text(".library-notice", "a part of it, could not be read").await;
    reader.until("document.querySelectorAll('.saved-paper').length === 2").await;
});

page_test!(a_library_of_a_newer_version_is_shown_and_not_touched, |reader| {
    let newer = some_saved().replace("\"brevier\":1", "\"brevier\":2");
    open_with(&reader, "/", &newer).await;
    reader.until_text(".library-notice", "newer Brevier").await;
    reader.click(SAVE).await;
    reader.open_taken_over("/saved/").await;
    reader.until("document.querySelectorAll('.saved-paper').length === 2").await;
    assert_eq!(reader.count(".saved textarea").await, 0);
    assert_eq!(stored(&reader).await, serde_json::from_str::<Value>(&newer).unwrap());
});

page_test!(axe_finds_nothing_on_the_page_of_saved_papers_in_any_state, |reader| {
    for (width, height, theme) in [(360, 780, "dark"), (1440, 900, "light")] {
        reader.size(width, height).await;
        reader.prefers(&[("prefers-color-scheme", theme), ("prefers-reduced-motion", "reduce")]).await;
        open_with(&reader, "/saved/", "{}").await;
        reader.until_text(".saved", "Nothing saved yet").await;
        assert_eq!(crate::accessibility::violations(&reader).await, Vec::<String>::new(), "empty in {theme}");
        open_with(&reader, "/saved/", &some_saved()).await;
        reader.until("document.querySelectorAll('.saved-paper').length === 2").await;
        reader.see::<()>("void document.querySelectorAll('details').forEach(details => details.open = true)").await;
        assert_eq!(crate::accessibility::violations(&reader).await, Vec::<String>::new(), "with papers in {theme}");
        assert!(reader.see::<bool>("document.documentElement.scrollWidth <= innerWidth").await, "at {width}");
        reader.click("#remove-1706\\.03762").await;
        reader.until("document.activeElement.id === 'undo'").await;
        reader.click("#history > .saved__row button").await;
        reader.until("document.activeElement.id === 'clear-sure'").await;
        assert_eq!(crate::accessibility::violations(&reader).await, Vec::<String>::new(), "asking in {theme}");
        reader.click("#clear-sure").await;
        reader.until_text(".saved .desk__status", "forgotten").await;
        open_with(&reader, "/", &some_saved()).await;
        reader.click(".card:nth-child(2) summary").await;
        reader.until_text(".card:nth-child(2) .card__mark", "READ").await;
        assert_eq!(crate::accessibility::violations(&reader).await, Vec::<String>::new(), "a read card in {theme}");
    }
});

page_test!(nothing_of_it_leaves_the_browser, |reader| {
    open_with(&reader, "/", &some_saved()).await;
    reader.click(SAVE_ANOTHER).await;
    reader.until_text(SAVE_ANOTHER, "Saved").await;
    reader.open_taken_over("/saved/").await;
    reader.until("document.querySelectorAll('.saved-paper').length === 3").await;
    let asked = reader.site.asked();
    let pages = ["/", "/about/", "/saved/"];
    let allowed = |path: &str| path.starts_with("/assets/") || path.ends_with(".svg") || path.ends_with(".webmanifest");
    let other: Vec<_> = asked.iter().filter(|path| !pages.contains(&path.as_str()) && !allowed(path)).collect();
    assert!(other.is_empty(), "{other:?}");
});
