//! The one table of addresses: every URL of the reader is made and parsed here.

use crate::{
    digest::{ArxivId, Date, Slug},
    reading::Filter,
};

/// A page of the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// `/`: the newest edition.
    Latest,
    /// `/editions/2026-05-08/`: the edition of a day.
    Edition(Date),
    /// `/papers/1706.03762/`: a paper. The id of a paper from before April 2007 has a hyphen for its slash.
    Paper(ArxivId),
    /// `/tags/nlp/`: a topic across the history.
    Topic(Slug),
    /// `/search/`: search across the history.
    Search,
    /// `/saved/`: what the reader has saved.
    Saved,
    /// `/about/`: how the digest is made.
    About,
    /// Anything else.
    NotFound,
}

/// The name of an Atom feed, in the folder of the page that shows the same papers.
pub const ATOM_FEED: &str = "feed.xml";
/// The name of a JSON Feed, there too.
pub const JSON_FEED: &str = "feed.json";
/// The page that shows how to embed the digest, below the base. It is none of the reader's.
pub const EMBED: &str = "embed/";

/// A page and the filter that its query holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// The page.
    pub route: Route,
    /// Which of its papers are shown.
    pub filter: Filter,
}

/// Where the site lies on its host: nothing at a root, `/papers` below a path. Never ends in a slash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Base(String);

impl Route {
    /// The path below the base, from its first slash to its last.
    pub fn path(&self) -> String {
        match self {
            Self::Latest | Self::NotFound => "/".to_owned(),
            Self::Edition(date) => format!("/editions/{date}/"),
            Self::Paper(id) => format!("/papers/{}/", id.slug()),
            Self::Topic(slug) => format!("/tags/{slug}/"),
            Self::Search => "/search/".to_owned(),
            Self::Saved => "/saved/".to_owned(),
            Self::About => "/about/".to_owned(),
        }
    }

    /// The page at a path below the base, with or without a slash at its end.
    pub fn parse(path: &str) -> Self {
        let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
        let route = match segments[..] {
            ["" | "index.html"] => Some(Self::Latest),
            ["editions", date] => date.parse().ok().map(Self::Edition),
            ["papers", slug] => ArxivId::from_slug(without_version(slug)).map(Self::Paper),
            // Whoever types an old id as arXiv writes it means that paper.
            ["papers", archive, number] => {
                format!("{archive}/{}", without_version(number)).parse().ok().map(Self::Paper)
            }
            ["tags", slug] => slug.parse().ok().map(Self::Topic),
            ["search"] => Some(Self::Search),
            ["saved"] => Some(Self::Saved),
            ["about"] => Some(Self::About),
            _ => None,
        };
        route.unwrap_or(Self::NotFound)
    }
}

/// The id before a `v` and digits, since people paste ids with their version.
fn without_version(id: &str) -> &str {
    match id.rsplit_once('v') {
        Some((id, version)) if !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit()) => id,
        _ => id,
    }
}

