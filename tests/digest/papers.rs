//! Bad papers among good ones.

use serde_json::{Value, json};

use crate::fixture::{EDITION, edition, edition_of, edition_with, lines, paper, read, remove, set};

#[test]
fn one_bad_paper_is_set_aside_with_file_number_id_and_field_and_the_others_load() {
    let mut file = edition_of(9);
    remove(&mut file, "/papers/6/title");
    let found = read(&file);
    assert_eq!(lines(&found.set_aside), [format!("{EDITION}: paper 7 (2605.00007), field title: is missing")]);
    let ids: Vec<_> = found.value.papers.iter().map(|paper| paper.id.as_str()).collect();
    let others: Vec<_> = (1..=9).filter(|number| *number != 7).map(|number| format!("2605.{number:05}")).collect();
    assert_eq!(ids, others);
}

#[test]
fn every_required_field_of_a_paper_is_missed_by_name() {
    for field in [
        "id",
        "version",
        "title",
        "authors",
        "primary_category",
        "categories",
        "published",
        "provenance",
        "authors/0/name",
        "key_points/0/text",
        "provenance/kind",
        "provenance/flags/0/kind",
    ] {
        let mut bad = paper(1);
        remove(&mut bad, &format!("/{field}"));
        let found = read(&edition(vec![bad, paper(2)]));
        assert_eq!(found.value.papers.len(), 1);
        let named = field.replace("/0/", "[0].").replace('/', ".");
        let lines = lines(&found.set_aside);
        assert!(lines[0].ends_with(&format!("field {named}: is missing")), "{lines:?}");
    }
}

#[test]
fn wrong_types_are_named_by_the_path_of_their_field() {
    for (place, value, field) in [
        ("/authors/0/name", json!(7), "authors[0].name"),
        ("/authors/0", json!("Ada"), "authors[0]"),
        ("/authors", json!("Ada"), "authors"),
        ("/authors/0/affiliations/0", json!(null), "authors[0].affiliations[0]"),
        ("/id", json!("2605.00001v2"), "id"),
        ("/id", json!("../../etc"), "id"),
        ("/version", json!("2"), "version"),
        ("/version", json!(-1), "version"),
        ("/version", json!(0), "version"),
        ("/primary_category", json!("<b>"), "primary_category"),
        ("/categories/1", json!("<b>"), "categories[1]"),
        ("/published", json!("yesterday"), "published"),
        ("/tags", json!("nlp"), "tags"),
        ("/sections/results", json!(["a"]), "sections.results"),
        ("/provenance/kind", json!("oracle"), "provenance.kind"),
        ("/provenance/made_at", json!(0), "provenance.made_at"),
    ] {
        let found = read(&edition_with(place, value.clone()));
        assert_eq!(found.value.papers, []);
        let lines = lines(&found.set_aside);
        assert!(lines.len() == 1 && lines[0].contains(&format!(", field {field}: ")), "{place} {value}: {lines:?}");
        assert!(!lines[0].contains("struct"), "{lines:?}");
    }
}

#[test]
fn what_is_no_paper_at_all_is_set_aside_by_its_number() {
    let found = read(&edition(vec![json!([]), paper(2), Value::Null, json!("x"), json!({})]));
    assert_eq!(found.value.papers.len(), 1);
    assert_eq!(
        lines(&found.set_aside),
        [
            "paper 1 is a list, not an object",
            "paper 3 is null, not an object",
            "paper 4 is text, not an object",
            "paper 5, field id: is missing",
        ]
        .map(|line| format!("{EDITION}: {line}"))
    );
}

#[test]
fn a_paper_that_stands_twice_is_shown_once() {
    let found = read(&edition(vec![paper(1), paper(2), paper(1)]));
    assert_eq!(found.value.papers.len(), 2);
    let line = format!("{EDITION}: paper 3 (2605.00001), field id: stands twice in this edition");
    assert_eq!(lines(&found.set_aside), [line]);
}

#[test]
fn a_bad_paper_does_not_take_its_id_from_a_good_one() {
    let mut bad = paper(1);
    remove(&mut bad, "/title");
    let found = read(&edition(vec![bad, paper(1)]));
    assert_eq!((found.value.papers.len(), found.set_aside.len()), (1, 1));
}

#[test]
fn a_bad_receipt_does_not_cost_the_papers() {
    for (place, value, field) in [
        ("/receipt", json!("24 of 158"), "receipt"),
        ("/receipt/announced", json!("158"), "receipt.announced"),
        ("/receipt/skipped/0/reason", json!(" "), "receipt.skipped[0].reason"),
    ] {
        let mut file = edition_of(2);
        set(&mut file, place, value);
        let found = read(&file);
        assert_eq!((found.value.papers.len(), found.value.receipt), (2, None));
        let lines = lines(&found.set_aside);
        assert!(lines.len() == 1 && lines[0].starts_with(&format!("{EDITION}: field {field}: ")), "{lines:?}");
    }
}

#[test]
fn a_message_quotes_no_more_of_a_file_than_fits_a_line() {
    let found = read(&edition_with("/provenance/kind", format!("\u{1b}[2J\n{}", "x".repeat(100_000))));
    let line = found.set_aside[0].to_string();
    assert!(line.chars().count() < 500 && !line.chars().any(char::is_control), "{line:?}");
    let found = read(&edition_with("/id", "\u{1b}[2J"));
    assert!(!found.set_aside[0].to_string().chars().any(char::is_control));
}
