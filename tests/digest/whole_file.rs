//! Files that are no digest at all.

use brevier::digest::{ReadError, read_edition, read_index};
use serde_json::{Value, json};

use crate::fixture::{EDITION, edition_of, entry, index, remove, set, try_edition, try_index};

fn refusals(text: &str) -> [ReadError; 2] {
    [
        read_edition(EDITION, text, None).map(|_| ()).unwrap_err(),
        read_index("index.json", text).map(|_| ()).unwrap_err(),
    ]
}

#[test]
fn an_empty_or_blank_file_is_said_to_be_empty() {
    for text in ["", " ", "\n\t\r\n"] {
        let lines = refusals(text).map(|error| error.to_string());
        assert_eq!(lines, [format!("{EDITION}: is empty"), "index.json: is empty".to_owned()]);
    }
}

#[test]
fn a_file_cut_in_the_middle_is_said_to_be_cut_off_with_its_line() {
    let whole = serde_json::to_string_pretty(&edition_of(3)).unwrap();
    let cut = &whole[..whole.find("\"title\"").unwrap() + 12];
    let line = read_edition(EDITION, cut, None).unwrap_err().to_string();
    assert!(line.contains(&format!("is cut off (line {}", cut.lines().count())), "{line}");
}

#[test]
fn what_is_not_json_is_said_to_be_none_with_its_line() {
    for error in refusals("{\n  \"format\": \"1.0\",\n  date: 1\n}") {
        let line = error.to_string();
        assert!(line.contains("is not JSON (line 3"), "{line}");
    }
    // Depth is bounded, or a file of a few kilobytes could end the reader.
    for error in refusals(&"[".repeat(100_000)) {
        assert!(error.to_string().contains("is not JSON"), "{error}");
    }
}

#[test]
fn a_web_page_in_place_of_a_file_is_called_one() {
    for text in ["<!doctype html><title>Not found</title>", "\n  <html>", "<?xml version=\"1.0\"?><Error/>"] {
        for error in refusals(text) {
            assert!(matches!(error, ReadError::WebPage { .. }), "{error}");
            assert!(error.to_string().ends_with("is a web page, not a digest"));
        }
    }
}

#[test]
fn json_of_another_kind_is_named_without_the_names_of_our_types() {
    for (value, kind) in [
        (json!([]), "a list"),
        (edition_of(1).as_object().unwrap().values().cloned().collect(), "a list"),
        (json!("digest"), "text"),
        (json!(7), "a number"),
        (json!(true), "true or false"),
        (Value::Null, "null"),
    ] {
        for error in refusals(&value.to_string()) {
            assert!(error.to_string().ends_with(&format!(".json: is {kind}, not an object")), "{error}");
        }
    }
}

#[test]
fn every_required_field_of_a_file_is_missed_by_name() {
    for field in ["format", "date", "made_at", "papers"] {
        let mut file = edition_of(1);
        remove(&mut file, &format!("/{field}"));
        assert_eq!(try_edition(&file).unwrap_err().to_string(), format!("{EDITION}: field {field}: is missing"));
    }
    for field in ["format", "site", "made_at", "editions", "site/title", "site/update_hours"] {
        let mut file = index(vec![entry("2026-05-08")]);
        remove(&mut file, &format!("/{field}"));
        let line = format!("index.json: field {}: is missing", field.replace('/', "."));
        assert_eq!(try_index(&file).unwrap_err().to_string(), line);
    }
}

#[test]
fn fields_of_a_file_with_the_wrong_type_are_named() {
    for (field, value) in [("date", json!(20260508)), ("date", json!("2026-02-30")), ("papers", json!({}))] {
        let mut file = edition_of(1);
        set(&mut file, &format!("/{field}"), value);
        let line = try_edition(&file).unwrap_err().to_string();
        assert!(line.starts_with(&format!("{EDITION}: field {field}: ")), "{line}");
    }
    for (field, value) in [("site.topics[0].slug", json!("Not a slug")), ("site.topics[0].name", json!(" "))] {
        let mut file = index(vec![entry("2026-05-08")]);
        set(&mut file, &format!("/{}", field.replace(['.', '['], "/").replace(']', "")), value);
        let line = try_index(&file).unwrap_err().to_string();
        assert!(line.starts_with(&format!("index.json: field {field}: ")), "{line}");
    }
}
