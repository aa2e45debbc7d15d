//! A run writes what has changed and nothing else.

use std::fs;

use crate::fixture::{ICONS, Place, Run, Snapshot, assert_copies_are_whole, paper};

/// A place with two editions more, a month before the others.
fn place_with_history() -> Place {
    let place = Place::new();
    place.write_edition("2026-04-09", &[paper("2604.09001")]);
    place.write_edition("2026-04-10", &[paper("2604.10001")]);
    place
}

/// Files but those of the segments of the search index, whose names are not known; `search.rs` tells of them.
fn others(files: Vec<&str>) -> Vec<&str> {
    files.into_iter().filter(|file| !file.starts_with("search/parts/")).collect()
}

#[test]
fn a_second_run_that_changes_nothing_writes_nothing() {
    let place = Place::new();
    place.build(Place::PUBLISHED);
    let before = Snapshot::of(&place.path(""));
    place.build(Place::PUBLISHED);
    Snapshot::of(&place.path("")).is_still(&before);
}

#[test]
fn a_new_edition_rewrites_only_the_pages_that_show_something_of_it() {
    let place = place_with_history();
    let before = place.build(Place::PUBLISHED);
    place.write_edition("2026-05-11", &[paper("2605.11001"), paper("2605.11002")]);
    place.edit_index(|index| index["made_at"] = "2026-05-11T05:45:00Z".into());
    let after = place.build(Place::PUBLISHED);
    assert_eq!(
        others(after.written_since(&before)),
        [
            "digest/editions/2026-05-11.json",
            "digest/index.json",
            "editions/2026-05-07/index.html",
            "editions/2026-05-08/index.html",
            "editions/2026-05-11/index.html",
            "feed.json",
            "feed.xml",
            "index.html",
            "llms.txt",
            "offline.json",
            "papers/2605.11001/index.html",
            "papers/2605.11002/index.html",
            "search/index.json",
            "search/papers/2026-05-11-0.json",
            "sitemap.xml",
            "tags/nlp/feed.json",
            "tags/nlp/feed.xml",
            "tags/nlp/index.html",
            "tags/theory/feed.xml",
            "tags/theory/index.html",
        ]
    );
    assert_eq!(others(after.removed_since(&before)), [""; 0]);
    after.is_published_as(&place.fresh(Place::PUBLISHED));
    assert_copies_are_whole(&after);
}

#[test]
fn an_edition_that_is_gone_takes_its_files_copies_and_folders_with_it() {
    let place = Place::new();
    let with_images = ["--base-url", "https://example.org/"];
    let before = place.build(&with_images);
    place.remove_edition("2026-05-07");
    let after = place.build(&with_images);
    assert_eq!(
        others(after.removed_since(&before)),
        [
            "digest/editions/2026-05-07.json",
            "editions/2026-05-07/index.html",
            "editions/2026-05-07/share.png",
            "papers/2605.07001/index.html",
            "papers/2605.07001/share.png",
            "papers/2605.07002/index.html",
            "papers/2605.07002/share.png",
            "search/papers/2026-05-07-0.json",
        ]
    );
    // Folders and copies are among what is compared.
    after.is_published_as(&place.fresh(&with_images));
}

#[test]
fn a_changed_paper_rewrites_the_pages_that_name_it_and_leaves_the_others_of_its_day_alone() {
    let place = Place::new();
    let papers = ["2605.07001", "2605.07002", "2605.07003"].map(paper);
    place.write_edition("2026-05-07", &papers);
    let before = place.build(Place::PUBLISHED);
    let mut changed = paper("2605.07001");
    changed["title"] = "Another title".into();
    place.write_edition("2026-05-07", &[&[changed], &papers[1..]].concat());
    let after = place.build(Place::PUBLISHED);
    let written = after.written_since(&before);
    assert!(written.contains(&"papers/2605.07001/index.html"), "{written:?}");
    // The second paper's page names the first as the one before it.
    for left_alone in
        ["papers/2605.07003/index.html", "editions/2026-05-08/index.html", "index.html", "about/index.html"]
    {
        assert!(!written.contains(&left_alone), "{left_alone} in {written:?}");
    }
    after.is_published_as(&place.fresh(Place::PUBLISHED));
}

