//! The sample digest, and ways to make feeds of it.

use std::{collections::HashSet, fs, path::Path};

use brevier::{
    digest::{Edition, Index, Paper, Topic, read_edition, read_index},
    publisher::site::{BaseUrl, feeds::FeedInput},
};

/// A digest and where its site is published.
pub struct Published {
    pub base_url: BaseUrl,
    pub index: Index,
    pub editions: Vec<Edition>,
}

/// The sample digest, published below a path.
pub fn sample() -> Published {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/digest");
    let text = |file: &str| fs::read_to_string(folder.join(file)).unwrap();
    let index = read_index("index.json", &text("index.json")).unwrap().value;
    let edition = |file: &String| read_edition(file, &text(file), None).unwrap().value;
    let editions = index.editions.iter().map(|entry| edition(&entry.file)).collect();
    Published { base_url: "https://example.org/papers/".parse().unwrap(), index, editions }
}

impl Published {
    /// The input of the feed of all papers.
    pub fn feed(&self) -> FeedInput<'_> {
        FeedInput {
            base_url: &self.base_url,
            site: &self.index.site,
            topic: None,
            editions: &self.editions,
            limit: usize::MAX,
        }
    }

    /// The topic of this slug.
    pub fn topic(&self, slug: &str) -> &Topic {
        self.index.site.topics.iter().find(|topic| topic.slug.as_str() == slug).unwrap()
    }

    /// Every paper once, as the newest edition has it, with its edition.
    pub fn papers(&self) -> Vec<(&Edition, &Paper)> {
        let mut seen = HashSet::new();
        let all = self.editions.iter().flat_map(|edition| edition.papers.iter().map(move |paper| (edition, paper)));
        all.filter(|(_, paper)| seen.insert(&paper.id)).collect()
    }
}
