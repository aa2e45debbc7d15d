//! What browsers are told to keep for reading without a network.

use serde_json::{Map, Value};

use crate::fixture::{Page, Place, Snapshot, paper};

/// The list that the service worker reads: first what it cannot do without, then the rest.
#[track_caller]
fn list(site: &Snapshot) -> [Map<String, Value>; 2] {
    let list: Value = serde_json::from_str(site.text("offline.json")).unwrap();
    ["core", "history"].map(|part| list[part].as_object().unwrap().clone())
}

/// The file of an address below the base.
fn file_of(address: &str) -> String {
    let is_page = address.is_empty() || address.ends_with('/');
    if is_page { format!("{address}index.html") } else { address.to_owned() }
}

#[test]
fn all_that_is_kept_is_there_and_nothing_that_pages_need_is_left_out() {
    let place = Place::new();
    for options in [Place::PUBLISHED, &["--no-share-images"]] {
        let site = place.build(options);
        let [core, history] = list(&site);
        assert!(core.keys().chain(history.keys()).all(|address| site.has(&file_of(address))), "{core:?} {history:?}");
        let page = Page::of(&site, "index.html");
        let program = page.attribute("script#program", "src").trim_start_matches("/papers").trim_start_matches('/');
        let wasm = site.files().find(|file| file.starts_with("assets/reader-") && file.ends_with(".wasm")).unwrap();
        for of_desk in site
            .files()
            .filter(|file| file.starts_with("assets/desk-") && !file.ends_with("z") && !file.ends_with(".br"))
        {
            assert!(history.contains_key(of_desk), "{of_desk} is not in {history:?}");
        }
        for needed in ["", "offline/", program, wasm] {
            assert!(core.contains_key(needed), "{needed} is not in {core:?}");
        }
        let pages =
            site.pages().filter(|page| !page.starts_with("tags/") && !["404.html", "embed/index.html"].contains(page));
        for page in pages.filter(|page| !["index.html", "offline/index.html"].contains(page)) {
            assert!(history.contains_key(page.trim_end_matches("index.html")), "{page} is not in {history:?}");
        }
        // The worker knows its pages by their program.
        assert!(site.text("service-worker.js").contains(&format!("const PROGRAM = \"{program}\";")));
        assert!(site.text("offline/index.html").contains(program));
    }
}

#[test]
fn a_new_edition_changes_the_list_but_not_what_it_says_of_older_papers() {
    let place = Place::new();
    let before = place.build(Place::PUBLISHED);
    place.write_edition("2026-05-11", &[paper("2605.11001")]);
    let after = place.build(Place::PUBLISHED);
    let written = after.written_since(&before);
    assert!(written.contains(&"offline.json") && !written.contains(&"service-worker.js"), "{written:?}");
    let ([core_before, before], [core, history]) = (list(&before), list(&after));
    assert_ne!(core[""], core_before[""]);
    assert_eq!(core["offline/"], core_before["offline/"]);
    for paper in ["papers/2605.07001/", "papers/2605.08001/", "about/"] {
        assert_eq!(history[paper], before[paper], "{paper}");
    }
    assert!(history.contains_key("papers/2605.11001/"));
}

#[test]
fn another_build_of_the_reader_has_another_worker() {
    let place = Place::new();
    let before = place.build(Place::PUBLISHED);
    let glue = std::fs::read_to_string(place.path("dist/reader-0123.js")).unwrap();
    place.write("dist/reader-0123.js", glue + "void \"another build\";\n");
    let after = place.build(Place::PUBLISHED);
    let build = |site: &Snapshot| serde_json::from_str::<Value>(site.text("offline.json")).unwrap()["build"].clone();
    assert_ne!(build(&before), build(&after));
    let named = format!("const BUILD = {};", build(&after));
    assert!(after.text("service-worker.js").contains(&named));
}

#[test]
fn of_a_long_history_the_newest_two_weeks_are_kept() {
    let place = Place::new();
    place.edit_index(|index| index["site"]["history_days"] = 3650.into());
    for day in 1..=20 {
        place.write_edition(&format!("2026-04-{day:02}"), &[paper(&format!("2604.{day:02}001"))]);
    }
    let [_, history] = list(&place.build(Place::PUBLISHED));
    let editions: Vec<_> = history.keys().filter(|address| address.starts_with("editions/")).collect();
    assert_eq!(editions.len(), 14);
    assert!(history.contains_key("papers/2604.20001/") && !history.contains_key("papers/2604.08001/"), "{history:?}");
}

#[test]
fn a_site_that_is_not_to_be_kept_takes_away_what_was_and_its_pages_ask_for_nothing() {
    let place = Place::new();
    let kept = place.build(Place::PUBLISHED);
    let script = |site: &Snapshot| Page::of(site, "index.html").only("script#program").attr("data-offline").is_some();
    assert!(script(&kept));
    let none = [Place::PUBLISHED, &["--no-offline"]].concat();
    let site = place.build(&none);
    assert!(!script(&site));
    assert_eq!(site.removed_since(&kept), ["offline.json", "offline/index.html"]);
    let worker = site.text("service-worker.js");
    assert!(worker.contains("registration.unregister()") && !worker.contains("\"fetch\""), "{worker}");
    site.is_published_as(&place.fresh(&none));
    place.build(Place::PUBLISHED).is_published_as(&kept);
}

#[test]
fn a_worker_of_the_owner_stands_in_place_of_ours() {
    let place = Place::new();
    place.write("dist/service-worker.js", "// The owner's.");
    assert_eq!(place.build(Place::PUBLISHED).text("service-worker.js"), "// The owner's.");
}
