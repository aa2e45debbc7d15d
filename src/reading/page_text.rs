//! The title and description of each page, for the tab, for search engines and for people who hear the page.

use super::{date_in_words, papers};
use crate::{
    digest::{Date, Edition, Paper, Site},
    words::reader_word as t,
};

/// What a page says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageText {
    /// The document's title.
    pub title: String,
    /// One or two sentences on what is there; at most 200 characters.
    pub description: String,
}

impl PageText {
    /// A page that is not about papers.
    pub fn plain(site_title: &str, title: &str, description: &str) -> Self {
        Self { title: format!("{title} · {site_title}"), description: shortened(description) }
    }

    /// The front page.
    pub fn latest(site: &Site, date: Option<Date>) -> Self {
        let newest = date.map(|date| t!("{0} The edition of {1}.").with(&[&site.tagline, &date_in_words(date)]));
        Self {
            title: format!("{}: {}", site.title, site.tagline),
            description: shortened(newest.as_ref().unwrap_or(&site.tagline)),
        }
    }

    /// An edition's page.
    pub fn edition(site: &Site, edition: &Edition) -> Self {
        let day = date_in_words(edition.date);
        let first = edition.papers.iter().take(3).map(|paper| paper.title.as_str()).collect::<Vec<_>>().join("; ");
        let papers = papers(edition.papers.len());
        Self::plain(&site.title, &day, &t!("{0} of {1}, with their key points: {2}").with(&[&papers, &day, &first]))
    }

    /// A paper's page: its first key point says more than any sentence that we could make up.
    pub fn paper(site: &Site, paper: &Paper) -> Self {
        let about = paper.key_points.first().map(|point| point.text.as_str());
        let about = about.or(paper.sections.summary.as_deref()).or(paper.abstract_text.as_deref());
        Self::plain(&site.title, &paper.title, about.unwrap_or(&paper.title))
    }

    /// The search page.
    pub fn search(site_title: &str) -> Self {
        Self::plain(site_title, t!("Search").text(), t!("Search the papers of every edition.").text())
    }

    /// The page of saved papers.
    pub fn saved(site_title: &str) -> Self {
        Self::plain(
            site_title,
            t!("Saved papers").text(),
            t!("The papers that you have saved, kept in your browser alone.").text(),
        )
    }

    /// The about page.
    pub fn about(site_title: &str) -> Self {
        Self::plain(site_title, t!("About").text(), t!("How the digest is made, and what its labels mean.").text())
    }

    /// The page for addresses that lead nowhere.
    pub fn not_found(site_title: &str) -> Self {
        Self::plain(site_title, t!("Page not found").text(), t!("There is no page at this address.").text())
    }

    /// A topic's page.
    pub fn topic(site: &Site, name: &str) -> Self {
        Self::plain(&site.title, name, &t!("Papers on {0}, from the editions of {1}.").with(&[name, &site.title]))
    }
}

/// At most 200 characters, cut between words.
fn shortened(text: &str) -> String {
    const MOST: usize = 200;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(MOST) else { return text };
    let start: String = text[..end].chars().take(MOST - 1).collect();
    let cut = start.rfind(' ').filter(|at| *at > 0).unwrap_or(start.len());
    format!("{}…", &start[..cut])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_are_cut_between_words() {
        let long = "word ".repeat(100);
        let short = shortened(&long);
        assert!(short.chars().count() <= 200);
        assert!(short.ends_with("word…"), "{short}");
        assert_eq!(shortened("as  it\nis"), "as it is");
    }

    #[test]
    fn text_without_a_space_or_in_other_scripts_is_cut_too() {
        assert_eq!(shortened(&"字".repeat(300)).chars().count(), 200);
        assert_eq!(shortened(&"字".repeat(200)).chars().count(), 200);
    }
}
