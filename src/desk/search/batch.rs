//! What a list of results shows of a paper.

use serde_json::{Value, json};

use crate::digest::{ArxivId, Paper};

/// Authors that are named; the others are counted.
const AUTHORS: usize = 3;

/// A paper as results show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Its arXiv id.
    pub id: ArxivId,
    /// Its title.
    pub title: String,
    /// The first of its authors.
    pub authors: Vec<String>,
    /// How many there are besides.
    pub others: u64,
    /// Its key points.
    pub points: Vec<String>,
}

impl Shown {
    /// What is shown of a paper.
    pub fn of(paper: &Paper) -> Self {
        Self {
            id: paper.id.clone(),
            title: paper.title.clone(),
            authors: paper.authors.iter().take(AUTHORS).map(|author| author.name.clone()).collect(),
            others: paper.authors.len().saturating_sub(AUTHORS) as u64,
            points: paper.key_points.iter().map(|point| point.text.clone()).collect(),
        }
    }

    /// It as it is written: a list, whose order is that of the members above.
    pub fn to_json(&self) -> Value {
        json!([self.id.as_str(), self.title, self.authors, self.others, self.points])
    }

    /// Reads one of the papers of a file.
    pub fn read(bytes: &[u8], at: usize) -> Option<Self> {
        let papers: Vec<Value> = serde_json::from_slice(bytes).ok()?;
        let [id, title, authors, others, points] = papers.get(at)?.as_array()?.as_slice() else { return None };
        let texts = |list: &Value| {
            list.as_array()?.iter().map(|text| text.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>()
        };
        Some(Self {
            id: id.as_str()?.parse().ok()?,
            title: title.as_str()?.to_owned(),
            authors: texts(authors)?,
            others: others.as_u64()?,
            points: texts(points)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_nothing_else() {
        let shown = Shown {
            id: "hep-th/9901001".parse().unwrap(),
            title: "A title".to_owned(),
            authors: vec!["A B".to_owned(), "C".to_owned()],
            others: 12,
            points: vec![],
        };
        let json = json!([[1], shown.to_json()]).to_string();
        assert_eq!(Shown::read(json.as_bytes(), 1), Some(shown));
        for at in [0, 2] {
            assert_eq!(Shown::read(json.as_bytes(), at), None);
        }
        assert_eq!(Shown::read(b"{}", 0), None);
    }
}
