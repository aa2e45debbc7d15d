//! The JSON Schemas: checked in, current, and true of the sample.

use std::fs;

use brevier::digest::{edition_schema, index_schema};
use jsonschema::Validator;
use serde_json::{Value, json};

use crate::{
    fixture::{edition_of, entry, index, remove, set, try_edition, try_index},
    sample,
};

fn validator(schema: &schemars::Schema) -> Validator {
    jsonschema::draft202012::new(schema.as_value()).unwrap()
}

fn wrong(validator: &Validator, value: &Value) -> Vec<String> {
    validator.iter_errors(value).map(|error| error.to_string()).collect()
}

#[test]
fn the_schemas_in_docs_are_current() {
    for (name, schema) in [("index", index_schema()), ("edition", edition_schema())] {
        let file = format!("docs/schema/{name}.schema.json");
        let found = fs::read_to_string(sample::repository().join(&file)).unwrap_or_default();
        // As values, since the order of fields depends on which features of serde_json a build has.
        let found: Option<Value> = serde_json::from_str(&found).ok();
        assert!(
            found.as_ref() == Some(schema.as_value()),
            "{file} is out of date; write it anew with: cargo run -- schema {name} > {file}"
        );
    }
}

#[test]
fn the_sample_is_valid_by_the_schemas() {
    let index: Value = serde_json::from_str(&sample::text("index.json")).unwrap();
    assert_eq!(wrong(&validator(&index_schema()), &index), [""; 0]);
    let editions = validator(&edition_schema());
    for entry in index["editions"].as_array().unwrap() {
        let file = entry["file"].as_str().unwrap();
        let edition = serde_json::from_str(&sample::text(file)).unwrap();
        assert_eq!(wrong(&editions, &edition), [""; 0], "{file}");
    }
}

#[test]
fn a_broken_file_is_not_valid_by_the_schemas() {
    let editions = validator(&edition_schema());
    let good = edition_of(1);
    assert_eq!(wrong(&editions, &good), [""; 0]);
    for place in ["/date", "/papers/0/title", "/papers/0/authors/0/name", "/papers/0/provenance/kind"] {
        let mut bad = good.clone();
        set(&mut bad, place, 7);
        assert!(!editions.is_valid(&bad), "{place} is a number");
        remove(&mut bad, place);
        assert!(!editions.is_valid(&bad), "{place} is missing");
    }
    let indexes = validator(&index_schema());
    let good = index(vec![entry("2026-05-08")]);
    assert_eq!(wrong(&indexes, &good), [""; 0]);
    for place in ["/made_at", "/site/title", "/site/topics/0/slug", "/editions/0/file"] {
        let mut bad = good.clone();
        set(&mut bad, place, 7);
        assert!(!indexes.is_valid(&bad), "{place}");
    }
}

#[test]
fn an_unknown_field_is_valid_by_the_schemas() {
    let mut later = edition_of(1);
    set(&mut later, "/papers/0/from_the_future", 7);
    assert!(validator(&edition_schema()).is_valid(&later));
}

/// The JSON pointers of all that a value holds.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), value)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect(),
        _ => return,
    };
    for (name, value) in inner {
        let place = format!("{here}/{name}");
        places(value, &place, found);
        found.push(place);
    }
}

/// Asserts that the schema and the reader want the same fields and the same types: each field is taken out of a full file, and
/// given values of types that are not its own.
fn agree(full: &Value, schema: &Validator, loads_whole: impl Fn(&Value) -> bool) {
    let mut all = Vec::new();
    places(full, "", &mut all);
    for place in &all {
        let mut changed: Vec<Value> = [json!([{}]), json!({}), json!(7), json!(-1), json!(true)]
            .into_iter()
            .map(|value| {
                let mut file = full.clone();
                set(&mut file, place, value);
                file
            })
            .collect();
        if !place.ends_with(|c: char| c.is_ascii_digit()) {
            let mut file = full.clone();
            remove(&mut file, place);
            changed.push(file);
        }
        for file in changed {
            assert_eq!(loads_whole(&file), schema.is_valid(&file), "{place}: {:?}", file.pointer(place));
        }
    }
}

#[test]
fn the_schema_and_the_reader_agree_on_every_field_of_an_edition() {
    let loads = |file: &Value| try_edition(file).is_ok_and(|found| found.set_aside.is_empty());
    let mut file = edition_of(1);
    // An entry that is no related paper costs only itself, whatever is wrong with it; `links_and_tags` has that.
    remove(&mut file, "/papers/0/related");
    agree(&file, &validator(&edition_schema()), loads);
}

#[test]
fn the_schema_and_the_reader_agree_on_every_field_of_an_index() {
    let loads = |file: &Value| try_index(file).is_ok_and(|found| found.set_aside.is_empty());
    agree(&index(vec![entry("2026-05-08")]), &validator(&index_schema()), loads);
}

#[test]
fn the_tests_know_every_field_of_the_schemas() {
    let files = [(index_schema(), index(vec![entry("2026-05-08")])), (edition_schema(), edition_of(1))];
    for (schema, file) in files {
        let mut all = Vec::new();
        places(&file, "", &mut all);
        let definitions = schema.as_value()["$defs"].as_object().unwrap().values();
        for definition in definitions.chain([schema.as_value()]) {
            for field in definition["properties"].as_object().into_iter().flat_map(|fields| fields.keys()) {
                assert!(all.iter().any(|place| place.ends_with(&format!("/{field}"))), "{field}");
            }
        }
    }
}
