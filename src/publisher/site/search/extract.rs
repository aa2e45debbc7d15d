//! The words of an edition.

use std::collections::HashMap;

use crate::{
    desk::search::{Place, Posting, ShardWriter, list_of, terms},
    digest::{Edition, Paper},
};

/// The words of an edition's papers and where they stand, as a shard of its own, which is small enough to keep for every edition
/// of a long history.
pub fn words_of(edition: &Edition) -> Vec<u8> {
    let mut words: HashMap<String, Vec<Posting>> = HashMap::new();
    for (number, paper) in (0..).zip(&edition.papers) {
        for (place, text) in texts(paper) {
            terms(text, |term| match words.get_mut(term) {
                Some(postings) => add(postings, number, place),
                None => drop(words.insert(term.to_owned(), vec![(number, place)])),
            });
        }
    }
    let mut words: Vec<(String, Vec<Posting>)> = words.into_iter().collect();
    words.sort_unstable();
    let mut shard = ShardWriter::default();
    for (term, postings) in words {
        shard.add(&term, postings.len() as u32, &list_of(&postings, edition.papers.len() as u32));
    }
    shard.finish()
}

fn add(postings: &mut Vec<Posting>, number: u32, place: Place) {
    match postings.last_mut() {
        Some((last, best)) if *last == number => *best = place.max(*best),
        _ => postings.push((number, place)),
    }
}

/// What of a paper can be found. The abstract only where nothing else was written: the sections say the same.
fn texts(paper: &Paper) -> impl Iterator<Item = (Place, &str)> {
    let title = (Place::Title, paper.title.as_str());
    let authors = paper.authors.iter().map(|author| (Place::Author, author.name.as_str()));
    let points = paper.key_points.iter().map(|point| (Place::KeyPoint, point.text.as_str()));
    let sections = paper.sections.iter().map(|(_, text)| (Place::Section, text));
    let stand_in = paper.abstract_text.as_deref().filter(|_| paper.sections.is_empty());
    let stand_in = stand_in.map(|text| (Place::Section, text));
    std::iter::once(title).chain(authors).chain(points).chain(sections).chain(stand_in)
}
