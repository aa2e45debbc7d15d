//! What is kept for reading without a network: the service worker, its list, and the page in place of what is not kept.

use std::collections::HashMap;

use super::{Press, Unit, file_of};
use crate::{
    publisher::site::{
        compress::Effort,
        files, hash,
        offline::{FAREWELL, FileVersions, OfflineList, build_name, offline_page, service_worker},
        stage::Rank,
        styles::PageKind,
    },
    reader::Route,
};

/// Editions that are kept at most, whatever the site calls its history: two weeks and a half of announcements.
const EDITIONS: usize = 14;

/// Pages of editions and papers that are kept at most: some 12 MB on the device, 4 MB of which are fetched.
const PAGES: usize = 400;

/// What of an edition is kept, newest edition first. `others` are all units of the site, by which files are told from other versions of them.
pub(super) fn units<'a>(press: &'a Press<'a>, key: &str, others: &[Unit<'_>]) -> Vec<Unit<'a>> {
    if !press.offline {
        return vec![unit(files::SERVICE_WORKER, FAREWELL.to_owned(), &[FAREWELL])];
    }
    let build = build_name(&press.reader.key);
    let worker = service_worker(&build, &press.reader.program.0);
    let page = Unit {
        make: Box::new(move || Ok(vec![offline_page(&press.frame(), &press.site().title).into_bytes()])),
        ..unit(files::OFFLINE_PAGE, String::new(), &[key])
    };
    let list = list(press, build, others.iter().chain([&page])).json();
    let keys = (worker.clone(), list.clone());
    vec![page, unit(files::OFFLINE_LIST, list, &[&keys.1]), unit(files::SERVICE_WORKER, worker, &[&keys.0])]
}

/// A text as a file, moved to its place with what points to new pages.
fn unit<'a>(path: &str, text: String, made_from: &[&str]) -> Unit<'a> {
    Unit {
        name: path.to_owned(),
        key: hash::short(&made_from.iter().map(|part| part.as_bytes()).collect::<Vec<_>>()),
        rank: Rank::Front,
        effort: Effort::Best,
        paths: vec![path.to_owned()],
        make: Box::new(move || Ok(vec![text.clone().into_bytes()])),
    }
}

fn list<'u>(press: &Press<'_>, build: String, units: impl Iterator<Item = &'u Unit<'u>>) -> OfflineList {
    // The same key, the same file; so no file has to be read for it.
    let versions: HashMap<&str, &str> =
        units.flat_map(|unit| unit.paths.iter().map(|path| (path.as_str(), &unit.key[..8]))).collect();
    let found = |files: Vec<String>| {
        let version = |file: String| {
            let version = versions.get(file.as_str())?.to_string();
            Some((file.strip_suffix("index.html").map_or(file.clone(), str::to_owned), version))
        };
        FileVersions(files.into_iter().filter_map(version).collect())
    };
    let reader = press.reader;
    let core = vec![
        file_of(&Route::Latest),
        files::OFFLINE_PAGE.to_owned(),
        reader.program.0.clone(),
        reader.head(PageKind::List).rest.0.clone(),
        reader.wasm.clone(),
    ];
    let more = reader
        .files
        .iter()
        .map(|(path, _)| path)
        .filter(|path| path.starts_with("assets/") && !path.starts_with("assets/embed-") && !core.contains(path));
    let mut history: Vec<String> = [Route::About, Route::Saved, Route::Search].iter().map(file_of).collect();
    history.extend(more.cloned());
    history.push("digest/index.json".to_owned());
    history.extend(editions(press));
    let edition = press.digest.index.editions.first().map(|entry| entry.date.to_string());
    OfflineList { build, edition, core: found(core), history: found(history) }
}

/// The files of the newest editions. What of a topic or a filter is beyond the pages, the reader takes from the edition's own file.
fn editions(press: &Press<'_>) -> Vec<String> {
    let index = &press.digest.index;
    let count = (index.site.history_days as usize).clamp(1, EDITIONS);
    let mut pages = 0;
    let whole = index.editions.iter().zip(press.shown()).take(count).take_while(|(_, slugs)| {
        pages += 1 + slugs.len();
        pages <= PAGES
    });
    let files = whole.flat_map(|(entry, slugs)| {
        let papers = slugs.into_iter().map(|slug| format!("papers/{slug}/index.html"));
        [file_of(&Route::Edition(entry.date))].into_iter().chain(papers).chain([format!("digest/{}", entry.file)])
    });
    files.collect()
}
