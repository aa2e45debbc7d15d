//! The pages of papers, edition by edition, and what results of a search show of them.

use super::{Press, Unit};
use crate::{
    desk::search::{BATCH, batch_file},
    digest::{ArxivId, Edition, EditionEntry, PlacedPaper},
    publisher::site::{SiteError, hash, search, stage::Rank},
    reader::Route,
};

pub(super) fn units<'a>(press: &'a Press<'a>, key: &str) -> Vec<Unit<'a>> {
    let editions = press.digest.index.editions.iter().zip(press.shown()).enumerate();
    let unit = |(at, (entry, slugs)): (usize, (&'a EditionEntry, Vec<&'a str>))| Unit {
        name: format!("papers/{}", entry.date),
        key: hash::short(&[key.as_bytes(), entry.sha256.as_bytes(), slugs.join(" ").as_bytes()]),
        rank: Rank::Paper,
        effort: press.effort(at == 0),
        paths: slugs.iter().map(|slug| format!("papers/{slug}/index.html")).chain(batches(entry)).collect(),
        make: Box::new(move || {
            let edition = press.digest.edition(entry)?;
            let mut files = pages(press, entry, &edition, &slugs)?;
            files.extend(search::batches(&edition));
            Ok(files)
        }),
    };
    editions.map(unit).collect()
}

/// The files of what results show of an edition's papers.
fn batches(entry: &EditionEntry) -> impl Iterator<Item = String> {
    let date = entry.date;
    (0..(entry.papers as usize).div_ceil(BATCH)).map(move |number| batch_file(date, number))
}

fn pages(
    press: &Press<'_>,
    entry: &EditionEntry,
    edition: &Edition,
    slugs: &[&str],
) -> Result<Vec<Vec<u8>>, SiteError> {
    let page = |slug: &&str| {
        let found = ArxivId::from_slug(slug).and_then(|id| PlacedPaper::find(edition, &id));
        let found = found.ok_or_else(|| SiteError::Drawing(format!("{}: the paper {slug} is gone", entry.file)))?;
        let route = Route::Paper(found.paper.id.clone());
        let head = press.head().paper(&found);
        let mut data = press.data(&route);
        data.paper = Some(found);
        Ok(press.page(&head, data))
    };
    slugs.iter().map(page).collect()
}
