//! What prerendered pages carry: the data of each page that was asked for, taken from the page itself.
//!
//! A site of prerendered pages has each page's data in the page. To show another page, the reader fetches that page and takes
//! its data out: one request, whatever the length of the history, and one that the browser may have in its cache.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use leptos::prelude::*;

use super::{DigestStore, Load, LoadError};
use crate::{
    BUILD,
    digest::{Index, PageData, Problem, ReadError, Sifted, Site},
    reader::{Route, browser, carried_data},
};

type Page = ArcRwSignal<Load<PageData>>;

/// How many pages are kept, and how many editions: so many steps back need no request, and a long visit needs no more memory than that.
const KEPT: usize = 30;

pub(super) struct Pages {
    pub(super) site: Site,
    loaded: Mutex<Vec<(Route, Page)>>,
}

impl Pages {
    /// The pages of the site that a page belongs to.
    pub(super) fn of(page: &PageData) -> Self {
        Self { site: page.site.clone(), loaded: Mutex::default() }
    }

    /// Adds a page, and forgets the one that was asked for longest ago where there are many. What is on the screen has its data itself.
    fn add(&self, route: Route, page: Page) {
        let mut loaded = self.loaded();
        if loaded.len() >= KEPT {
            loaded.remove(0);
        }
        loaded.push((route, page));
    }

    fn loaded(&self) -> MutexGuard<'_, Vec<(Route, Page)>> {
        self.loaded.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl DigestStore {
    /// Whether the site has prerendered pages.
    pub fn is_prerendered(&self) -> bool {
        self.0.pages.is_some()
    }

    /// The site, where prerendered pages carry it.
    pub fn carried_site(&self) -> Option<Site> {
        self.0.pages.as_ref().map(|pages| pages.site.clone())
    }

    /// The data of a page of a prerendered site, which starts to load when it is first asked for. Tracks.
    pub fn page(&self, route: &Route) -> Load<PageData> {
        let Some(pages) = &self.0.pages else { return Load::Loading };
        let mut loaded = pages.loaded();
        if let Some(at) = loaded.iter().position(|(other, _)| other == route) {
            // Those that were asked for last stand last.
            loaded[at..].rotate_left(1);
            let page = loaded.last().map(|(_, page)| page.clone());
            drop(loaded);
            return page.map_or(Load::Loading, |page| page.get());
        }
        drop(loaded);
        let page = Page::new(Load::Loading);
        pages.add(route.clone(), page.clone());
        self.fetch_page(route.clone(), page.clone());
        page.get()
    }

    /// The index as far as a page needs it: what the page carries of it, or all of it. Tracks.
    pub fn index_for(&self, route: &Route) -> Load<Sifted<Index>> {
        if !self.is_prerendered() {
            return self.index();
        }
        match self.page(route) {
            Load::Loading => Load::Loading,
            Load::Ready(page) => match page.index() {
                Some(value) => Load::Ready(Arc::new(Sifted { value, set_aside: Vec::new(), warnings: Vec::new() })),
                None => self.index(),
            },
            // There is no such page; the whole index knows what there is instead.
            Load::Failed(LoadError::Missing(_)) => self.index(),
            Load::Failed(error) => Load::Failed(error),
        }
    }

    /// Keeps the data that this page carries.
    pub(super) fn keep(&self, mut page: PageData) {
        let Some(pages) = &self.0.pages else { return };
        if let Some(edition) = page.edition.take() {
            self.keep_edition(edition);
        }
        let route = Route::parse(&page.page);
        pages.add(route, Page::new(Load::Ready(Arc::new(page))));
    }

    /// Forgets the editions that were asked for longest ago where there are many, and the pages that they came with, which are not whole
    /// without them.
    pub(super) fn forget_old_editions(&self) {
        let mut editions = self.editions();
        let many = editions.len().saturating_sub(KEPT);
        for (date, _) in editions.drain(..many) {
            self.forget(&Route::Edition(date));
            self.forget(&Route::Latest);
        }
    }

    /// Forgets a page, so that it is fetched when it is next asked for.
    fn forget(&self, route: &Route) {
        if let Some(pages) = &self.0.pages {
            pages.loaded().retain(|(other, _)| other != route);
        }
    }

    pub(super) fn retry_pages_where(&self, which: &dyn Fn(&LoadError) -> bool) {
        let Some(pages) = &self.0.pages else { return };
        let loaded = pages.loaded().clone();
        for (route, page) in loaded {
            if matches!(page.get_untracked(), Load::Failed(error) if which(&error)) {
                page.set(Load::Loading);
                self.fetch_page(route, page);
            }
        }
    }

    fn fetch_page(&self, route: Route, page: Page) {
        let store = self.clone();
        let address = self.0.base.href(&route);
        let then = move |html: Result<String, LoadError>| match html.map(|html| read(&route, &html)) {
            // The site was published anew by another build while this page was open, and the browser has to load that one. If the
            // reader has gone on meanwhile, that is for the next time.
            Ok(Ok(data)) if data.build != BUILD => match browser::is_at(&store.0.base.href(&route)) {
                true => browser::reload(),
                false => store.forget(&route),
            },
            Ok(Ok(mut data)) => {
                if let Some(edition) = data.edition.take() {
                    store.keep_edition(edition);
                }
                page.set(Load::Ready(Arc::new(data)));
            }
            Ok(Err(error)) | Err(error) => page.set(Load::Failed(error)),
        };
        browser::fetch_text(address, Box::new(then));
    }
}

/// The data in a page's HTML. A page that is not the one asked for, as some hosts answer in place of a missing one, is missing.
fn read(route: &Route, html: &str) -> Result<PageData, LoadError> {
    let missing = || LoadError::Missing(route.path());
    let json = carried_data(html).ok_or_else(missing)?;
    match PageData::read(json) {
        Ok(data) if Route::parse(&data.page) == *route || data.build != BUILD => Ok(data),
        Ok(_) => Err(missing()),
        Err(fault) => Err(LoadError::Unreadable(ReadError::Broken(Problem::in_file(&route.path(), fault)))),
    }
}
