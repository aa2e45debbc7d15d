//! A run: what is there, what is wanted, and the least that leads from the one to the other.

use std::{
    collections::{BTreeMap, HashSet},
    fs,
    path::{Path, PathBuf},
};

use rayon::prelude::*;

use super::{
    BaseUrl, DigestFolder, ReaderBuild, SiteError,
    lock::Lock,
    obstacle::obstacle,
    stage::{Stage, remove},
    state::{State, UnitState, stamp},
    units::{Press, Unit},
};
use crate::{reader::Base, words::speaking};

/// What a site is made from, and where.
pub struct SiteOptions {
    /// The folder of the digest, which holds `index.json`.
    pub digest: PathBuf,
    /// The folder of the built reader, which holds `index.html`.
    pub reader: PathBuf,
    /// The folder of the site.
    pub out: PathBuf,
    /// The address at which it is published; that of the digest's site where it is not given.
    pub base_url: Option<String>,
    /// Whether pictures are drawn for links to the pages.
    pub share_images: bool,
    /// Whether browsers are told to keep the site for reading without a network. Where they are not, what they have kept goes.
    pub offline: bool,
}

/// What a run has done.
#[derive(Debug, PartialEq, Eq)]
pub struct SiteReport {
    /// Files that the site has, compressed copies not counted.
    pub files: usize,
    /// Files that were new or had changed.
    pub changed: usize,
    /// Files that no longer belonged to the site and were removed.
    pub removed: usize,
}

/// Makes the site, or brings it up to date.
///
/// # Errors
/// Where what it is made from is not fit, or where the disk does not take it. The site is then as it was, or, where the disk failed
/// in the last step, a mixture of whole pages that the next run brings in order.
pub fn build(options: &SiteOptions) -> Result<SiteReport, SiteError> {
    let out = &resolved(&options.out);
    if is_within(out, &options.reader) {
        return Err(SiteError::InReader(out.clone()));
    }
    let before = State::read(out)?;
    // An empty folder is filled rather than replaced: it may be a mounted disk, or the folder that a shell is in.
    let is_new = !out.exists();
    let digest = DigestFolder::read(&options.digest, &before)?;
    let language = digest.index.site.language.as_str();
    let reader = ReaderBuild::read(&options.reader, language)?;
    let base_url = options.base_url.as_ref().or(digest.index.site.base_url.as_ref());
    let base_url: Option<BaseUrl> = base_url.map(|url| url.parse()).transpose()?;
    let base = base_url.as_ref().map_or_else(Base::default, |url| url.base().clone());
    let mut press = Press::new(&digest, &reader, &base, base_url.as_ref());
    press.share_images = options.share_images;
    press.offline = options.offline;
    let units = speaking(language, || press.units())?;

    let old = known_files(&before);
    let kept: HashSet<&str> =
        units.par_iter().filter(|unit| is_kept(unit, &before, out)).map(|unit| unit.name.as_str()).collect();
    let wanted: HashSet<&str> = units.iter().flat_map(|unit| unit.paths.iter().map(String::as_str)).collect();
    let mut gone: Vec<&str> = old.keys().copied().filter(|path| !wanted.contains(path)).collect();
    // Pages before what they need.
    gone.sort_by_key(|path| !path.ends_with(".html"));
    let due: Vec<&Unit<'_>> = units.iter().filter(|unit| !kept.contains(unit.name.as_str())).collect();
    let is_ours = |path: &str| old.contains_key(path);
    let mut due_paths = due.iter().flat_map(|unit| &unit.paths);
    if let Some(path) = due_paths.find_map(|path| obstacle(out, path, &is_ours)) {
        return Err(SiteError::InTheWay(path));
    }

    let mut after = State::new(base.as_str());
    let entries = digest.index.editions.iter().zip(&digest.facts);
    after.editions = entries.map(|(entry, facts)| (entry.file.clone(), facts.clone())).collect();
    for unit in &units {
        let known = before.units.get(&unit.name).filter(|_| kept.contains(unit.name.as_str()));
        after.units.insert(unit.name.clone(), known.cloned().unwrap_or_default());
    }

    if due.is_empty() && gone.is_empty() && before == after {
        return Ok(SiteReport { files: wanted.len(), changed: 0, removed: 0 });
    }
    let _lock = Lock::hold(out, is_new)?;
    if State::read(out)? != before {
        // Another run has come to its end meanwhile.
        return Err(SiteError::Busy(out.to_owned()));
    }
    let stage = Stage::begin(out, is_new, reader.heads.iter().map(|head| head.text.clone()))?;
    let finish = |after: &mut State, folder: &Path| {
        let made: Vec<_> = due.par_iter().map(|unit| (unit.name.clone(), made(unit, folder))).collect();
        after.units.extend(made);
        after.write(folder)
    };
    let made = due.par_iter().try_for_each(|unit| speaking(language, || make(unit, &stage, &old, out)));
    let ready = made.and_then(|()| match is_new {
        true => finish(&mut after, stage.folder()),
        false => unfinished(&before, &after, &due).write(out),
    });
    if let Err(error) = ready {
        stage.abandon();
        return Err(error);
    }
    let changed = stage.changed();
    // A folder cannot take the place of a file, nor a file that of a folder, so what is gone there goes first.
    let folders: HashSet<&str> = wanted.iter().flat_map(|path| folders_of(path)).collect();
    let (blocking, gone_after): (Vec<&str>, Vec<&str>) = gone
        .iter()
        .partition(|path| folders.contains(**path) || folders_of(path).any(|folder| wanted.contains(folder)));
    blocking.iter().try_for_each(|path| remove(out, path))?;
    stage.commit()?;
    gone_after.iter().try_for_each(|path| remove(out, path))?;
    if !is_new {
        finish(&mut after, out)?;
    }
    Ok(SiteReport { files: wanted.len(), changed, removed: gone.len() })
}

