//! The front page and the pages of editions.

use super::{Press, RECENT, Unit, file_of};
use crate::{
    digest::{EditionEntry, Shelf},
    publisher::{
        select::SkipReason,
        site::{SiteError, compress::Effort, hash, stage::Rank},
    },
    reader::Route,
    reading,
};

pub(super) fn units<'a>(press: &'a Press<'a>, key: &str) -> Vec<Unit<'a>> {
    let editions = press.digest.index.editions.iter().zip(&press.digest.facts).enumerate();
    let editions = editions.map(|(at, (entry, facts))| {
        let route = Route::Edition(entry.date);
        let mut shelf = reading::shelf(&press.digest.index, entry.date);
        // The page of a day does not change because the digest was made anew, nor because the history grew.
        shelf.made_at = facts.made_at.parse().unwrap_or(shelf.made_at);
        shelf.history = shelf.editions.len() as u32;
        Unit {
            name: format!("edition/{}", entry.date),
            key: hash::short(&[key.as_bytes(), entry.sha256.as_bytes(), shelf_key(&shelf).as_bytes()]),
            rank: Rank::List,
            // It changes for a week, and is among the newest for that long.
            effort: press.effort(at < RECENT),
            paths: vec![file_of(&route)],
            make: Box::new(move || Ok(vec![page(press, &route, Some(entry), &shelf)?])),
        }
    });
    editions.chain([front(press, key)]).collect()
}

fn front<'a>(press: &'a Press<'a>, key: &str) -> Unit<'a> {
    let index = &press.digest.index;
    let newest = index.editions.first();
    let shelf = match newest {
        Some(entry) => reading::shelf(index, entry.date),
        None => Shelf { made_at: index.made_at, history: 0, editions: Vec::new() },
    };
    let hash = newest.map_or("", |entry| &entry.sha256);
    Unit {
        name: "front".to_owned(),
        key: hash::short(&[key.as_bytes(), hash.as_bytes(), shelf_key(&shelf).as_bytes()]),
        rank: Rank::Front,
        effort: Effort::Best,
        paths: vec![file_of(&Route::Latest)],
        make: Box::new(move || Ok(vec![page(press, &Route::Latest, newest, &shelf)?])),
    }
}

fn shelf_key(shelf: &Shelf) -> String {
    let entries = shelf.editions.iter().map(|entry| format!("{} {} {} ", entry.date, entry.papers, entry.file));
    format!("{} {} {}", shelf.made_at, shelf.history, entries.collect::<String>())
}

fn page(press: &Press<'_>, route: &Route, entry: Option<&EditionEntry>, shelf: &Shelf) -> Result<Vec<u8>, SiteError> {
    let mut edition = entry.map(|entry| press.digest.edition(entry)).transpose()?;
    // Receipts are written in English, which also programs read.
    for skipped in edition.iter_mut().filter_map(|edition| edition.receipt.as_mut()).flat_map(|it| &mut it.skipped) {
        if let Some(reason) = SkipReason::spoken(&skipped.reason) {
            skipped.reason = reason.to_owned();
        }
    }
    let head = press.head().edition(route, edition.as_ref());
    let mut data = press.data(route);
    data.shelf = Some(shelf.clone());
    data.edition = edition.map(reading::edition_of_cards);
    Ok(press.page(&head, data))
}
