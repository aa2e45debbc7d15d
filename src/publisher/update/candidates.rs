//! From what arXiv announces and says to what there is to choose from, with texts that are right.

use std::collections::HashMap;

use super::formulas::{Formulas, take};
use crate::{
    digest::{ArxivId, Author, Formula},
    publisher::{
        arxiv::{Announcement, ArxivPaper},
        select::Candidate,
        text,
    },
};

/// The announced papers, and the formulas in their texts. One of which the query API says nothing is described by its announcement alone, so that none is lost.
pub(super) fn candidates(announcements: &[Announcement], papers: Vec<ArxivPaper>) -> (Vec<Candidate>, Formulas) {
    let mut known: HashMap<ArxivId, ArxivPaper> = papers.into_iter().map(|paper| (paper.id.clone(), paper)).collect();
    let mut formulas = Formulas::new();
    let described = |announcement: &Announcement| {
        let paper = known.remove(&announcement.id).or_else(|| announcement.as_paper())?;
        Some(Candidate {
            paper: tidied(paper, formulas.entry(announcement.id.clone()).or_default()),
            announce_type: announcement.announce_type,
            licence: announcement.licence.clone(),
        })
    };
    let candidates = announcements.iter().filter_map(described).collect();
    (candidates, formulas)
}

fn tidied(paper: ArxivPaper, formulas: &mut Vec<Formula>) -> ArxivPaper {
    let authors = paper.authors.into_iter().map(|author| Author {
        name: text::tidy_name(&author.name),
        affiliations: author.affiliations.iter().map(|place| text::tidy_name(place)).collect(),
    });
    let line = |line: Option<String>| line.map(|line| text::tidy_title(&line)).filter(|line| !line.is_empty());
    ArxivPaper {
        title: take(text::tidy_heading(&paper.title), formulas),
        abstract_text: take(text::tidy_abstract(&paper.abstract_text), formulas),
        authors: authors.filter(|author| !author.name.is_empty()).collect(),
        comment: line(paper.comment),
        journal_ref: line(paper.journal_ref),
        ..paper
    }
}
