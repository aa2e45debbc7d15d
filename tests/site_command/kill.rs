//! Runs that are killed: the site is whole at every moment, and the next run brings it in order.
//!
//! The tests sleep to choose when to kill, and for nothing else.

use std::{
    fs,
    process::{Child, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::fixture::{Place, Reference, Snapshot, broken_links, paper, reached_from, references, unpacked};

const BASE_URL: &str = "https://example.org/papers/";

/// The edition that comes in a round, and the one that goes.
fn editions(round: usize) -> (&'static str, &'static str) {
    if round.is_multiple_of(2) { ("2026-05-11", "2026-05-12") } else { ("2026-05-12", "2026-05-11") }
}

/// One of two states of a digest and of the reader, with pages that come, change and go from the one to the other.
fn change_to(place: &Place, round: usize) {
    let (comes, goes) = editions(round);
    let ids = ["1", "2", "3"].map(|number| format!("2605.{}00{number}", &comes[8..]));
    place.write_edition(comes, &ids.map(|id| paper(&id)));
    if place.path(&format!("digest/editions/{goes}.json")).exists() {
        place.remove_edition(goes);
    }
    let program = [brevier::BUILD.as_bytes(), goes.as_bytes()].concat();
    place.write("dist/reader-0123_bg.wasm", program);
}

fn start(place: &Place) -> Child {
    place.command(Place::PUBLISHED).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

fn kill(mut run: Child) {
    // It may have come to its end.
    let _ = run.kill();
    run.wait().unwrap();
}

/// Asserts that a site, between an old one and a new one, is whole.
#[track_caller]
fn is_whole(site: &Snapshot, old: &Snapshot, new: &Snapshot) {
    let is_whole_page = |bytes: &[u8]| bytes.starts_with(b"<!doctype html>") && bytes.ends_with(b"</html>\n");
    for path in site.paths().filter(|path| !path.ends_with('/')) {
        let is_copy = path.ends_with(".br") || path.ends_with(".gz");
        let bytes = if is_copy { unpacked(site, path) } else { site.bytes(path).to_vec() };
        assert!(!path.contains(".html") || is_whole_page(&bytes), "{path}");
    }
    for path in site.pages() {
        assert!([old, new].iter().any(|whole| whole.has(path) && whole.bytes(path) == site.bytes(path)), "{path}");
        for reference in references(site, path, Some(BASE_URL)).iter() {
            if let Reference::File(file) = reference {
                assert!(file.ends_with(".html") || site.has(file), "{path} lacks {file}");
            }
        }
    }
    // Pages that are on their way in or out lead to each other, but nobody comes to them by links.
    let stays = old.pages().filter(|page| new.has(page));
    let reached = reached_from(site, stays, Some(BASE_URL));
    assert_eq!(broken_links(site, reached.iter().map(String::as_str), Some(BASE_URL)), [""; 0]);
}

/// Kills updates of a site, each at the moment that `wait` ends. It is told how long an update takes.
fn kill_updates(rounds: usize, wait: impl Fn(&Place, usize, Duration)) {
    let place = Place::new();
    change_to(&place, 1);
    let mut old = place.build(Place::PUBLISHED);
    change_to(&place, 0);
    let begin = Instant::now();
    let even = place.build(Place::PUBLISHED);
    let (length, whole) = (begin.elapsed(), [even, old.clone()]);
    change_to(&place, 1);
    old.is_published_as(&place.build(Place::PUBLISHED));
    let mut changed = 0;
    for round in 0..rounds {
        change_to(&place, round);
        let run = start(&place);
        wait(&place, round, length);
        kill(run);
        let site = Snapshot::of(&place.site());
        is_whole(&site, &whole[(round + 1) % 2], &whole[round % 2]);
        changed += usize::from(!site.written_since(&old).is_empty());
        old = place.build(Place::PUBLISHED);
        old.is_published_as(&whole[round % 2]);
    }
    println!("{changed} of {rounds} kills left files of both sites, or of the new one alone");
}

#[test]
fn an_update_that_is_killed_at_any_moment_leaves_a_whole_site() {
    kill_updates(6, |_, round, length| thread::sleep(length * round as u32 / 6));
}

#[test]
fn an_update_that_is_killed_while_files_are_moved_leaves_a_whole_site() {
    // COMES and GOES stand for the editions that do.
    let watched = [
        ".brevier/state.json",
        "digest/editions/COMES.json",
        "papers/2605.07001/index.html",
        "editions/2026-05-07/index.html",
        "editions/COMES/index.html",
        "tags/nlp/index.html",
        "index.html",
        "digest/index.json",
        "editions/GOES/index.html",
        "digest/editions/GOES.json",
    ];
    kill_updates(watched.len(), |place, round, _| {
        let (comes, goes) = editions(round);
        let file = place.site().join(watched[round].replace("COMES", comes).replace("GOES", goes));
        let modified = || fs::metadata(&file).and_then(|data| data.modified()).ok();
        // Until it is there, is another, or is gone.
        let (before, limit) = (modified(), Instant::now() + Duration::from_secs(20));
        while modified() == before && Instant::now() < limit {
            thread::yield_now();
        }
    });
}

#[test]
fn a_first_run_that_is_killed_at_any_moment_leaves_a_whole_site_or_none() {
    for round in 0..4 {
        let place = Place::new();
        let whole = place.fresh(Place::PUBLISHED);
        let run = start(&place);
        thread::sleep(Duration::from_millis(90 * round));
        kill(run);
        if place.site().exists() {
            Snapshot::of(&place.site()).is_published_as(&whole);
        }
        place.build(Place::PUBLISHED).is_published_as(&whole);
        assert!(!place.path(".site.brevier-new").exists());
    }
}
