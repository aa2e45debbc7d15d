//! What a page says of itself to programs: search engines, reference managers, and whoever shows a link to it.

use super::{BaseUrl, html::void, page::PageHead};
use crate::{
    digest::{Edition, PlacedPaper, Site, Topic},
    reader::Route,
    reading::PageText,
};

/// Makes the heads of a site's pages.
pub struct Head<'a> {
    /// Where it is published. Without it nothing is said that needs a whole address.
    pub base_url: Option<&'a BaseUrl>,
    /// The site.
    pub site: &'a Site,
}

impl Head<'_> {
    /// The head of the front page or of an edition's page.
    pub fn edition(&self, route: &Route, edition: Option<&Edition>) -> PageHead {
        let text = match (route, edition) {
            (Route::Edition(_), Some(edition)) => PageText::edition(self.site, edition),
            _ => PageText::latest(self.site, edition.map(|edition| edition.date)),
        };
        self.head(route, text, "website")
    }

    /// The head of a paper's page.
    pub fn paper(&self, found: &PlacedPaper) -> PageHead {
        let route = Route::Paper(found.paper.id.clone());
        self.head(&route, PageText::paper(self.site, &found.paper), "article")
    }

    /// The head of a topic's page.
    pub fn topic(&self, topic: &Topic) -> PageHead {
        self.head(&Route::Topic(topic.slug.clone()), PageText::topic(self.site, &topic.name), "website")
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
        self.head(route, text, "website")
    }

    fn head(&self, route: &Route, text: PageText, kind: &str) -> PageHead {
        let mut elements = vec![
            void("meta", &[("property", "og:type"), ("content", kind)]),
            void("meta", &[("property", "og:site_name"), ("content", &self.site.title)]),
            void("meta", &[("property", "og:title"), ("content", &text.title)]),
            void("meta", &[("property", "og:description"), ("content", &text.description)]),
        ];
        // A page that no address leads to, or that differs from reader to reader, is nothing to be found.
        if matches!(route, Route::NotFound | Route::Search | Route::Saved) {
            elements.push(void("meta", &[("name", "robots"), ("content", "noindex")]));
        } else if let Some(base_url) = self.base_url {
            let address = base_url.page(route);
            elements.push(void("link", &[("rel", "canonical"), ("href", &address)]));
            elements.push(void("meta", &[("property", "og:url"), ("content", &address)]));
        }
        PageHead { text, elements: elements.concat(), json_ld: None }
    }
}
