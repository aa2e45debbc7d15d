use serde_json::{Value, json};

use super::*;
use crate::digest::{Edition, Paper, Related, read_edition};

/// A paper with a title, one key point and a summary.
fn paper(number: usize, title: &str, point: &str, summary: &str) -> Value {
    json!({ "id": format!("2605.{number:05}"), "version": 1, "title": title, "authors": [{ "name": "A" }],
        "primary_category": "cs.LG", "categories": ["cs.LG"], "published": "2026-05-01",
        "key_points": [{ "text": point }], "sections": { "summary": summary }, "provenance": { "kind": "human" } })
}

fn papers(all: Vec<Value>) -> Vec<Paper> {
    let text = json!({ "format": "1.0", "date": "2026-05-08", "made_at": "2026-05-08", "papers": all }).to_string();
    let edition: Edition = read_edition("e", &text, None).unwrap().value;
    edition.papers
}

/// Papers about ten subjects, the last of them again about the first.
fn history() -> Vec<Paper> {
    let subjects = [
        (
            "Federated Learning with Distillation",
            "Federated learning sends distilled logits instead of gradients between hospitals.",
        ),
        ("Protein Folding by Equivariant Networks", "Equivariant networks fold proteins from their residues."),
        ("Speech Recognition for Rare Languages", "Speech recognition of rare languages from broadcast audio."),
        ("Legged Robots on Ice", "A legged robot walks on ice after simulation."),
        ("Calibrated Forecasts of Rainfall", "Rainfall forecasts are calibrated by quantiles."),
        ("Sparse Attention Kernels", "Sparse attention kernels avoid quadratic memory."),
        ("Diffusion Models of Molecules", "Diffusion models draw molecules atom by atom."),
        ("Tabular Trees and Boosting", "Boosting trees wins on tabular columns."),
        ("Watermarks for Generated Text", "Watermarks survive paraphrase of generated text."),
        ("Distillation in Federated Learning of Hospitals", "Hospitals distil teachers by federated learning."),
    ];
    let all = subjects.iter().enumerate().map(|(at, (title, point))| {
        let boilerplate = "We propose a novel method. Extensive experiments show that our approach significantly outperforms \
                           state-of-the-art baselines on 12 benchmarks, and results improve by 3.5 points.";
        paper(at + 1, title, point, &format!("{point} {boilerplate}"))
    });
    papers(all.collect())
}

fn library(papers: &[Paper]) -> Library {
    let mut library = Library::default();
    library.add("2026-05-08".parse().unwrap(), papers.iter().map(Profile::of).collect());
    library
}

#[test]
fn the_paper_about_the_same_is_found_with_what_both_are_about() {
    let papers = history();
    let library = library(&papers);
    let found = library.related(&papers[9]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].id.as_str(), found[0].title.as_str()), ("2605.00001", papers[0].title.as_str()));
    assert_eq!(found[0].shares[0], "federated learning");
    assert!(found[0].shares.iter().any(|shared| shared.starts_with("distil")), "{found:?}");
    assert!(library.related(&papers[0])[0].id == papers[9].id);
}

#[test]
fn what_every_paper_says_relates_none() {
    let papers = history();
    let library = library(&papers);
    for paper in &papers[1..9] {
        assert_eq!(library.related(paper), [], "{}", paper.title);
    }
}

#[test]
fn a_phrase_is_named_once_and_not_by_its_words_again() {
    let papers = history();
    let found = library(&papers).related(&papers[9]);
    for related in &found {
        let words: Vec<&str> = related.shares.iter().flat_map(|shared| shared.split([' ', '-'])).collect();
        let mut once = words.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(words.len(), once.len(), "{:?}", related.shares);
        assert!(related.shares.len() <= 3);
    }
}

#[test]
fn the_order_in_which_papers_come_does_not_matter() {
    let papers = history();
    let forward = library(&papers);
    let mut shuffled = papers.clone();
    shuffled.rotate_left(4);
    shuffled.swap(0, 7);
    let other = library(&shuffled);
    for paper in &papers {
        assert_eq!(forward.related(paper), other.related(paper));
    }
}

#[test]
fn a_paper_that_was_shown_twice_is_named_once_as_it_was_shown_last_and_never_by_itself() {
    let papers = history();
    let mut library = library(&papers);
    library.add("2026-05-11".parse().unwrap(), vec![Profile::of(&papers[0])]);
    let found: Vec<Related> = library.related(&papers[9]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].edition.to_string(), "2026-05-11");
    assert!(library.related(&papers[0]).iter().all(|related| related.id != papers[0].id));
}

#[test]
fn hostile_texts_relate_nothing_and_end_soon() {
    let long = "x_{i} 9 \u{202e}a\u{301}\u{301} <b>&amp; ".repeat(400);
    let same = "a ".repeat(9_000);
    let hostile = papers(vec![
        paper(1, "\u{202e}", "…", &long),
        paper(2, "1 2 3", "$", &same),
        paper(3, "𝒪(n)", "https://example.org/ https://example.org/", &long),
    ]);
    let library = library(&hostile);
    for paper in &hostile {
        assert_eq!(library.related(paper), []);
    }
    assert_eq!(Library::default().related(&hostile[0]), []);
}

#[test]
fn a_history_read_quickly_has_the_same_profiles() {
    let papers = history();
    let text = serde_json::to_string(&json!({ "papers": papers })).unwrap();
    let quickly = profiles_of_text(&text).unwrap();
    assert_eq!(quickly, papers.iter().map(Profile::of).collect::<Vec<_>>());
}