#[test]
fn pages_that_lead_to_an_edition_know_its_new_file_when_that_is_renamed() {
    let place = Place::new();
    place.build(Place::PUBLISHED);
    fs::rename(place.path("digest/editions/2026-05-07.json"), place.path("digest/editions/thursday.json")).unwrap();
    place.edit_index(|index| index["editions"][1]["file"] = "editions/thursday.json".into());
    let after = place.build(Place::PUBLISHED);
    after.is_published_as(&place.fresh(Place::PUBLISHED));
}

#[test]
fn a_renamed_topic_changes_the_pictures_that_name_it() {
    let place = Place::new();
    let with_images = ["--base-url", "https://example.org/"];
    let before = place.build(&with_images);
    place.edit_index(|index| index["site"]["topics"][0]["name"] = "Languages".into());
    let after = place.build(&with_images);
    assert!(after.written_since(&before).contains(&"editions/2026-05-08/share.png"));
    after.is_published_as(&place.fresh(&with_images));
}

#[test]
fn pictures_are_drawn_or_removed_as_it_is_asked_for() {
    let place = Place::new();
    let without = place.build(Place::PUBLISHED);
    let pictures =
        |site: &Snapshot| site.files().filter(|path| path.ends_with(".png") && !ICONS.contains(path)).count();
    assert_eq!(pictures(&without), 0);
    // The site, two editions and three papers.
    assert_eq!(pictures(&place.build(&Place::PUBLISHED[..2])), 6);
    place.build(Place::PUBLISHED).is_published_as(&without);
}

#[test]
fn a_site_that_moves_to_another_address_is_as_one_that_was_always_there() {
    let place = Place::new();
    place.build(Place::PUBLISHED);
    for elsewhere in [&["--base-url", "https://example.org/", "--no-share-images"][..], &["--no-share-images"]] {
        place.build(elsewhere).is_published_as(&place.fresh(elsewhere));
    }
}

#[test]
fn a_new_build_of_the_reader_rewrites_every_page_and_takes_the_old_program_away() {
    let place = Place::new();
    let before = place.build(Place::PUBLISHED);
    let program = fs::read(place.path("dist/reader-0123_bg.wasm")).unwrap();
    place.write("dist/reader-0123_bg.wasm", [program, b"and more".to_vec()].concat());
    let after = place.build(Place::PUBLISHED);
    let (written, removed) = (after.written_since(&before), after.removed_since(&before));
    // The page for frames has another program.
    let mut pages = after.pages().filter(|page| *page != "embed/index.html");
    assert!(pages.all(|page| written.contains(&page)), "{written:?}");
    assert!(removed.len() == 2 && removed.iter().all(|path| path.starts_with("assets/reader-")), "{removed:?}");
    assert!(!written.contains(&"feed.xml") && !written.contains(&"digest/index.json"), "{written:?}");
    after.is_published_as(&place.fresh(Place::PUBLISHED));
}

#[test]
fn what_others_have_changed_or_removed_in_the_site_is_put_right() {
    let place = Place::new();
    let good = place.build(Place::PUBLISHED);
    fs::write(place.path("site/about/index.html"), "spoilt").unwrap();
    fs::write(place.path("site/index.html.br"), "spoilt").unwrap();
    fs::remove_file(place.path("site/feed.xml")).unwrap();
    fs::remove_file(place.path("site/sitemap.xml.gz")).unwrap();
    fs::remove_dir_all(place.path("site/papers")).unwrap();
    let after = place.build(Place::PUBLISHED);
    after.is_published_as(&good);
    assert_copies_are_whole(&after);
    assert!(!after.written_since(&good).contains(&"saved/index.html"));
}

#[test]
fn a_run_says_how_many_files_it_wrote_and_removed() {
    let place = Place::new();
    let files = place.build(Place::PUBLISHED).files().count();
    place.remove_edition("2026-05-08");
    // Its own four, and the three files of the month in the search index, which has another name without it.
    let run = Run::of(&mut place.command(Place::PUBLISHED));
    run.succeeds();
    let said = format!("{}: {} files, ", place.site().display(), files - 4);
    assert!(run.stdout.starts_with(&said) && run.stdout.contains(" written, 7 removed, in "), "{run:?}");
}
