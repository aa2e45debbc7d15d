//! What a citation or an export needs of a paper.

mod json;

pub use json::{Faulty, InvalidReference, read_references};

use crate::digest::{ArxivId, Category, Date, Paper, Timestamp};

/// What a citation or an export needs of a paper: its metadata, and what its reader did with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The arXiv id without version.
    pub id: ArxivId,
    /// The version that was read, from 1.
    pub version: u32,
    /// The title.
    pub title: String,
    /// The names of the authors, in arXiv's order and as arXiv gives them.
    pub authors: Vec<String>,
    /// The abstract, where it is known.
    pub abstract_text: Option<String>,
    /// All categories, the primary one first.
    pub categories: Vec<Category>,
    /// When version 1 was submitted, where it is known.
    pub published: Option<Timestamp>,
    /// The journal reference.
    pub journal_ref: Option<String>,
    /// The DOI of the published paper, as arXiv's metadata has it.
    pub doi: Option<String>,
    /// The authors' comment.
    pub comment: Option<String>,
    /// Slugs of topics.
    pub tags: Vec<String>,
    /// The edition in which the reader met the paper.
    pub edition: Option<Date>,
    /// What the reader noted.
    pub note: Option<String>,
    /// When the reader saved it.
    pub saved_at: Option<Timestamp>,
}

impl Reference {
    /// A reference to a paper that nobody has saved.
    pub fn of(paper: &Paper) -> Self {
        let primary = &paper.primary_category;
        let others = paper.categories.iter().filter(|category| *category != primary);
        Self {
            id: paper.id.clone(),
            version: paper.version,
            title: paper.title.clone(),
            authors: paper.authors.iter().map(|author| author.name.clone()).collect(),
            abstract_text: paper.abstract_text.clone(),
            categories: std::iter::once(primary).chain(others).cloned().collect(),
            published: Some(paper.published),
            journal_ref: paper.journal_ref.clone(),
            doi: paper.doi.clone(),
            comment: paper.comment.clone(),
            tags: paper.tags.clone(),
            edition: None,
            note: None,
            saved_at: None,
        }
    }

    /// The primary category, where it is known.
    pub fn primary_category(&self) -> Option<&Category> {
        self.categories.first()
    }

    /// Year and month (1 to 12) of the submission. Where the date is not known the id says them: its first four digits are
    /// year and month, and ids began in 1991.
    pub fn submitted(&self) -> (i32, u8) {
        if let Some(published) = self.published {
            return (published.date().year(), published.date().month());
        }
        let id = self.id.as_str();
        let digits = id.rsplit_once('/').map_or(id, |(_, number)| number);
        let number = |range| digits.get(range).and_then(|text: &str| text.parse::<u8>().ok()).unwrap_or(1);
        let year = i32::from(number(0..2));
        (year + if year >= 91 { 1900 } else { 2000 }, number(2..4))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_date_the_id_says_year_and_month() {
        for (id, submitted) in [("2605.01234", (2026, 5)), ("hep-th/9901001", (1999, 1)), ("0704.0001", (2007, 4))] {
            let json = serde_json::json!({"id": id, "title": "A title"});
            assert_eq!(Reference::read(&json).unwrap().submitted(), submitted, "{id}");
        }
    }
}
