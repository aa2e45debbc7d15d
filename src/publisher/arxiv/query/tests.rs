//! Tests of the reading of answers.

use super::*;
use crate::publisher::arxiv::testing;

fn parse(entries: &str) -> QueryAnswer {
    parse_answer(testing::answer(entries).as_bytes()).unwrap()
}

#[test]
fn a_paper_is_read_by_its_names() {
    let answer = parse(testing::PAPER);
    assert_eq!((answer.total, answer.set_aside), (1, vec![]));
    let [paper] = &answer.papers[..] else { panic!("{:?}", answer.papers) };
    assert_eq!((paper.id.as_str(), paper.version), ("2508.13426", 2));
    assert_eq!(paper.title, "Signs and Wonders");
    assert_eq!(paper.abstract_text, "We read\n  feeds.");
    assert_eq!(paper.authors[0].name, "Åsa Öberg");
    assert_eq!(paper.authors[0].affiliations, ["KTH, Stockholm", "Elsewhere"]);
    assert_eq!((paper.authors[1].name.as_str(), paper.authors.len()), ("C D", 2));
    assert_eq!(paper.primary_category.as_str(), "cs.LG");
    assert_eq!(paper.categories.iter().map(|category| category.as_str()).collect::<Vec<_>>(), ["cs.CL", "cs.LG"]);
    assert_eq!(paper.published.to_string(), "2025-08-18T17:00:00Z");
    assert_eq!(paper.updated.to_string(), "2025-08-19T10:00:00Z");
    assert_eq!(paper.comment.as_deref(), Some("Accepted at ICML 2026, 9 pages"));
    assert_eq!(paper.journal_ref.as_deref(), Some("J. Feeds 1 (2026)"));
    assert_eq!(paper.doi.as_deref(), Some("10.1000/feeds.1"));
    assert!(!paper.withdrawn);
}

#[test]
fn a_title_that_is_nothing_but_a_nought_is_a_title() {
    assert_eq!(parse(&testing::PAPER.replace("Signs and\n  Wonders", "0")).papers[0].title, "0");
}

#[test]
fn a_paper_without_pdf_or_with_a_word_about_it_is_withdrawn() {
    let without_pdf = testing::PAPER.replace("title=\"pdf\"", "title=\"html\"");
    let commented = testing::PAPER.replace("Accepted at ICML 2026,", "This paper has been withdrawn by the authors:");
    assert!(parse(&without_pdf).papers[0].withdrawn);
    assert!(parse(&commented).papers[0].withdrawn);
}

#[test]
fn the_primary_category_is_among_the_categories() {
    let paper = testing::PAPER.replace("<category term=\"cs.LG\"/>", "");
    let categories = parse(&paper).papers.remove(0).categories;
    assert_eq!(categories.iter().map(|category| category.as_str()).collect::<Vec<_>>(), ["cs.LG", "cs.CL"]);
}

#[test]
fn an_entry_that_cannot_be_read_is_set_aside_and_named() {
    let second = testing::PAPER.replace("13426", "13427");
    for (what, broken, reason) in [
        ("2508.13426v2</id>", "2508.13426</id>", "no version"),
        ("Signs and\n  Wonders", " ", "no title"),
        ("We read\n  feeds.", " ", "no abstract"),
        ("2025-08-18T17:00:00Z", "early", "no time in \"published\": \"early\""),
    ] {
        let answer = parse(&(testing::PAPER.replace(what, broken) + &second));
        assert_eq!(answer.papers.len(), 1, "{what}");
        let [aside] = &answer.set_aside[..] else { panic!("{what}: {:?}", answer.set_aside) };
        assert!(aside.contains(reason) && aside.starts_with("http://arxiv.org/abs/2508.13426"), "{aside}");
    }
}

#[test]
fn the_entry_about_a_wrong_query_is_an_error_and_no_paper() {
    let error = parse_answer(testing::answer(testing::QUERY_ERROR).as_bytes()).unwrap_err();
    assert_eq!(error, FeedError::QueryError("incorrect id format for abc".to_owned()));
}

#[test]
fn an_answer_without_results_is_an_answer() {
    assert_eq!(parse(""), QueryAnswer::default());
}

#[test]
fn a_listing_is_no_answer() {
    assert_eq!(parse_answer(testing::listing(testing::LISTED).as_bytes()), Err(FeedError::Unrecognised));
}
