//! The words of an edition.

use std::collections::HashMap;

use crate::{
    desk::search::{Place, Posting, ShardWriter, list_of, term_of, words},
    digest::{Edition, Paper},
};

/// The words of an edition's papers and where they stand, as a shard of its own, which is small enough to keep for every edition
/// of a long history.
pub fn words_of(edition: &Edition) -> Vec<u8> {
    // By the words as they stand in the texts, since most stand there again and again: the places of their terms in the list.
    let mut known: HashMap<String, Option<usize>> = HashMap::new();
    let mut terms: HashMap<String, usize> = HashMap::new();
    let mut postings: Vec<Vec<Posting>> = Vec::new();
    for (number, paper) in (0..).zip(&edition.papers) {
        for (place, text) in texts(paper) {
            words(text, |word| {
                let at = match known.get(word) {
                    Some(at) => *at,
                    None => {
                        let at = term_of(word).map(|term| {
                            *terms.entry(term.into_owned()).or_insert_with(|| {
                                postings.push(Vec::new());
                                postings.len() - 1
                            })
                        });
                        known.insert(word.to_owned(), at);
                        at
                    }
                };
                if let Some(at) = at {
                    add(&mut postings[at], number, place);
                }
            });
        }
    }
    let mut terms: Vec<(String, usize)> = terms.into_iter().collect();
    terms.sort_unstable();
    let mut shard = ShardWriter::default();
    for (term, at) in terms {
        let postings = &postings[at];
        shard.add(&term, postings.len() as u32, &list_of(postings, edition.papers.len() as u32));
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
