//! Digests of later versions.

use brevier::digest::{AnnounceType, FlagKind, FormatVersion, ReadError};
use serde_json::{Value, json};

use crate::fixture::{edition, edition_of, edition_with, entry, index, paper, read, set, try_edition, try_index};

#[test]
fn unknown_fields_pass_at_every_level() {
    let mut known_paper = paper(1);
    let plain = read(&edition(vec![known_paper.clone()]));
    for object in ["", "/authors/0", "/links", "/key_points/0", "/sections", "/provenance", "/provenance/flags/0"] {
        set(&mut known_paper, &format!("{object}/from_the_future"), json!({ "deep": [1, null, "x"] }));
    }
    let mut later = edition(vec![known_paper]);
    for object in ["", "/receipt", "/receipt/skipped/0"] {
        set(&mut later, &format!("{object}/from_the_future"), 7);
    }
    assert_eq!(read(&later), plain);

    let mut later = index(vec![entry("2026-05-08")]);
    let plain = try_index(&later).unwrap();
    for object in ["", "/site", "/site/topics/0", "/editions/0"] {
        set(&mut later, &format!("{object}/from_the_future"), "x");
    }
    assert_eq!(try_index(&later).unwrap(), plain);
}

#[test]
fn a_newer_minor_version_loads() {
    let newer = format!("{}.{}", FormatVersion::CURRENT.major, FormatVersion::CURRENT.minor + 1);
    let mut file = edition_of(2);
    set(&mut file, "/format", newer.as_str());
    let found = read(&file);
    assert_eq!((found.value.papers.len(), found.set_aside), (2, vec![]));
    let mut file = index(vec![entry("2026-05-08")]);
    set(&mut file, "/format", newer.as_str());
    assert_eq!(try_index(&file).unwrap().value.editions.len(), 1);
}

#[test]
fn a_newer_major_version_is_said_to_be_newer_even_where_nothing_else_is_as_expected() {
    let newer = FormatVersion { major: FormatVersion::CURRENT.major + 1, minor: 0 };
    let file = json!({ "format": newer.to_string(), "papers": "elsewhere" });
    for error in [try_edition(&file).map(|_| ()).unwrap_err(), try_index(&file).map(|_| ()).unwrap_err()] {
        assert!(matches!(&error, ReadError::Newer { found, .. } if *found == newer), "{error}");
        let line = error.to_string();
        assert!(line.contains(".json: made with format") && line.contains(&newer.to_string()), "{line}");
    }
}

#[test]
fn what_is_no_version_is_named() {
    for (format, reason) in [
        (json!("one"), "not a format version such as 1.0"),
        (json!(1.0), "is a number, not text"),
        (Value::Null, "is missing"),
    ] {
        let mut file = edition_of(1);
        set(&mut file, "/format", format);
        let line = try_edition(&file).unwrap_err().to_string();
        assert!(line.contains("field format: ") && line.contains(reason), "{line}");
    }
}

#[test]
fn unknown_kinds_of_flag_and_announcement_are_read_as_other() {
    let flag = read(&edition_with("/provenance/flags/0/kind", "smells_odd")).value.papers.remove(0);
    assert_eq!(flag.provenance.flags[0].kind, FlagKind::Other);
    assert_eq!(flag.provenance.flags[0].detail.as_deref(), Some("42"));
    let announced = read(&edition_with("/announce_type", "withdrawn")).value.papers.remove(0);
    assert_eq!(announced.announce_type, Some(AnnounceType::Other));
}
