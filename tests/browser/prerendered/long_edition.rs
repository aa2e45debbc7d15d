//! An edition of more papers than a list shows at once.

use serde_json::{Value, json};
use tempfile::TempDir;

use super::keys::press;
use crate::{
    harness::{Answer, Reader, Site, fixture, publish, run},
    pages::EditionOnPage,
};

const PAPERS: usize = 70;
const MORE: &str = ".cards__more";

fn site() -> (TempDir, Site) {
    let papers: Vec<_> = (1..=PAPERS).map(fixture::paper).collect();
    publish(&fixture::index(PAPERS), &[fixture::edition(&papers)])
}

/// Waits until the first sixty papers are shown, and holds that it is these and no others.
async fn until_first_sixty(edition: &EditionOnPage<'_>) {
    let titles: Vec<String> = (1..=60).map(|at| format!("Paper number {at}")).collect();
    assert_eq!(edition.all_titles(60).await, titles);
}

#[test]
fn sixty_cards_are_there_and_more_where_they_are_asked_for() {
    let (folder, site) = site();
    run(site, |reader| async move {
        reader.open_taken_over("/").await;
        assert_eq!(reader.count(".card").await, 60);
        assert_eq!(reader.text(".filter-state__count").await, "70 papers");
        assert_eq!(reader.text(MORE).await, "Show 10 more of 10 papers");
        reader.click(MORE).await;
        let titles = EditionOnPage(&reader).all_titles(PAPERS).await;
        assert_eq!((&*titles[0], &*titles[69]), ("Paper number 1", "Paper number 70"));
        assert!(!reader.see::<bool>(&format!("document.querySelector('{MORE}').checkVisibility()")).await);
        drop(folder);
    });
}

#[test]
fn a_filter_finds_papers_that_were_not_shown_and_keeps_their_order() {
    let (folder, site) = site();
    run(site, |reader| async move {
        reader.open_taken_over("/").await;
        let edition = EditionOnPage(&reader);
        edition.type_in("6").await;
        reader.until_text(".filter-state__count", "11 of 70 papers").await;
        let titles: Vec<String> = [6].into_iter().chain(60..=69).map(|at| format!("Paper number {at}")).collect();
        assert_eq!(edition.all_titles(11).await, titles);
        reader.follow("Clear the filter").await;
        reader.until_text(MORE, "Show 10 more of 10 papers").await;
        until_first_sixty(&edition).await;
        drop(folder);
    });
}

#[test]
fn a_letter_typed_while_the_list_still_changes_has_the_last_word() {
    let (folder, site) = site();
    run(site, |reader| async move {
        reader.open_taken_over("/").await;
        let edition = EditionOnPage(&reader);
        edition.type_in("paper -6").await;
        reader.until_text(".filter-state__count", "59 of 70 papers").await;
        edition.type_in("9").await;
        reader.until_text(".filter-state__count", "69 of 70 papers").await;
        until_first_sixty(&edition).await;
        drop(folder);
    });
}

#[test]
fn a_list_on_its_way_to_another_choice_says_so_to_screen_readers() {
    let (folder, site) = site();
    run(site, |reader| async move {
        reader.open_taken_over("/").await;
        let note = "window.noted = []; const list = document.querySelector('.cards');
            new MutationObserver(() => noted.push(list.ariaBusy)).observe(list, { attributeFilter: ['aria-busy'] })";
        reader.see::<()>(&format!("void (() => {{ {note} }})()")).await;
        let edition = EditionOnPage(&reader);
        edition.type_in("6").await;
        edition.all_titles(11).await;
        assert_eq!(reader.see::<Value>("noted").await, json!(["true", null]));
        drop(folder);
    });
}

#[test]
fn j_passes_over_the_cards_that_a_filter_leaves_out_of_a_long_edition() {
    let (folder, site) = site();
    run(site, |reader| async move {
        reader.open_taken_over("/?q=6").await;
        // Number 6, and 60 to 69.
        reader.until_text(".filter-state__count", "11 of 70 papers").await;
        EditionOnPage(&reader).all_titles(11).await;
        for title in ["Paper number 6", "Paper number 60", "Paper number 61"] {
            press(&reader, "j").await;
            reader.until(&format!("document.activeElement.textContent === '{title}'")).await;
        }
        drop(folder);
    });
}

#[test]
fn with_scripts_off_all_papers_can_be_read() {
    let (folder, site) = site();
    run(site, |reader| async move {
        reader.scripts(false).await;
        reader.open_page("/").await;
        is_whole(&reader).await;
        drop(folder);
    });
}

#[test]
fn where_the_program_cannot_be_loaded_all_papers_can_be_read() {
    let (folder, site) = site();
    site.page(&site.program(), [Answer::Lost]);
    run(site, |reader| async move {
        // The browser says so itself.
        reader.allow_console("ERR_EMPTY_RESPONSE");
        reader.allow_console("Failed to fetch");
        reader.open("/").await;
        reader.until("!('program' in document.documentElement.dataset)").await;
        is_whole(&reader).await;
        drop(folder);
    });
}

/// Holds that every paper is there and seen, once, and that nothing asks for a program.
async fn is_whole(reader: &Reader) {
    let seen = "[...document.querySelectorAll('.card')].filter(card => card.checkVisibility() && card.offsetHeight > 100).length";
    assert_eq!(reader.see::<usize>(seen).await, PAPERS);
    assert_eq!(EditionOnPage(reader).all_titles(PAPERS).await[PAPERS - 1], "Paper number 70");
    assert!(!reader.see::<bool>(&format!("document.querySelector('{MORE}').checkVisibility()")).await);
}