/// The folder itself, for one that is named by a link or as `.`: a site is put into its place as a whole, by its name.
fn resolved(folder: &Path) -> PathBuf {
    let is_named = folder.file_name().is_some() && !folder.is_symlink();
    let found = if is_named { None } else { fs::canonicalize(folder).ok() };
    found.unwrap_or_else(|| folder.to_owned())
}

/// Whether a folder lies in another, or would if it were there.
fn is_within(folder: &Path, other: &Path) -> bool {
    let Ok(folder) = std::path::absolute(folder) else { return false };
    let nearest = folder.ancestors().find_map(|folder| fs::canonicalize(folder).ok());
    nearest.zip(fs::canonicalize(other).ok()).is_some_and(|(nearest, other)| nearest.starts_with(other))
}

/// The folders on the way to a file.
pub(super) fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// The files of the last run, each with what tells that it is as it was written.
fn known_files(state: &State) -> BTreeMap<&str, &str> {
    let files = state.units.values().flat_map(|unit| &unit.files);
    files.map(|(path, stamp)| (path.as_str(), stamp.as_str())).collect()
}

/// Whether a unit is made from the same things as before, and its files are as they were written.
fn is_kept(unit: &Unit<'_>, before: &State, site: &Path) -> bool {
    before.units.get(&unit.name).is_some_and(|known| {
        known.key == unit.key
            && known.files.len() == unit.paths.len()
            && unit.paths.iter().all(|path| {
                let known = known.files.get(path);
                known.is_some() && known == stamp(&site.join(path)).as_ref()
            })
    })
}

fn make(unit: &Unit<'_>, stage: &Stage, old: &BTreeMap<&str, &str>, site: &Path) -> Result<(), SiteError> {
    let files = (unit.make)()?;
    if files.len() != unit.paths.len() {
        let (made, planned) = (files.len(), unit.paths.len());
        return Err(SiteError::Drawing(format!("{}: {made} files were made where {planned} were planned", unit.name)));
    }
    for (path, bytes) in unit.paths.iter().zip(files) {
        let is_intact = old.get(path.as_str()).copied() == stamp(&site.join(path)).as_deref();
        stage.put(unit.rank, path, &bytes, unit.effort, is_intact)?;
    }
    Ok(())
}

/// A unit as it was made.
fn made(unit: &Unit<'_>, folder: &Path) -> UnitState {
    let files = unit.paths.iter().filter_map(|path| Some((path.clone(), stamp(&folder.join(path))?)));
    UnitState { key: unit.key.clone(), files: files.collect() }
}

/// What holds while files are moved: every file of the old and of the new site is ours, and what is being moved is uncertain.
fn unfinished(before: &State, after: &State, due: &[&Unit<'_>]) -> State {
    let mut state = State::new(&after.base_path);
    state.editions = after.editions.clone();
    state.units = before.units.clone();
    state.units.extend(after.units.clone());
    for unit in due {
        let old = before.units.get(&unit.name).into_iter().flat_map(|known| known.files.clone());
        let new = unit.paths.iter().map(|path| (path.clone(), String::new()));
        state.units.insert(unit.name.clone(), UnitState { key: String::new(), files: new.chain(old).collect() });
    }
    state
}
