//! From what arXiv announces and says to what there is to choose from, with texts that are right.

use std::collections::HashMap;

use super::formulas::{Formulas, take};
use crate::{
    digest::{ArxivId, Author, Formula, limits},
    publisher::{
        arxiv::{Announcement, ArxivPaper},
        select::Candidate,
        text,
    },
};

/// The announced papers, and the formulas in their texts. One of which the query API says nothing is described by its announcement alone, so that none is lost.
pub(super) fn candidates(
    announcements: &[Announcement],
    papers: Vec<ArxivPaper>,
    set_aside: &mut Vec<String>,
) -> (Vec<Candidate>, Formulas) {
    let mut known: HashMap<ArxivId, ArxivPaper> = papers.into_iter().map(|paper| (paper.id.clone(), paper)).collect();
    let mut formulas = Formulas::new();
    let described = |announcement: &Announcement| {
        let paper = known.remove(&announcement.id).or_else(|| announcement.as_paper())?;
        let paper = tidied(paper, formulas.entry(announcement.id.clone()).or_default());
        if paper.title.is_empty() || paper.authors.is_empty() {
            set_aside.push(format!("{} has no title or no author, and was left out", paper.id));
            return None;
        }
        Some(Candidate { paper, announce_type: announcement.announce_type, licence: announcement.licence.clone() })
    };
    let candidates = announcements.iter().filter_map(described).collect();
    (candidates, formulas)
}

/// The paper with texts that are right, and no longer than a digest has room for: one paper must not cost the others.
fn tidied(paper: ArxivPaper, formulas: &mut Vec<Formula>) -> ArxivPaper {
    let name = |name: &String| cut(text::tidy_name(name), limits::LINE);
    let authors = paper.authors.iter().take(limits::AUTHORS).map(|author| Author {
        name: name(&author.name),
        affiliations: author
            .affiliations
            .iter()
            .take(limits::AFFILIATIONS)
            .map(name)
            .filter(|name| !name.is_empty())
            .collect(),
    });
    let authors = authors.filter(|author| !author.name.is_empty()).collect();
    let line = |line: Option<String>| line.map(|line| text::tidy_title(&line)).filter(|line| !line.is_empty());
    ArxivPaper {
        title: cut(take(text::tidy_heading(&paper.title), formulas), limits::TITLE),
        abstract_text: cut(take(text::tidy_abstract(&paper.abstract_text), formulas), limits::TEXT),
        authors,
        comment: line(paper.comment),
        journal_ref: line(paper.journal_ref),
        categories: paper.categories.into_iter().take(limits::CATEGORIES - 1).collect(),
        ..paper
    }
}

/// The text, or as much of it as there is room for, with a sign that it goes on.
fn cut(text: String, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text,
        Some(_) => text.chars().take(most - 1).chain(['…']).collect(),
    }
}
