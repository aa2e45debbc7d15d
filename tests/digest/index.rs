//! The index and its entries.

use serde_json::{Value, json};

use crate::fixture::{entry, index, lines, remove, set, try_index};

#[test]
fn editions_are_sorted_newest_first() {
    let days = ["2026-05-06", "2026-05-08", "2025-12-31", "2026-05-07"];
    let found = try_index(&index(days.map(entry).into())).unwrap();
    let dates: Vec<_> = found.value.editions.iter().map(|entry| entry.date.to_string()).collect();
    assert_eq!(dates, ["2026-05-08", "2026-05-07", "2026-05-06", "2025-12-31"]);
}

#[test]
fn a_bad_entry_is_set_aside_by_name_and_the_others_load() {
    for field in ["date", "papers", "file", "sha256"] {
        let mut file = index(vec![entry("2026-05-08"), entry("2026-05-07")]);
        remove(&mut file, &format!("/editions/1/{field}"));
        let found = try_index(&file).unwrap();
        assert_eq!(lines(&found.set_aside), [format!("index.json: field editions[1].{field}: is missing")]);
        assert_eq!(found.value.editions.len(), 1);
    }
    let found = try_index(&index(vec![Value::Null, entry("2026-05-07")])).unwrap();
    assert_eq!(lines(&found.set_aside), ["index.json: field editions[0]: is null, not an object"]);
}

#[test]
fn a_file_that_is_not_plainly_below_the_index_is_set_aside() {
    for path in [
        "../x",
        "/x",
        "https://x",
        "a\\b",
        "",
        ".",
        "a/../b",
        "a//b",
        "a/",
        "./a",
        "a%2fb",
        "a?b",
        "a#b",
        "//x/y",
        "C:/x",
        "javascript:x",
        "a b",
        "é",
    ] {
        let mut file = index(vec![entry("2026-05-08"), entry("2026-05-07")]);
        set(&mut file, "/editions/0/file", path);
        let found = try_index(&file).unwrap();
        let line = format!("index.json: field editions[0].file: {path} is not a plain path below the index");
        assert_eq!(lines(&found.set_aside), [line]);
        assert_eq!(found.value.editions.len(), 1);
    }
    let mut file = index(vec![entry("2026-05-08")]);
    set(&mut file, "/editions/0/file", "a/b-2_c/x.9.json");
    assert_eq!(try_index(&file).unwrap().set_aside, []);
}

#[test]
fn a_day_that_is_listed_twice_counts_once_and_is_named() {
    let found = try_index(&index(vec![entry("2026-05-08"), entry("2026-05-07"), entry("2026-05-08")])).unwrap();
    assert_eq!(lines(&found.set_aside), ["index.json: field editions[2].date: 2026-05-08 is listed twice"]);
    assert_eq!(found.value.editions.len(), 2);
}

#[test]
fn an_index_without_editions_loads() {
    assert_eq!(try_index(&index(vec![])).unwrap().value.editions, []);
}

#[test]
fn a_site_that_lists_no_topics_has_the_usual_ones() {
    let mut file = index(vec![]);
    remove(&mut file, "/site/topics");
    assert_eq!(try_index(&file).unwrap().value.site.topics, brevier::digest::usual_topics());
}

#[test]
fn a_site_with_an_unsafe_address_or_a_blank_title_is_refused_by_field() {
    for (field, value) in [
        ("base_url", json!("http://example.org")),
        ("base_url", json!("javascript:x")),
        ("report_url", json!("javascript:x")),
        ("report_url", json!("mailto:{id}")),
        ("title", json!(" ")),
    ] {
        let mut file = index(vec![]);
        set(&mut file, &format!("/site/{field}"), value);
        let line = try_index(&file).unwrap_err().to_string();
        assert!(line.starts_with(&format!("index.json: field site.{field}: is ")), "{line}");
    }
}
