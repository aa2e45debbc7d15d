//! What a site is made of: files that are made together from the same things, and what those are.

mod digest_files;
mod editions;
mod feeds;
mod lists;
mod offline;
mod papers;
mod pictures;
mod plain_pages;
mod program;
mod search;
mod topics;

use std::{collections::HashSet, sync::OnceLock};

pub use pictures::{SITE_PICTURE, TOUCH_ICON};

use super::{
    BaseUrl, DigestFolder, ReaderBuild, SiteError,
    compress::Effort,
    hash,
    head::Head,
    language_tag,
    page::{PageFrame, PageHead},
    stage::Rank,
};
use crate::{
    BUILD,
    digest::{Edition, PageData, Site, Topic},
    reader::{Base, Route},
};

/// Editions that the lists of the newest papers draw on: two weeks of announcements.
pub const RECENT: usize = 10;

/// Papers up to which every file is compressed as well as it can be. On longer histories that would take most of an hour, so there it is done
/// for what most people load; a site that grows day by day has done it for each page when that was new.
const SMALL_SITE: usize = 2_000;

/// Files that are made together.
pub struct Unit<'a> {
    /// What it is called in the state.
    pub name: String,
    /// What it is made from: the same key, the same files.
    pub key: String,
    /// When its files are moved to their place.
    pub rank: Rank,
    /// How well its files are compressed.
    pub effort: Effort,
    /// Its files, below the folder of the site.
    pub paths: Vec<String>,
    /// Makes the contents of the files, in the same order.
    pub make: Make<'a>,
}

impl Unit<'_> {
    /// The unit without these files; nothing where that leaves none.
    fn without(mut self, others: &HashSet<&str>) -> Option<Self> {
        let stays: Vec<bool> = self.paths.iter().map(|path| !others.contains(path.as_str())).collect();
        if !stays.contains(&false) {
            return Some(self);
        }
        self.paths.retain(|path| !others.contains(path.as_str()));
        let make = self.make;
        self.make = Box::new(move || {
            let made = make()?.into_iter().zip(&stays);
            Ok(made.filter(|(_, stays)| **stays).map(|(bytes, _)| bytes).collect())
        });
        (!self.paths.is_empty()).then_some(self)
    }
}

type Make<'a> = Box<dyn Fn() -> Result<Vec<Vec<u8>>, SiteError> + Send + Sync + 'a>;

/// All that units are made from.
pub struct Press<'a> {
    /// The digest.
    pub digest: &'a DigestFolder,
    /// The reader.
    pub reader: &'a ReaderBuild,
    /// Where the site lies on its host.
    pub base: &'a Base,
    /// Where it is published, where that is known.
    pub base_url: Option<&'a BaseUrl>,
    /// Whether pictures are drawn for links to the pages.
    pub share_images: bool,
    /// Whether browsers are told to keep the site for reading without a network.
    pub offline: bool,
    recent: OnceLock<Vec<Edition>>,
}

impl<'a> Press<'a> {
    /// A press for this digest and this reader.
    pub fn new(
        digest: &'a DigestFolder,
        reader: &'a ReaderBuild,
        base: &'a Base,
        base_url: Option<&'a BaseUrl>,
    ) -> Self {
        let recent = OnceLock::new();
        Self { digest, reader, base, base_url, share_images: true, offline: true, recent }
    }

