//! The desk searches what the command wrote.

use std::{
    cell::{Cell, RefCell},
    path::Path,
    sync::OnceLock,
};

use brevier::desk::{Answer, Desk, Element, Node, Question, Step};
use serde_json::{Value, json};

use crate::fixture::{Place, Run, Snapshot, paper};

/// A desk beside a site, as a page has it.
struct Counter<'a> {
    site: &'a Snapshot,
    desk: RefCell<Desk>,
    /// What of the site cannot be had, by how the paths begin, and what is damaged.
    lost: Cell<&'static str>,
    damaged: Cell<&'static str>,
}

impl<'a> Counter<'a> {
    fn of(site: &'a Snapshot) -> Self {
        Self { site, desk: RefCell::default(), lost: Cell::new("-"), damaged: Cell::new("-") }
    }

    /// A desk beside the site of the sample.
    fn of_the_sample() -> Counter<'static> {
        static SITE: OnceLock<Snapshot> = OnceLock::new();
        Counter::of(SITE.get_or_init(|| {
            let place = Place::new();
            let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/digest");
            Run::of(&mut place.command_for(&sample, &place.site(), Place::PUBLISHED)).succeeds();
            Snapshot::of(&place.site())
        }))
    }

    /// Asks, and gives what is needed until the answer is there. Gives also which files that were.
    fn ask(&self, question: &Value) -> (Answer, Vec<String>) {
        let question = Question::read(&question.to_string());
        let mut desk = self.desk.borrow_mut();
        let mut loaded = Vec::new();
        loop {
            match desk.ask(&question) {
                Step::Done(answer) => return (answer, loaded),
                Step::Needs(paths) => {
                    assert!(!paths.is_empty() && loaded.len() < 1_000);
                    for path in paths {
                        desk.give(&path, self.file(&path));
                        loaded.push(path);
                    }
                }
            }
        }
    }

    fn file(&self, path: &str) -> Option<Vec<u8>> {
        if path.starts_with(self.lost.get()) || !self.site.has(path) {
            return None;
        }
        let is_damaged = path.starts_with(self.damaged.get());
        Some(if is_damaged { b"spoilt".to_vec() } else { self.site.bytes(path).to_vec() })
    }

    fn search(&self, q: &str) -> Answer {
        self.ask(&json!({ "ask": "search", "base": "/papers/", "q": q })).0
    }

    /// The ids of what is found, in order.
    fn finds(&self, q: &str) -> Vec<String> {
        ids(&self.search(q))
    }
}

/// All elements of an answer that have this name.
fn elements<'a>(nodes: &'a [Node], tag: &str) -> Vec<&'a Element> {
    let in_node = |node: &'a Node| match node {
        Node::Text(_) => Vec::new(),
        Node::Element(element) if element.tag == tag => vec![element],
        Node::Element(element) => elements(&element.children, tag),
    };
    nodes.iter().flat_map(in_node).collect()
}

fn attribute<'a>(element: &'a Element, name: &str) -> &'a str {
    element.attributes.iter().find(|(own, _)| *own == name).map_or("", |(_, value)| value)
}

fn ids(answer: &Answer) -> Vec<String> {
    let links = elements(answer.view.as_deref().unwrap_or_default(), "a");
    let id = |link: &Element| attribute(link, "href").trim_matches('/').rsplit('/').next().unwrap().to_owned();
    links.into_iter().map(id).collect()
}

fn text(answer: &Answer) -> String {
    answer.view.iter().flatten().map(|node| node.text() + " ").collect()
}

#[test]
fn papers_are_found_by_title_author_and_beginning_whatever_the_accents() {
    let counter = Counter::of_the_sample();
    assert_eq!(counter.finds("attention is all you need")[0], "1706.03762");
    assert_eq!(counter.finds("author:konecny"), ["1610.05492"]);
    assert_eq!(counter.finds("Veličkov"), ["1710.10903"]);
    assert_eq!(counter.finds("puigdom")[0], "1602.01783");
    assert_eq!(counter.finds("visuomot")[0], "1504.00702");
    assert_eq!(counter.finds("FLASHATT")[0], "2205.14135");
}

#[test]
fn titles_come_before_what_sections_mention() {
    let found = Counter::of_the_sample().finds("dropout");
    assert_eq!(found[0], "1506.02142");
    assert!(found.len() > 1, "{found:?}");
}

#[test]
fn among_equals_the_newest_comes_first() {
    let site = Place::new().build(Place::PUBLISHED);
    assert_eq!(Counter::of(&site).finds("point"), ["2605.08001", "2605.07001", "2605.07002"]);
}

#[test]
fn a_mistyped_word_is_put_right_and_that_is_said() {
    let counter = Counter::of_the_sample();
    let answer = counter.search("visuomtor policies");
    assert_eq!(ids(&answer), ["1504.00702"]);
    assert_eq!(answer.say.as_deref(), Some("Showing results for “visuomotor”. 1 paper found"));
}

#[test]
fn phrases_exclusions_and_names_narrow_the_search() {
    let counter = Counter::of_the_sample();
    let all = counter.finds("reinforcement learning");
    let without = counter.finds("reinforcement learning -atari");
    assert!(all.contains(&"1312.5602".to_owned()) && !without.contains(&"1312.5602".to_owned()), "{without:?}");
    assert_eq!(counter.finds("\"policy gradient\" author:schulman")[0], "1707.06347");
    assert_eq!(counter.finds("author:attention"), [""; 0]);
}

