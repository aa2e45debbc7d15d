//! What is written is what is read again, and what is cut is never taken for whole.

use brevier::digest::{read_edition, read_index};

use crate::{
    fixture::{EDITION, edition_of, entry, index, read, try_index},
    sample,
};

#[test]
fn the_sample_is_the_same_after_being_read_written_and_read_again() {
    let first = read_index("index.json", &sample::text("index.json")).unwrap();
    let written = serde_json::to_string(&first.value).unwrap();
    assert_eq!(read_index("index.json", &written).unwrap().value, first.value);
    for entry in &first.value.editions {
        let first = read_edition(&entry.file, &sample::text(&entry.file), None).unwrap();
        let written = serde_json::to_string(&first.value).unwrap();
        assert_eq!(read_edition(&entry.file, &written, None).unwrap().value, first.value);
    }
}

#[test]
fn every_field_of_the_format_survives_reading_and_writing() {
    let edition = edition_of(2);
    assert_eq!(serde_json::to_value(read(&edition).value).unwrap(), edition);
    let index = index(vec![entry("2026-05-08")]);
    assert_eq!(serde_json::to_value(try_index(&index).unwrap().value).unwrap(), index);
}

#[test]
fn no_part_of_an_edition_is_taken_for_the_whole() {
    let index = read_index("index.json", &sample::text("index.json")).unwrap().value;
    let whole = sample::text(&index.editions[0].file);
    let whole = whole.trim_end();
    let mut cuts = 0;
    for at in (0..whole.len()).step_by(397).chain([whole.len() - 1]).filter(|at| whole.is_char_boundary(*at)) {
        let line = read_edition(EDITION, &whole[..at], None).expect_err("a part is not the whole").to_string();
        let reason = if at == 0 { "is empty" } else { "is cut off" };
        assert!(line.starts_with(EDITION) && line.contains(reason), "{at}: {line}");
        cuts += 1;
    }
    assert!(cuts > 50, "the sample's newest edition is large enough for this to say something");
    assert!(read_edition(EDITION, whole, None).is_ok());
}