    /// Everything that the site is made of.
    pub fn units(&self) -> Result<Vec<Unit<'_>>, SiteError> {
        let key = self.key()?;
        let mut units = program::units(self);
        // The longest work first, so that the rest is done beside it.
        units.extend(search::units(self));
        units.extend(digest_files::units(self));
        units.extend(papers::units(self, &key));
        units.extend(editions::units(self, &key));
        units.extend(topics::units(self, &key));
        units.extend(plain_pages::units(self, &key));
        units.extend(feeds::units(self, &key));
        units.extend(lists::units(self, &key));
        units.extend(pictures::units(self));
        // A file that the site's owner has put into `public/` stands in place of one that would be made, such as robots.txt.
        let own: HashSet<&str> = self.reader.files.iter().map(|(path, _)| path.as_str()).collect();
        let is_copied = |unit: &Unit<'_>| unit.name.starts_with(program::FILE);
        let mut units: Vec<_> = units
            .into_iter()
            .filter_map(|unit| if is_copied(&unit) { Some(unit) } else { unit.without(&own) })
            .collect();
        let offline = offline::units(self, &key, &units);
        units.extend(offline.into_iter().filter_map(|unit| unit.without(&own)));
        Ok(units)
    }

    fn site(&self) -> &Site {
        &self.digest.index.site
    }

    /// The site's topics, each once: the digest may list one again, with another name.
    fn topics(&self) -> impl Iterator<Item = &'a Topic> + use<'a> {
        let topics = &self.digest.index.site.topics;
        let is_first = |(at, topic): &(usize, &Topic)| topics[..*at].iter().all(|before| before.slug != topic.slug);
        topics.iter().enumerate().filter(is_first).map(|(_, topic)| topic)
    }

    /// What every page is made from.
    fn key(&self) -> Result<String, SiteError> {
        let site = serde_json::to_vec(self.site()).map_err(|error| SiteError::Drawing(error.to_string()))?;
        let place = self.base_url.map_or_else(|| self.base.as_str().to_owned(), ToString::to_string);
        let parts = [
            BUILD.as_bytes(),
            env!("BREVIER_PUBLISHER").as_bytes(),
            self.reader.key.as_bytes(),
            place.as_bytes(),
            &[u8::from(self.share_images), u8::from(self.offline)],
            &site,
        ];
        Ok(hash::short(&parts))
    }

    /// The papers whose pages are about each edition, in the order of the index. A paper that stands in several editions has one
    /// page, which is about the newest of them.
    fn shown(&self) -> Vec<Vec<&'a str>> {
        let mut seen = HashSet::new();
        let digest = self.digest;
        let slugs = digest.facts.iter().map(|facts| facts.papers.iter().map(String::as_str));
        slugs.map(|slugs| slugs.filter(|slug| seen.insert(*slug)).collect()).collect()
    }

    fn frame(&self) -> PageFrame<'_> {
        let language = language_tag(self.site()).unwrap_or("en");
        PageFrame { reader: self.reader, base: self.base, language, offline: self.offline }
    }

    fn head(&self) -> Head<'_> {
        Head { base: self.base, base_url: self.base_url, site: self.site(), share_images: self.share_images }
    }

    /// A page, as its file.
    fn page(&self, head: &PageHead, data: PageData) -> Vec<u8> {
        self.frame().page(head, data)
    }

    /// A page's data, so far without content.
    fn data(&self, route: &Route) -> PageData {
        // The page knows by it whether the site has what needs a whole address.
        let site = Site { base_url: self.base_url.map(ToString::to_string), ..self.site().clone() };
        PageData::plain(BUILD, route.path(), site)
    }

    /// The newest editions, read once.
    fn recent(&self) -> Result<&[Edition], SiteError> {
        if let Some(recent) = self.recent.get() {
            return Ok(recent);
        }
        let entries = self.digest.index.editions.iter().take(RECENT);
        let editions = entries.map(|entry| self.digest.edition(entry)).collect::<Result<_, _>>()?;
        Ok(self.recent.get_or_init(|| editions))
    }

    /// What the newest editions are made from.
    fn recent_key(&self) -> String {
        let hashes: Vec<_> =
            self.digest.index.editions.iter().take(RECENT + 1).map(|entry| entry.sha256.as_bytes()).collect();
        hash::short(&hashes)
    }

    /// The effort for what is not among the newest: see `SMALL_SITE`.
    fn effort(&self, is_newest: bool) -> Effort {
        let papers: usize = self.digest.facts.iter().map(|facts| facts.papers.len()).sum();
        if is_newest || papers <= SMALL_SITE { Effort::Best } else { Effort::Fast }
    }
}

/// The file of a page.
fn file_of(route: &Route) -> String {
    format!("{}index.html", route.path().trim_start_matches('/'))
}
