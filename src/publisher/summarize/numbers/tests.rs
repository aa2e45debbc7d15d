use super::*;
use crate::publisher::summarize::Field;

/// The numbers in a text that a source does not support.
fn of(text: &str, source: &str) -> Vec<String> {
    let id = "2605.01234".parse().unwrap();
    let source = Source { id: &id, version: 1, title: "", abstract_text: source, comment: None, categories: &[] };
    let answer = Answer { summary: text.to_owned(), ..Answer::default() };
    let faults = unsupported(&answer, &source).into_iter();
    faults
        .map(|fault| match fault {
            Fault::UnsupportedNumber { number, field: Field::Summary } => number,
            other => panic!("{other}"),
        })
        .collect()
}

#[test]
fn the_same_number_in_another_form_is_supported() {
    for (text, source) in [
        ("1K steps", "1,000 steps"),
        ("1000 steps", "1{,}000 steps"),
        ("1.2M images", "1.2 million images"),
        ("1,200,000 images", "1.2M images"),
        ("a 7-billion model", "a 7B model"),
        ("three tasks", "3 tasks"),
        ("3 tasks", "three tasks"),
        ("25 tasks", "twenty-five tasks"),
        ("300 tasks", "three hundred tasks"),
        ("2× faster", "x2 faster"),
        ("2x faster", "twice as fast"),
        ("half", "50\\%"),
        ("50%", "half of them"),
        ("0.5", "50%"),
        ("12.5 %", "12.50%"),
        ("3,5 Punkte", "3.5 points"),
        ("1.000 Bilder", "1,000 images"),
        ("10⁵ steps", "$10^{5}$ steps"),
        ("100,000 steps", "10^5 steps"),
        ("since 2019", "In 2019,"),
        ("GPT-4 is beaten", "than GPT4"),
        ("GPT-4 is beaten", "than GPT 4"),
        ("by top-5 accuracy", "Top-5 accuracy"),
        ("two-stage, one of", "a method"),
        ("10–20 layers", "10 to 20 layers"),
    ] {
        assert_eq!(of(text, source), [""; 0], "{text} / {source}");
    }
}

#[test]
fn a_number_that_the_source_lacks_is_named() {
    for (text, source, number) in [
        ("gains 4.7 points", "gains 4.5 points", "4.7"),
        ("on 12 tasks", "on tasks", "12"),
        ("seven tasks", "six tasks", "seven"),
        ("91%", "19%", "91%"),
        ("7M parameters", "7B parameters in all", "7M"),
        ("10⁵ steps", "10⁴ steps", "10⁵"),
        ("beats GPT-4", "beats GPT-3", "4"),
        ("on 4 tasks", "beats GPT-4", "4"),
        ("GPT-4 loses", "beats Llama-4", "4"),
        ("2023", "2024", "2023"),
    ] {
        assert_eq!(of(text, source), [number], "{text} / {source}");
    }
}

#[test]
fn title_and_comment_support_numbers_too_and_each_place_is_told() {
    let id = "2605.01234".parse().unwrap();
    let source = Source {
        id: &id,
        version: 1,
        title: "Four Tasks",
        abstract_text: "Little.",
        comment: Some("12 pages"),
        categories: &[],
    };
    let answer = Answer {
        key_points: vec![("4 tasks in 12 pages".to_owned(), None), ("5 tasks".to_owned(), None)],
        results: Some("5 tasks and 5 tasks".to_owned()),
        ..Answer::default()
    };
    assert_eq!(
        unsupported(&answer, &source),
        [
            Fault::UnsupportedNumber { field: Field::KeyPoint(2), number: "5".to_owned() },
            Fault::UnsupportedNumber { field: Field::Results, number: "5".to_owned() },
        ]
    );
}
