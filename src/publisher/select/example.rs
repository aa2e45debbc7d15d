//! Papers for tests.

use super::Candidate;
use crate::{
    digest::{AnnounceType, Author},
    publisher::arxiv::ArxivPaper,
};

/// A new submission to cs.LG with an empty abstract.
pub fn candidate(id: &str, title: &str) -> Candidate {
    Candidate {
        paper: ArxivPaper {
            id: id.parse().unwrap(),
            version: 1,
            title: title.to_owned(),
            abstract_text: String::new(),
            authors: vec![Author { name: "Ada Lovelace".to_owned(), affiliations: Vec::new() }],
            primary_category: "cs.LG".parse().unwrap(),
            categories: vec!["cs.LG".parse().unwrap()],
            published: "2026-05-07T16:20:00Z".parse().unwrap(),
            updated: "2026-05-07T16:20:00Z".parse().unwrap(),
            comment: None,
            journal_ref: None,
            doi: None,
            withdrawn: false,
        },
        announce_type: AnnounceType::New,
        licence: None,
    }
}

/// The same with an abstract.
pub fn with_abstract(id: &str, title: &str, abstract_text: &str) -> Candidate {
    let mut candidate = candidate(id, title);
    candidate.paper.abstract_text = abstract_text.to_owned();
    candidate
}
