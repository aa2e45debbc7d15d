//! The sitemap (sitemaps.org, protocol 0.9): the addresses of all pages, for search engines.

use quick_xml::escape::escape;

use super::{BaseUrl, files};
use crate::digest::Timestamp;

/// What one file may hold by the protocol.
const LIMITS: Limits = Limits { urls: 50_000, bytes: 50 * 1024 * 1024 };

/// A file of the sitemap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SitemapFile {
    /// Its path below the base: `sitemap.xml` or `sitemap-1.xml`.
    pub name: String,
    /// Its text.
    pub xml: String,
}

#[derive(Clone, Copy)]
struct Limits {
    urls: usize,
    bytes: usize,
}

/// The sitemap of these pages: the absolute address of each, and when it last changed, where that is known.
///
/// Up to 50,000 pages it is one file, `sitemap.xml`. Beyond, that is an index of `sitemap-1.xml`, `sitemap-2.xml` and so on, which
/// hold the pages from the one that changed longest ago to the newest, those without a time first and equal ones as they came. So
/// the pages of a new day change the last part and the index, and no other file.
pub fn sitemap(base_url: &BaseUrl, pages: impl IntoIterator<Item = (String, Option<Timestamp>)>) -> Vec<SitemapFile> {
    within(LIMITS, base_url, pages.into_iter().collect())
}

fn within(limits: Limits, base_url: &BaseUrl, mut pages: Vec<(String, Option<Timestamp>)>) -> Vec<SitemapFile> {
    pages.sort_by_key(|(_, modified)| *modified);
    let mut parts = vec![Document::new("urlset")];
    for (address, modified) in &pages {
        let entry = entry("url", address, *modified);
        if let Some(part) = parts.last_mut().filter(|part| part.has_room_for(&entry, limits)) {
            part.add(&entry, *modified);
        } else {
            let mut part = Document::new("urlset");
            part.add(&entry, *modified);
            parts.push(part);
        }
    }
    if let [_] = parts[..] {
        return parts.into_iter().map(|part| part.finish(files::SITEMAP.to_owned())).collect();
    }
    let mut index = Document::new("sitemapindex");
    let mut written = Vec::with_capacity(parts.len() + 1);
    for (part, number) in parts.into_iter().zip(1..) {
        let name = format!("sitemap-{number}.xml");
        index.add(&entry("sitemap", &base_url.file(&name), part.modified), part.modified);
        written.push(part.finish(name));
    }
    written.insert(0, index.finish(files::SITEMAP.to_owned()));
    written
}

/// A file in the making.
struct Document {
    root: &'static str,
    xml: String,
    entries: usize,
    /// The newest of its entries, which come in their order.
    modified: Option<Timestamp>,
}

impl Document {
    fn new(root: &'static str) -> Self {
        let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
        let xml = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} xmlns=\"{namespace}\">\n");
        Self { root, xml, entries: 0, modified: None }
    }

    fn has_room_for(&self, entry: &str, limits: Limits) -> bool {
        let end = "</>\n".len() + self.root.len();
        // An entry that is too long by itself stands alone rather than nowhere.
        self.entries == 0 || self.entries < limits.urls && self.xml.len() + entry.len() + end <= limits.bytes
    }

    fn add(&mut self, entry: &str, modified: Option<Timestamp>) {
        self.xml.push_str(entry);
        self.entries += 1;
        self.modified = modified;
    }

    fn finish(mut self, name: String) -> SitemapFile {
        self.xml.push_str(&format!("</{}>\n", self.root));
        SitemapFile { name, xml: self.xml }
    }
}

/// Both forms of a [`Timestamp`] are forms of the W3C's date format, which the protocol wants.
fn entry(tag: &str, address: &str, modified: Option<Timestamp>) -> String {
    let modified = modified.map(|modified| format!("<lastmod>{modified}</lastmod>")).unwrap_or_default();
    format!("<{tag}><loc>{}</loc>{modified}</{tag}>\n", escape(address))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::site::example;

    /// So many pages, each a day younger than the one before.
    fn pages(count: i64) -> Vec<(String, Option<Timestamp>)> {
        let day = |at| crate::digest::Date::from_days_since_epoch(at).map(Timestamp::from);
        (0..count).map(|at| (format!("https://example.org/papers/{at}/"), day(at))).collect()
    }

    fn names(files: &[SitemapFile]) -> Vec<&str> {
        files.iter().map(|file| file.name.as_str()).collect()
    }

    #[test]
    fn parts_are_split_by_bytes_too_and_none_is_larger() {
        let limits = Limits { urls: 100, bytes: 500 };
        let files = within(limits, &example::base_url(), pages(20));
        assert!(files.len() > 3, "{:?}", names(&files));
        assert!(files[1..].iter().all(|file| file.xml.len() <= 500 && file.xml.contains("<url>")));
        assert_eq!(files[1..].iter().map(|file| file.xml.matches("<url>").count()).sum::<usize>(), 20);
    }

    #[test]
    fn new_pages_change_the_last_part_and_the_index_alone() {
        let limits = Limits { urls: 10, bytes: 100_000 };
        let newest_first = |count| pages(count).into_iter().rev().collect();
        let before = within(limits, &example::base_url(), newest_first(25));
        let after = within(limits, &example::base_url(), newest_first(27));
        assert_eq!(names(&before), ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]);
        let changed: Vec<_> = after.iter().filter(|file| !before.contains(file)).map(|file| &file.name).collect();
        assert_eq!(changed, ["sitemap.xml", "sitemap-3.xml"]);
    }

    #[test]
    fn an_index_says_when_each_part_last_changed() {
        let limits = Limits { urls: 10, bytes: 100_000 };
        let mut pages = pages(12);
        pages.insert(0, ("https://example.org/about/".to_owned(), None));
        let index = &within(limits, &example::base_url(), pages)[0];
        let first = "<loc>https://example.org/papers/sitemap-1.xml</loc><lastmod>1970-01-09</lastmod>";
        assert!(index.xml.contains(first), "{}", index.xml);
        assert!(index.xml.contains("sitemap-2.xml</loc><lastmod>1970-01-12</lastmod>"), "{}", index.xml);
    }

    #[test]
    fn addresses_are_escaped() {
        let files = sitemap(&example::base_url(), [("https://example.org/?a=b&c=<d>".to_owned(), None)]);
        assert!(files[0].xml.contains("<loc>https://example.org/?a=b&amp;c=&lt;d&gt;</loc>"), "{}", files[0].xml);
    }
}
