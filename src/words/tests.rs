use std::{collections::BTreeSet, fs, path::Path};

use super::*;
use crate::{
    digest::{Date, Timestamp},
    reading::{and_others, date_in_words, papers, short_weekday_name, timestamp_in_words},
};

const ROOMS: [Room; 4] = [Room::Common, Room::Reader, Room::Desk, Room::Site];

fn rows() -> impl Iterator<Item = &'static Row> {
    ROOMS.into_iter().flat_map(Room::rows)
}

/// The places for values in a text, in order.
fn places(text: &str) -> BTreeSet<&str> {
    text.match_indices('{').map(|(at, _)| text.get(at..at + 3).unwrap_or("an open brace")).collect()
}

#[test]
fn every_language_says_the_same() {
    for row in rows() {
        for text in &row[1..] {
            assert_eq!(places(text), places(row[0]), "{row:?}");
            assert_eq!(text.matches('|').count(), row[0].matches('|').count(), "{row:?}");
            assert_eq!(text.starts_with(' '), row[0].starts_with(' '), "{row:?}");
            assert_eq!(text.ends_with(' '), row[0].ends_with(' '), "{row:?}");
            assert!(!text.is_empty() && !text.contains('\n'), "{row:?}");
        }
    }
}

#[test]
fn every_language_has_its_name() {
    assert_eq!(LANGUAGES.map(|tag| speaking(tag, || reader_word!("en").text())), LANGUAGES);
}

#[test]
fn no_word_stands_in_two_rows() {
    for room in [Room::Reader, Room::Desk, Room::Site] {
        let mut seen = BTreeSet::new();
        for row in Room::Common.rows().iter().chain(room.rows()) {
            assert!(seen.insert(row[0]), "{:?}", row[0]);
        }
    }
    assert!(rows().count() < usize::from(MOST));
}

#[test]
fn no_word_is_left_over() {
    let mut code = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("words") {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                code.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    // A long text goes on in the next line.
    let lines: Vec<&str> = code.split("\\\n").map(str::trim_start).collect();
    let code = lines.concat();
    // These are found by their places.
    let by_place = ["{0}, {1}", ","];
    let is_a_day = |text: &str| (1..=12).any(|month| MONTHS[month - 1] == text) || text.contains("day|");
    for row in rows() {
        let written = format!("\"{}\"", row[0].replace('"', "\\\""));
        let is_used = code.contains(&written) || by_place.contains(&row[0]) || is_a_day(row[0]);
        assert!(is_used, "{written}");
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

#[test]
fn dates_and_counts_are_written_as_the_language_does() {
    let day: Date = "2026-05-08".parse().unwrap();
    let made: Timestamp = "2026-03-31T06:02:59Z".parse().unwrap();
    let said = || {
        let weekday = short_weekday_name(day.weekday());
        [date_in_words(day), timestamp_in_words(made), papers(1), papers(3303), and_others(12), weekday.to_owned()]
    };
    assert_eq!(
        said(),
        ["Friday, 8 May 2026", "31 March 2026, 06:02 UTC", "1 paper", "3,303 papers", " and 12 others", "Fri"]
    );
    let german =
        ["Freitag, 8. Mai 2026", "31. März 2026, 06:02 Uhr UTC", "1 Arbeit", "3.303 Arbeiten", " und 12 weitere", "Fr"];
    for tag in ["de", "de-AT", "DE"] {
        assert_eq!(speaking(tag, said), german);
    }
    assert_eq!(speaking("tlh", said), said(), "what nobody has written words for is English");
    assert_eq!(papers(2), "2 papers", "and English is spoken again afterwards");
}

#[test]
fn a_program_gets_the_words_of_its_rooms_in_order() {
    let words = lines("de-CH", Room::Reader).unwrap();
    let words: Vec<&str> = words.split('\n').collect();
    assert_eq!(words.len(), Room::Common.rows().len() + Room::Reader.rows().len());
    assert_eq!(words[5], "Januar");
    assert_eq!(words[Room::Common.rows().len()], Room::Reader.rows()[0][1]);
    assert_eq!(lines("en-GB", Room::Reader), None);
    assert_eq!(lines("fr", Room::Desk), None);
}
