//! Who or what wrote, in words.

use crate::{
    digest::{Flag, FlagKind, Paper, ProvenanceKind},
    words::{Word, reader_word as t},
};

/// The kind in two words, for a label.
pub fn provenance_name(kind: ProvenanceKind) -> Word {
    match kind {
        ProvenanceKind::Llm => t!("AI summary"),
        ProvenanceKind::Extract => t!("Extract"),
        ProvenanceKind::Human => t!("Written by a person"),
    }
}

/// Whose words an edition is made of, for the line above the headline. It says that a machine wrote unless none did.
pub fn whose_words<'a>(papers: impl IntoIterator<Item = &'a Paper>) -> Word {
    let mut papers = papers.into_iter().peekable();
    let is_there = papers.peek().is_some();
    if is_there && papers.all(|paper| paper.provenance.kind == ProvenanceKind::Extract) {
        t!("Sentences from the abstracts")
    } else {
        t!("AI-generated summaries")
    }
}

/// A doubt that a check raised, as a sentence.
pub fn doubt(flag: &Flag) -> String {
    let what = match flag.kind {
        FlagKind::UnsupportedNumber => t!("A number in these texts is not in the source"),
        FlagKind::FromMemory => t!("Written from general knowledge of the paper, without its text at hand"),
        FlagKind::Other => t!("A check raised a doubt"),
    };
    let what = what.text();
    match &flag.detail {
        Some(detail) => format!("{what}: {detail}"),
        None => format!("{what}."),
    }
}

/// The numbers without a source that the flags of a paper place here, as a sentence. A place is `key point 2`, counted from 1, or the
/// name of a section.
pub fn doubts_at(paper: &Paper, place: &str) -> Option<String> {
    let mut numbers = String::new();
    for flag in &paper.provenance.flags {
        if let Some((number, at)) = number_and_place(flag)
            && at.eq_ignore_ascii_case(place)
        {
            numbers.push_str(if numbers.is_empty() { "" } else { ", " });
            numbers.push_str(number);
        }
    }
    (!numbers.is_empty()).then(|| t!("Not found in the source, so check it: {0}").with(&[&numbers]))
}

/// The doubts that belong to no place which the paper has.
pub fn doubts_elsewhere(paper: &Paper) -> Vec<&Flag> {
    let is_there = |place: &str| {
        (1..=paper.key_points.len()).any(|number| place == key_point_place(number))
            || paper.sections.iter().any(|(name, _)| name.eq_ignore_ascii_case(place))
    };
    let mut elsewhere = Vec::new();
    for flag in &paper.provenance.flags {
        if !number_and_place(flag).is_some_and(|(_, place)| is_there(place)) {
            elsewhere.push(flag);
        }
    }
    elsewhere
}

/// The place of a key point, counted from 1, as the publisher writes it into the detail of a flag.
pub fn key_point_place(number: usize) -> String {
    format!("key point {number}")
}

/// What the publisher writes into the detail of a flag: `42 in the key point 2`.
fn number_and_place(flag: &Flag) -> Option<(&str, &str)> {
    match flag.kind {
        FlagKind::UnsupportedNumber => flag.detail.as_deref()?.split_once(" in the "),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::{KeyPoint, read_edition};

    fn paper_by(kind: &str) -> Paper {
        let json = r#"{ "format": "1.0", "date": "2026-05-08", "made_at": "2026-05-08", "papers": [ { "id": "2605.00001",
            "version": 1, "title": "T", "authors": [ { "name": "A" } ], "primary_category": "cs.LG", "categories": [ "cs.LG" ],
            "published": "2026-05-07", "provenance": { "kind": "KIND" } } ] }"#;
        read_edition("edition", &json.replace("KIND", kind), None).unwrap().value.papers.remove(0)
    }

    #[test]
    fn only_an_edition_without_a_word_of_a_model_is_said_to_be_from_the_abstracts() {
        let [model, extract] = ["llm", "extract"].map(paper_by);
        assert_eq!(whose_words(std::slice::from_ref(&extract)).text(), "Sentences from the abstracts");
        assert_eq!(whose_words(&[extract, model]).text(), "AI-generated summaries");
        assert_eq!(whose_words([]).text(), "AI-generated summaries");
    }

    #[test]
    fn a_doubt_is_told_where_it_belongs_and_nowhere_else() {
        let mut paper = paper_by("llm");
        paper.key_points = ["One.", "Two."].map(|text| KeyPoint { text: text.to_owned(), evidence: None }).into();
        paper.sections.results = Some("R.".to_owned());
        let flag = |kind, detail: &str| Flag { kind, detail: Some(detail.to_owned()) };
        paper.provenance.flags = vec![
            flag(FlagKind::UnsupportedNumber, "42 in the key point 2"),
            flag(FlagKind::UnsupportedNumber, "7 in the key point 2"),
            flag(FlagKind::UnsupportedNumber, "9% in the results"),
            flag(FlagKind::UnsupportedNumber, "1 in the key point 3"),
            flag(FlagKind::UnsupportedNumber, "2 in the key point 0"),
            flag(FlagKind::UnsupportedNumber, "3 in the summary"),
            flag(FlagKind::UnsupportedNumber, "42"),
            flag(FlagKind::Other, "5 in the key point 1"),
        ];
        assert_eq!(doubts_at(&paper, "key point 1"), None);
        assert_eq!(doubts_at(&paper, "key point 2").unwrap(), "Not found in the source, so check it: 42, 7");
        assert_eq!(doubts_at(&paper, "Results").unwrap(), "Not found in the source, so check it: 9%");
        let elsewhere = doubts_elsewhere(&paper);
        assert_eq!(elsewhere, paper.provenance.flags[3..].iter().collect::<Vec<_>>());
    }
}