impl Base {
    /// The base from the document's base URL: nothing for `https://host/`, `/papers` for `https://host/papers/`. What stands
    /// behind the last slash is a file, as in every URL that others are relative to.
    pub fn from_uri(uri: &str) -> Self {
        let path = uri.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| &rest[at..]));
        let folder = path.and_then(|path| path.rsplit_once('/')).map_or("", |(folder, _file)| folder);
        Self(folder.to_owned())
    }

    /// The base of a site at another address than the page, for links from other people's pages: `https://host/papers/`.
    pub fn of_site(address: &str) -> Self {
        Self(address.trim_end_matches('/').to_owned())
    }

    /// The base as leptos_router wants it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address of a page, for a link.
    pub fn href(&self, route: &Route) -> String {
        format!("{}{}", self.0, route.path())
    }

    /// The address of a page with a filter, for a link.
    pub fn filtered(&self, route: &Route, filter: &Filter) -> String {
        format!("{}{}", self.href(route), filter.to_query())
    }

    /// The address of a feed of what a page shows, or of what else lies beside it. `kind` is one of the names above.
    pub fn feed(&self, route: &Route, kind: &str) -> String {
        format!("{}{kind}", self.href(route))
    }

    /// The address of a file of the digest, such as `index.json`.
    pub fn digest_file(&self, file: &str) -> String {
        format!("{}/digest/{file}", self.0)
    }

    /// The page at a location's path and query. A path outside the base is no page.
    pub fn parse(&self, path: &str, query: &str) -> Address {
        let route = match path.strip_prefix(&self.0) {
            Some(below) if below.is_empty() || below.starts_with('/') => Route::parse(below),
            _ => Route::NotFound,
        };
        Address { route, filter: Filter::from_query(query) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages() -> Vec<Route> {
        vec![
            Route::Latest,
            Route::Edition("2026-05-08".parse().unwrap()),
            Route::Paper("1706.03762".parse().unwrap()),
            Route::Paper("hep-th/9901001".parse().unwrap()),
            Route::Topic("large-language-models".parse().unwrap()),
            Route::Search,
            Route::Saved,
            Route::About,
        ]
    }

    #[test]
    fn every_page_is_found_again_at_its_own_address_under_every_base() {
        let filter = Filter::from_query("?tag=nlp");
        for base in ["https://h/", "https://h/papers/", "http://h:1/a/b/", "about:blank"].map(Base::from_uri) {
            for route in pages() {
                let href = base.filtered(&route, &filter);
                let (path, query) = href.split_once('?').unwrap();
                assert_eq!(base.parse(path, query), Address { route: route.clone(), filter: filter.clone() }, "{href}");
                assert_eq!(base.parse(path.trim_end_matches('/'), "").route, route, "{href} without its slash");
            }
        }
    }

    #[test]
    fn addresses_are_those_of_the_documentation() {
        let base = Base::from_uri("https://host/papers/");
        let hrefs: Vec<String> = pages().iter().map(|route| base.href(route)).collect();
        assert_eq!(
            hrefs,
            [
                "/papers/",
                "/papers/editions/2026-05-08/",
                "/papers/papers/1706.03762/",
                "/papers/papers/hep-th-9901001/",
                "/papers/tags/large-language-models/",
                "/papers/search/",
                "/papers/saved/",
                "/papers/about/",
            ]
        );
        assert_eq!(base.digest_file("index.json"), "/papers/digest/index.json");
        assert_eq!(base.feed(&pages()[4], ATOM_FEED), "/papers/tags/large-language-models/feed.xml");
    }

    #[test]
    fn the_base_is_the_folder_of_the_documents_base_url() {
        for (uri, base) in [
            ("https://host/", ""),
            ("https://host", ""),
            ("https://host/papers/", "/papers"),
            ("https://host/papers/index.html", "/papers"),
            ("http://127.0.0.1:8080/a/b/", "/a/b"),
            ("about:blank", ""),
            ("", ""),
        ] {
            assert_eq!(Base::from_uri(uri).as_str(), base, "{uri}");
        }
    }

    #[test]
    fn ids_as_people_paste_them_lead_to_the_paper() {
        let parse = |path| Base::default().parse(path, "").route;
        assert_eq!(parse("/papers/1706.03762v5/"), Route::Paper("1706.03762".parse().unwrap()));
        assert_eq!(parse("/papers/hep-th/9901001"), Route::Paper("hep-th/9901001".parse().unwrap()));
    }

    #[test]
    fn what_is_no_page_is_not_found() {
        let base = Base::from_uri("https://host/papers/");
        for path in [
            "/papersx/",
            "/other/",
            "/",
            "/papers/editions/2026-02-30/",
            "/papers/papers/",
            "/papers/papers/v1/",
            "/papers/tags/%3Cscript%3E/",
            "/papers/about/us/",
            "/papers//about//x",
            "/papers/../about",
        ] {
            assert_eq!(base.parse(path, "").route, Route::NotFound, "{path}");
        }
    }
}
