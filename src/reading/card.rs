//! What a card shows of a paper.

use crate::digest::{Edition, KeyPoint, Links, Paper, Provenance};

/// The edition with as much of each paper as its cards show. A page of cards carries no more: abstracts, evidence and the rest of the
/// metadata stand on the papers' own pages.
pub fn edition_of_cards(edition: Edition) -> Edition {
    Edition { papers: edition.papers.into_iter().map(card_of).collect(), ..edition }
}

/// The paper with as much of it as its card shows.
pub fn card_of(mut paper: Paper) -> Paper {
    paper.abstract_text = None;
    paper.authors.iter_mut().for_each(|author| author.affiliations.clear());
    paper.categories = vec![paper.primary_category.clone()];
    paper.updated = None;
    paper.comment = None;
    paper.journal_ref = None;
    paper.doi = None;
    paper.licence = None;
    paper.links = Links { code: paper.links.code, ..Links::default() };
    paper.key_points = paper.key_points.into_iter().map(|point| KeyPoint { evidence: None, ..point }).collect();
    paper.provenance.flags.iter_mut().for_each(|flag| flag.detail = None);
    paper.provenance = Provenance {
        kind: paper.provenance.kind,
        flags: paper.provenance.flags,
        model: None,
        prompt_version: None,
        made_at: None,
        source: None,
    };
    paper
}