#[test]
fn a_result_names_authors_and_day_and_marks_what_was_looked_for() {
    let answer = Counter::of_the_sample().search("Dosovitskiy words");
    let text = text(&answer);
    assert!(text.contains("An Image is Worth 16x16 Words"), "{text}");
    assert!(text.contains("Alexey Dosovitskiy, Lucas Beyer, Alexander Kolesnikov and "), "{text}");
    assert!(text.contains("Friday, 8 May 2026"), "{text}");
    let marks = elements(answer.view.as_deref().unwrap(), "mark");
    let marked: Vec<String> = marks.into_iter().map(|mark| Node::from(mark.clone()).text()).collect();
    assert_eq!(marked[..2], ["Words", "Dosovitskiy"]);
}

#[test]
fn more_results_are_shown_when_they_are_asked_for_and_only_their_files_are_loaded() {
    let counter = Counter::of_the_sample();
    let (first, loaded) = counter.ask(&json!({ "ask": "search", "base": "/", "q": "neural network" }));
    assert_eq!(text(&first).matches(" May 2026").count() + text(&first).matches(" April 2026").count(), 10);
    assert!(loaded.contains(&"search/index.json".to_owned()));
    let button = elements(first.view.as_deref().unwrap(), "button")[0];
    let ask: Value = serde_json::from_str(attribute(button, "data-ask")).unwrap();
    let (second, loaded) = counter.ask(&ask);
    assert!(loaded.iter().all(|path| path.starts_with("search/papers/")), "{loaded:?}");
    assert!(text(&second).starts_with(text(&first).split("Show 10").next().unwrap().trim()));
    assert_eq!(second.focus.as_deref(), Some("result-11"));
    assert_eq!(counter.ask(&ask).1, [""; 0]);
}

#[test]
fn nothing_found_and_nothing_asked_for_are_said_differently() {
    let counter = Counter::of_the_sample();
    assert_eq!(counter.search("attention zzzzqqqq").say.as_deref(), Some("No paper has all of these words."));
    assert_eq!(counter.search("  ").say.as_deref(), Some(""));
    assert_eq!(counter.search("x").say.as_deref(), Some("Type two letters or more of a word."));
}

#[test]
fn a_site_without_an_index_says_so_and_one_whose_index_comes_back_is_searched_again() {
    let counter = Counter::of_the_sample();
    counter.lost.set("search/index.json");
    let answer = counter.search("attention");
    assert_eq!(answer.view, None);
    assert!(answer.say.unwrap().contains("could not be loaded"));
    counter.lost.set("-");
    assert!(!counter.finds("attention").is_empty());
}

#[test]
fn damaged_files_are_trouble_and_no_more() {
    for part in ["search/index.json", "search/parts/", "search/papers/"] {
        let counter = Counter::of_the_sample();
        counter.damaged.set(part);
        assert!(counter.search("attention").say.unwrap().contains("could not be loaded"), "{part}");
        // And it is tried anew.
        counter.damaged.set("-");
        assert!(!counter.finds("attention").is_empty(), "{part}");
    }
}

/// Paths without the hashes of segments.
fn plain(paths: Vec<&str>) -> Vec<String> {
    let plain = |path: &str| match path.strip_prefix("search/parts/").and_then(|rest| rest.split_once('/')) {
        Some((name, file)) => format!("search/parts/{}/{file}", name.rsplit_once('-').unwrap().0),
        None => path.to_owned(),
    };
    paths.into_iter().filter(|path| path.starts_with("search/")).map(plain).collect()
}

#[test]
fn a_new_day_leaves_the_stretches_alone_that_are_over() {
    let place = Place::new();
    for day in ["2019-03-04", "2025-12-31", "2026-02-03", "2026-04-30"] {
        place.write_edition(day, &[paper(&format!("{}{}.00001", &day[2..4], &day[5..7]))]);
    }
    let before = place.build(Place::PUBLISHED);
    let segment =
        |name: &str| ["0.bin", "directory.json", "words.txt"].map(|file| format!("search/parts/{name}/{file}"));
    let all: Vec<String> =
        ["2016-2023", "2024-2025", "2026-05", "2026-to-04"].iter().flat_map(|name| segment(name)).collect();
    let parts = |site: &Snapshot| {
        let files = plain(site.files().collect());
        files.into_iter().filter(|path| path.starts_with("search/parts/")).collect::<Vec<_>>()
    };
    assert_eq!(parts(&before), all);
    place.write_edition("2026-05-11", &[paper("2605.11001")]);
    let after = place.build(Place::PUBLISHED);
    let mut expected = vec!["search/index.json".to_owned(), "search/papers/2026-05-11-0.json".to_owned()];
    expected.extend(segment("2026-05"));
    assert_eq!(plain(after.written_since(&before)), expected);
    assert_eq!(plain(after.removed_since(&before)), segment("2026-05"));
    after.is_published_as(&place.fresh(Place::PUBLISHED));
    // The first day of a month closes the one before.
    place.write_edition("2026-06-01", &[paper("2606.00001")]);
    let june = place.build(Place::PUBLISHED);
    let mut expected = vec!["search/index.json".to_owned(), "search/papers/2026-06-01-0.json".to_owned()];
    expected.extend(["2026-06", "2026-to-05"].into_iter().flat_map(segment));
    let mut written = plain(june.written_since(&after));
    written.sort();
    expected.sort();
    assert_eq!(written, expected);
    let gone: Vec<String> = ["2026-05", "2026-to-04"].into_iter().flat_map(segment).collect();
    assert_eq!(plain(june.removed_since(&after)), gone);
    assert_eq!(
        Counter::of(&june).finds("point 00001"),
        ["2606.00001", "2604.00001", "2602.00001", "2512.00001", "1903.00001"]
    );
}
