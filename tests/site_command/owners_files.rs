//! Files that `brevier site` has not written are their owner's.

use std::fs;

use crate::fixture::{Place, Snapshot, paper};

#[test]
fn files_of_the_owner_are_never_touched() {
    let place = Place::new();
    place.build(Place::PUBLISHED);
    let own = [
        "CNAME",
        "google0123456789abcdef.html",
        ".nojekyll",
        "assets/own.css",
        "editions/2026-05-07/notes.txt",
        "papers/2605.07001/index.html.bak",
        "talks/2026/index.html",
        "talks/2026/index.html.br",
    ];
    own.iter().for_each(|file| place.write(&format!("site/{file}"), "the owner's"));
    fs::create_dir(place.path("site/tags/empty")).unwrap();
    let before = Snapshot::of(&place.site());
    place.remove_edition("2026-05-07");
    place.write_edition("2026-05-11", &[paper("2605.11001")]);
    let after = place.build(Place::PUBLISHED);
    for file in own {
        assert_eq!(after.bytes(file), b"the owner's", "{file}");
        assert!(!after.written_since(&before).contains(&file), "{file}");
    }
    assert!(after.has("tags/empty/"));
    assert!(!after.has("editions/2026-05-07/index.html") && !after.has("papers/2605.07002/"));
}

/// Asserts that something of the owner's, which stands where the new edition wants a place, is named before anything changes.
#[track_caller]
fn is_in_the_way(path: &str, write: impl Fn(&Place)) {
    let place = Place::new();
    place.build(Place::PUBLISHED);
    place.write_edition("2026-05-11", &[paper("2605.11001")]);
    write(&place);
    let named = place.site().join(path);
    let message = format!("{} is in the way: it was not written by `brevier site`; move it away", named.display());
    place.refuses(Place::PUBLISHED, &[&message]);
    if named.is_dir() {
        fs::remove_dir_all(&named).unwrap()
    } else {
        fs::remove_file(&named).unwrap()
    }
    place.build(Place::PUBLISHED).is_published_as(&place.fresh(Place::PUBLISHED));
}

#[test]
fn a_file_in_the_way_is_named_before_anything_changes() {
    let file = "papers/2605.11001/index.html";
    is_in_the_way(file, |place| place.write(&format!("site/{file}"), "the owner's"));
}

#[test]
fn a_file_where_a_folder_is_wanted_is_in_the_way() {
    is_in_the_way("papers/2605.11001", |place| place.write("site/papers/2605.11001", "the owner's"));
}

#[test]
fn a_folder_where_a_file_is_wanted_is_in_the_way() {
    let folder = "papers/2605.11001/index.html";
    is_in_the_way(folder, |place| place.write(&format!("site/{folder}/own.txt"), "the owner's"));
}

#[test]
fn a_file_where_a_copy_is_wanted_is_in_the_way() {
    let copy = "papers/2605.11001/index.html.br";
    is_in_the_way(copy, |place| place.write(&format!("site/{copy}"), "the owner's"));
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_in_the_way() {
    let file = "papers/2605.11001/index.html";
    is_in_the_way(file, |place| {
        fs::create_dir(place.path("site/papers/2605.11001")).unwrap();
        std::os::unix::fs::symlink("nowhere", place.path("site").join(file)).unwrap();
    });
}

#[test]
fn a_folder_of_the_owner_that_has_taken_the_place_of_a_page_is_in_the_way() {
    is_in_the_way("about/index.html", |place| {
        place.remove("site/about/index.html");
        place.write("site/about/index.html/own.txt", "the owner's");
    });
}

#[test]
fn a_file_beside_the_program_takes_the_place_of_one_that_would_be_made() {
    let place = Place::new();
    let made = place.build(Place::PUBLISHED);
    place.write("dist/robots.txt", "User-agent: *\nDisallow: /\n");
    let own = place.build(Place::PUBLISHED);
    assert_eq!(own.text("robots.txt"), "User-agent: *\nDisallow: /\n");
    own.is_published_as(&place.fresh(Place::PUBLISHED));
    place.remove("dist/robots.txt");
    place.build(Place::PUBLISHED).is_published_as(&made);
}

#[test]
fn a_file_beside_the_program_takes_the_place_of_that_file_alone() {
    let place = Place::new();
    let made = place.build(Place::PUBLISHED);
    place.write("dist/feed.xml", "<feed/>");
    place.write("dist/papers/2605.07001/index.html", "the owner's");
    let own = place.build(Place::PUBLISHED);
    // The list of what browsers keep has another version of the page.
    assert_eq!(own.written_since(&made), ["feed.xml", "offline.json", "papers/2605.07001/index.html"]);
    assert_eq!(own.removed_since(&made), [""; 0]);
    own.is_published_as(&place.fresh(Place::PUBLISHED));
}

#[test]
fn files_that_were_given_as_a_folder_and_then_as_a_file_change_their_kind() {
    let place = Place::new();
    for path in ["dist/talks", "dist/talks/2026/list.txt", "dist/talks"] {
        place.write(path, "the owner's");
        place.build(Place::PUBLISHED).is_published_as(&place.fresh(Place::PUBLISHED));
        if path == "dist/talks" { place.remove(path) } else { fs::remove_dir_all(place.path("dist/talks")).unwrap() }
    }
}

#[test]
fn hidden_files_beside_the_program_are_not_published() {
    let place = Place::new();
    place.write("dist/.stage/index.html", "");
    place.write("dist/talks/.DS_Store", "");
    let site = place.build(Place::PUBLISHED);
    assert!(!site.paths().any(|path| path.contains(".stage") || path.contains("DS_Store")));
}
