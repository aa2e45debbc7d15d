//! What a page says of itself to programs: search engines, reference managers, and whoever shows a link to it.

use super::{
    BaseUrl, files,
    html::void,
    page::PageHead,
    scholar::{citation_metas, edition_json_ld, front_json_ld, paper_json_ld},
    text::one_line,
    units::{SITE_PICTURE, TOUCH_ICON},
};
use crate::{
    digest::{Edition, PlacedPaper, Site, Topic},
    reader::{Base, Route},
    reading::PageText,
};

/// Makes the heads of a site's pages.
pub struct Head<'a> {
    /// Where the site lies on its host.
    pub base: &'a Base,
    /// Where it is published. Without it nothing is said that needs a whole address.
    pub base_url: Option<&'a BaseUrl>,
    /// The site.
    pub site: &'a Site,
    /// Whether there are pictures for links.
    pub share_images: bool,
}

/// What tells the head of one page from that of another.
struct About<'a> {
    route: &'a Route,
    text: PageText,
    /// The topic whose feeds the page leads to, beside those of all papers.
    topic: Option<&'a Topic>,
    /// Its picture, below the base.
    picture: String,
    /// Elements that only this page has.
    elements: String,
    json_ld: Option<serde_json::Value>,
}

impl Head<'_> {
    /// The head of the front page or of an edition's page.
    pub fn edition(&self, route: &Route, edition: Option<&Edition>) -> PageHead {
        let (text, json_ld) = match (route, edition) {
            (Route::Edition(_), Some(edition)) => (
                PageText::edition(self.site, edition),
                self.base_url.map(|url| edition_json_ld(url, self.site, edition)),
            ),
            _ => (
                PageText::latest(self.site, edition.map(|edition| edition.date)),
                self.base_url.map(|url| front_json_ld(url, self.site, edition)),
            ),
        };
        let picture = edition
            .map_or_else(|| SITE_PICTURE.to_owned(), |edition| format!("editions/{}/{SITE_PICTURE}", edition.date));
        self.head(About { route, text, topic: None, picture, elements: String::new(), json_ld })
    }

    /// The head of a paper's page.
    pub fn paper(&self, found: &PlacedPaper) -> PageHead {
        let paper = &found.paper;
        let route = &Route::Paper(paper.id.clone());
        let metas = citation_metas(paper);
        self.head(About {
            route,
            text: PageText::paper(self.site, paper),
            topic: None,
            picture: format!("papers/{}/{SITE_PICTURE}", paper.id.slug()),
            elements: metas
                .iter()
                .map(|(name, content)| void("meta", &[("name", name), ("content", content)]))
                .collect(),
            json_ld: self.base_url.map(|url| paper_json_ld(url, self.site, Some(found.date), paper)),
        })
    }

    /// The head of a topic's page.
    pub fn topic(&self, topic: &Topic) -> PageHead {
        let (route, text) = (&Route::Topic(topic.slug.clone()), PageText::topic(self.site, &topic.name));
        let picture = SITE_PICTURE.to_owned();
        self.head(About { route, text, topic: Some(topic), picture, elements: String::new(), json_ld: None })
    }

    /// The head of a page that shows nothing of an edition.
    pub fn plain(&self, route: &Route) -> PageHead {
        let title = &self.site.title;
        let text = match route {
            Route::Search => PageText::search(title),
            Route::Saved => PageText::saved(title),
            Route::About => PageText::about(title),
            _ => PageText::not_found(title),
        };
        let picture = SITE_PICTURE.to_owned();
        self.head(About { route, text, topic: None, picture, elements: String::new(), json_ld: None })
    }

    fn head(&self, about: About<'_>) -> PageHead {
        let About { route, text, topic, picture, elements, json_ld } = about;
        let mut all = self.icons();
        // A page that no address leads to, or that differs from reader to reader, is nothing to be found or shown.
        if matches!(route, Route::NotFound | Route::Search | Route::Saved) {
            all.push(void("meta", &[("name", "robots"), ("content", "noindex")]));
        } else {
            all.extend(self.link_preview(route, &text, &picture));
        }
        all.extend(self.feeds(topic));
        all.push(elements);
        PageHead { text, elements: all.concat(), json_ld }
    }

    fn icons(&self) -> Vec<String> {
        let base = self.base.as_str();
        vec![
            void("link", &[("rel", "manifest"), ("href", &format!("{base}/{}", files::MANIFEST))]),
            void("link", &[("rel", "apple-touch-icon"), ("href", &format!("{base}/{TOUCH_ICON}"))]),
        ]
    }

    /// The Open Graph protocol (ogp.me), and what X reads beside it.
    fn link_preview(&self, route: &Route, text: &PageText, picture: &str) -> Vec<String> {
        let kind = if matches!(route, Route::Paper(_)) { "article" } else { "website" };
        let property = |name: &str, content: &str| void("meta", &[("property", name), ("content", content)]);
        let mut all = vec![
            property("og:type", kind),
            property("og:site_name", &one_line(&self.site.title)),
            property("og:title", &text.title),
            property("og:description", &text.description),
        ];
        let Some(base_url) = self.base_url else { return all };
        let address = base_url.page(route);
        all.push(void("link", &[("rel", "canonical"), ("href", &address)]));
        all.push(property("og:url", &address));
        if self.share_images {
            all.push(property("og:image", &base_url.file(picture)));
            all.push(property("og:image:width", "1200"));
            all.push(property("og:image:height", "630"));
            all.push(property("og:image:alt", &text.title));
        }
        let card = if self.share_images { "summary_large_image" } else { "summary" };
        all.push(void("meta", &[("name", "twitter:card"), ("content", card)]));
        all
    }

    fn feeds(&self, topic: Option<&Topic>) -> Vec<String> {
        let Some(base_url) = self.base_url else { return Vec::new() };
        let mut all = Vec::new();
        for topic in topic.map(Some).into_iter().chain([None]) {
            let slug = topic.map(|topic| &topic.slug);
            let title =
                topic.map_or_else(|| self.site.title.clone(), |topic| format!("{}: {}", self.site.title, topic.name));
            let feeds =
                [("application/atom+xml", files::atom_feed(slug)), ("application/feed+json", files::json_feed(slug))];
            for (kind, path) in feeds {
                let address = base_url.file(&path);
                all.push(void(
                    "link",
                    &[("rel", "alternate"), ("type", kind), ("title", &one_line(&title)), ("href", &address)],
                ));
            }
        }
        all
    }
}
