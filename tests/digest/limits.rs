//! Every limit at its edge: at the limit all is well, one more is named.

use brevier::digest::{Date, limits, read_edition, read_index};
use serde_json::{Value, json};

use crate::fixture::{EDITION, edition_of, edition_with, entry, index, lines, read, set, try_index};

/// The JSON pointer of a field's path: `authors[0].name` is `/authors/0/name`.
fn place(field: &str) -> String {
    format!("/{}", field.replace(['.', '['], "/").replace(']', ""))
}

fn repeated(value: Value, times: usize) -> Value {
    vec![value; times].into()
}

#[test]
fn texts_of_a_paper_end_at_their_limit_counted_in_characters() {
    for (field, most) in [
        ("title", limits::TITLE),
        ("authors[0].name", limits::LINE),
        ("authors[0].affiliations[0]", limits::LINE),
        ("abstract", limits::TEXT),
        ("comment", limits::NOTE),
        ("venue", limits::LINE),
        ("journal_ref", limits::NOTE),
        ("doi", limits::LINE),
        ("key_points[0].text", limits::NOTE),
        ("key_points[0].evidence", limits::NOTE),
        ("sections.summary", limits::TEXT),
        ("sections.methodology", limits::TEXT),
        ("sections.results", limits::TEXT),
        ("sections.implications", limits::TEXT),
        ("provenance.model", limits::LINE),
        ("provenance.prompt_version", limits::LINE),
        ("provenance.source", limits::LINE),
        ("provenance.flags[0].detail", limits::NOTE),
    ] {
        assert_eq!(read(&edition_with(&place(field), "é".repeat(most))).set_aside, [], "{field}");
        let found = read(&edition_with(&place(field), "é".repeat(most + 1)));
        let line = format!("{EDITION}: paper 1 (2605.00001), field {field}: is longer than {most} characters");
        assert_eq!((lines(&found.set_aside), found.value.papers.len()), (vec![line], 0));
    }
}

#[test]
fn lists_of_a_paper_end_at_their_limit() {
    let slugs = |number: usize| (0..number).map(|at| json!(format!("t{at}"))).collect::<Value>();
    for (field, most, list) in [
        ("authors", limits::AUTHORS, &(|n| repeated(json!({ "name": "A" }), n)) as &dyn Fn(usize) -> Value),
        ("authors[0].affiliations", limits::AFFILIATIONS, &|n| repeated(json!("A"), n)),
        ("categories", limits::CATEGORIES, &|n| repeated(json!("cs.LG"), n)),
        ("tags", limits::TAGS, &slugs),
        ("key_points", limits::KEY_POINTS, &|n| repeated(json!({ "text": "T" }), n)),
        ("provenance.flags", limits::FLAGS, &|n| repeated(json!({ "kind": "from_memory" }), n)),
    ] {
        let found = read(&edition_with(&place(field), list(most)));
        assert_eq!((found.set_aside, found.warnings, found.value.papers.len()), (vec![], vec![], 1), "{field}");
        let found = read(&edition_with(&place(field), list(most + 1)));
        let reason = format!("field {field}: has {} entries; at most {most} are read", most + 1);
        let lines = lines(&found.set_aside);
        assert!(lines.len() == 1 && lines[0].ends_with(&reason), "{lines:?}");
    }
}

#[test]
fn a_longer_link_is_left_out() {
    for field in ["links.abstract", "links.pdf", "links.code", "licence"] {
        let address = |length: usize| format!("{:a<length$}", "https://example.org/");
        assert_eq!(read(&edition_with(&place(field), address(limits::LINE))).warnings, []);
        let found = read(&edition_with(&place(field), address(limits::LINE + 1)));
        let lines = lines(&found.warnings);
        assert!(lines[0].ends_with(&format!("field {field}: is longer than 500 characters; left out")), "{lines:?}");
        assert_eq!(found.value.papers.len(), 1);
    }
}

#[test]
fn a_receipt_ends_at_its_limits() {
    let reasons = |number| repeated(json!({ "reason": "R", "count": 1 }), number);
    for (field, good, over) in [
        ("receipt.skipped", reasons(limits::FLAGS), reasons(limits::FLAGS + 1)),
        ("receipt.skipped[0].reason", "é".repeat(limits::LINE).into(), "é".repeat(limits::LINE + 1).into()),
    ] {
        let mut file = edition_of(1);
        set(&mut file, &place(field), good);
        assert_eq!(read(&file).set_aside, []);
        set(&mut file, &place(field), over);
        let lines = lines(&read(&file).set_aside);
        assert!(lines.len() == 1 && lines[0].contains(&format!("field {field}: ")), "{lines:?}");
    }
}

#[test]
fn an_index_ends_at_its_limits() {
    let long = |number: usize| -> Value { "é".repeat(number).into() };
    let url = |length: usize| -> Value { format!("{:a<length$}", "https://example.org/").into() };
    let topics = |number| repeated(json!({ "slug": "nlp", "name": "NLP" }), number);
    let editions = |number: usize| {
        let first = "1970-01-01".parse::<Date>().unwrap().days_since_epoch();
        let days = (first..).map(|day| Date::from_days_since_epoch(day).unwrap());
        days.take(number).map(|day| entry(&day.to_string())).collect::<Value>()
    };
    for (field, most, value) in [
        ("site.title", limits::LINE, &long as &dyn Fn(usize) -> Value),
        ("site.tagline", limits::NOTE, &long),
        ("site.language", limits::LINE, &long),
        ("site.base_url", limits::LINE, &url),
        ("site.report_url", limits::LINE, &url),
        ("site.topics", limits::TOPICS, &topics),
        ("site.topics[0].name", limits::LINE, &long),
        ("editions", limits::EDITIONS, &editions),
    ] {
        let mut file = index(vec![entry("2026-05-08")]);
        set(&mut file, &place(field), value(most));
        assert_eq!(try_index(&file).unwrap().set_aside, [], "{field}");
        set(&mut file, &place(field), value(most + 1));
        let line = try_index(&file).unwrap_err().to_string();
        assert!(line.starts_with(&format!("index.json: field {field}: ")), "{line}");
        assert!(line.contains(&format!(" {most} ")), "{line}");
    }
}

#[test]
fn a_longer_path_of_an_edition_is_set_aside() {
    let mut file = index(vec![entry("2026-05-08")]);
    set(&mut file, "/editions/0/file", "a".repeat(limits::LINE));
    assert_eq!(try_index(&file).unwrap().set_aside, []);
    set(&mut file, "/editions/0/file", "a".repeat(limits::LINE + 1));
    assert!(lines(&try_index(&file).unwrap().set_aside)[0].contains("field editions[0].file: "));
}

#[test]
fn a_larger_file_is_refused_before_it_is_parsed() {
    let grown = |value: Value, bytes: usize| {
        let json = value.to_string();
        let rest = bytes - json.len();
        json + &" ".repeat(rest)
    };
    for bytes in [limits::FILE_BYTES, limits::FILE_BYTES + 1] {
        let results = [
            read_edition(EDITION, &grown(edition_of(1), bytes), None).map(|_| ()),
            read_index("index.json", &grown(index(vec![]), bytes)).map(|_| ()),
        ];
        for result in results {
            match result {
                Ok(()) => assert_eq!(bytes, limits::FILE_BYTES),
                Err(error) => {
                    assert_eq!(bytes, limits::FILE_BYTES + 1);
                    assert!(error.to_string().ends_with("is larger than 32 MiB"), "{error}");
                }
            }
        }
    }
}
