//! The index for searching the history.

use super::{Press, Unit};
use crate::{
    desk::search::{INDEX, Segment, index_json},
    digest::EditionEntry,
    publisher::site::{
        SiteError,
        compress::Effort,
        hash,
        search::{SOURCES, SegmentFiles, shards_of, stretch},
        stage::Rank,
    },
};

/// Editions that follow each other in the index and belong to one segment.
struct Stretch<'a> {
    name: String,
    /// The place of the first in the index.
    at: usize,
    entries: Vec<&'a EditionEntry>,
}

/// The segments, and the list of them.
pub(super) fn units<'a>(press: &'a Press<'a>) -> Vec<Unit<'a>> {
    let sources = hash::short(&SOURCES.map(str::as_bytes));
    let (segments, mut units): (Vec<Segment>, Vec<Unit<'a>>) =
        stretches(press).into_iter().map(|stretch| segment(press, stretch, &sources)).unzip();
    let index = index_json(&segments).to_string().into_bytes();
    units.push(Unit {
        name: INDEX.to_owned(),
        key: hash::short(&[&index]),
        // It names the segments, so it comes after them.
        rank: Rank::Front,
        effort: Effort::Best,
        paths: vec![INDEX.to_owned()],
        make: Box::new(move || Ok(vec![index.clone()])),
    });
    units
}

fn stretches<'a>(press: &'a Press<'a>) -> Vec<Stretch<'a>> {
    let mut all: Vec<Stretch<'a>> = Vec::new();
    let editions = &press.digest.index.editions;
    let Some(newest) = editions.first() else { return all };
    for (at, entry) in editions.iter().enumerate() {
        let name = stretch(entry.date, newest.date);
        match all.last_mut() {
            Some(last) if last.name == name => last.entries.push(entry),
            _ => all.push(Stretch { name, at, entries: vec![entry] }),
        }
    }
    all
}

fn segment<'a>(press: &'a Press<'a>, stretch: Stretch<'a>, sources: &str) -> (Segment, Unit<'a>) {
    let Stretch { name, at, entries } = stretch;
    let facts = entries.iter().map(|entry| format!("{} {} ", entry.date, entry.sha256));
    let key = hash::short(&[sources.as_bytes(), facts.collect::<String>().as_bytes()]);
    let papers = entries.iter().map(|entry| entry.papers).sum();
    let segment = Segment { name: format!("{name}-{key}"), papers };
    let shards = (0..shards_of(papers)).map(|number| segment.shard(number));
    let unit = Unit {
        name: format!("search/{name}"),
        key,
        rank: Rank::Asset,
        effort: Effort::Best,
        paths: [segment.directory(), segment.words()].into_iter().chain(shards).collect(),
        make: Box::new(move || {
            let mut files = SegmentFiles::new(papers);
            for (at, entry) in (at..).zip(&entries) {
                if !files.add(entry.date, entry.papers, &press.digest.words(at)?) {
                    return Err(SiteError::Drawing(format!("{}: its words cannot be read", entry.file)));
                }
            }
            Ok(files.finish())
        }),
    };
    (segment, unit)
}
