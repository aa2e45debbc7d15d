//! Which papers of an edition are shown, as the address has it: `?tag=nlp&tag=theory`.

use std::cmp::Reverse;

use crate::digest::{Paper, Site, Slug};

/// A choice of papers. All parts must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Topics that a paper must all have, in the order in which they were chosen.
    pub tags: Vec<Slug>,
}

/// A topic chip: how many papers it would leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicCount {
    /// The topic.
    pub slug: Slug,
    /// Its name for people.
    pub name: String,
    /// Papers of the edition that have the topic.
    pub all: usize,
    /// Papers that have the topic among those that the filter keeps.
    pub kept: usize,
}

impl Filter {
    /// Reads the query of an address, with or without `?`. What it does not know, it ignores.
    pub fn from_query(query: &str) -> Self {
        let mut tags: Vec<Slug> = Vec::new();
        for (key, value) in form_urlencoded::parse(query.trim_start_matches('?').as_bytes()) {
            if let ("tag", Ok(slug)) = (&*key, value.parse())
                && !tags.contains(&slug)
            {
                tags.push(slug);
            }
        }
        Self { tags }
    }

    /// The query for an address, with `?`; empty where everything is shown.
    pub fn to_query(&self) -> String {
        let mut query = String::new();
        for tag in &self.tags {
            // A slug has no character that needs escaping.
            query.push_str(if query.is_empty() { "?tag=" } else { "&tag=" });
            query.push_str(tag.as_str());
        }
        query
    }

    /// Whether everything is shown.
    pub fn is_empty(&self) -> bool {
        self.tags.is_empty()
    }

    /// Whether the paper is shown.
    pub fn keeps(&self, paper: &Paper) -> bool {
        self.tags.iter().all(|tag| paper.tags.iter().any(|own| own == tag.as_str()))
    }

    /// This filter with the topic added, or without it where it was there.
    pub fn toggled(&self, tag: &Slug) -> Self {
        let mut tags = self.tags.clone();
        match tags.iter().position(|own| own == tag) {
            Some(at) => drop(tags.remove(at)),
            None => tags.push(tag.clone()),
        }
        Self { tags }
    }
}

/// The topics of these papers, the most frequent first and then by name; a topic that the filter asks for is there even where
/// no paper has it, so that it can be taken back.
pub fn topic_counts(papers: &[Paper], filter: &Filter, site: &Site) -> Vec<TopicCount> {
    let mut topics: Vec<TopicCount> = Vec::new();
    for tag in &filter.tags {
        count_in(&mut topics, tag, site);
    }
    for paper in papers {
        let kept = usize::from(filter.keeps(paper));
        for slug in paper.topics() {
            let topic = count_in(&mut topics, &slug, site);
            topic.all += 1;
            topic.kept += kept;
        }
    }
    // Each into its place: topics are few, and the library's sort is large code for every reader.
    let mut sorted: Vec<TopicCount> = Vec::with_capacity(topics.len());
    for topic in topics {
        let rank = |topic: &TopicCount| (Reverse(topic.all), topic.name.clone(), topic.slug.clone());
        let at = sorted.iter().position(|other| rank(other) > rank(&topic)).unwrap_or(sorted.len());
        sorted.insert(at, topic);
    }
    sorted
}

/// The count of a topic, which is new where there is none yet. Topics are few.
fn count_in<'a>(topics: &'a mut Vec<TopicCount>, slug: &Slug, site: &Site) -> &'a mut TopicCount {
    let at = topics.iter().position(|topic| topic.slug == *slug).unwrap_or_else(|| {
        topics.push(TopicCount { slug: slug.clone(), name: site.topic_name(slug), all: 0, kept: 0 });
        topics.len() - 1
    });
    &mut topics[at]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digest::{read_edition, read_index};

    fn slug(text: &str) -> Slug {
        text.parse().unwrap()
    }

    fn papers(tags: &[&[&str]]) -> Vec<Paper> {
        let paper = |(at, tags): (usize, &&[&str])| {
            serde_json::json!({
                "id": format!("2605.{:05}", at + 1), "version": 1, "title": "T", "authors": [{ "name": "A" }],
                "primary_category": "cs.LG", "categories": ["cs.LG"], "published": "2026-05-07", "tags": tags,
                "provenance": { "kind": "human" },
            })
        };
        let papers: Vec<_> = tags.iter().enumerate().map(paper).collect();
        let edition =
            serde_json::json!({ "format": "1.0", "date": "2026-05-08", "made_at": "2026-05-08", "papers": papers });
        let read = read_edition("e.json", &edition.to_string(), None).unwrap();
        assert_eq!(read.set_aside, []);
        read.value.papers
    }

    fn site() -> Site {
        let index = r#"{ "format": "1.0", "made_at": "2026-05-08", "editions": [],
            "site": { "title": "B", "tagline": "T", "language": "en", "update_hours": 8, "history_days": 7 } }"#;
        read_index("index.json", index).unwrap().value.site
    }

    #[test]
    fn the_address_holds_the_filter_and_gives_it_back() {
        for query in ["", "?tag=nlp", "?tag=nlp&tag=theory"] {
            assert_eq!(Filter::from_query(query).to_query(), query);
        }
    }

    #[test]
    fn what_is_no_topic_in_an_address_is_ignored() {
        let filter = Filter::from_query("?utm_source=x&tag=&tag=%3Cscript%3E&tag=nlp&tag=nlp&q=tag");
        assert_eq!(filter.tags, [slug("nlp")]);
        assert_eq!(Filter::from_query("tag=%6Elp").tags, [slug("nlp")]);
    }

    #[test]
    fn papers_must_have_all_chosen_topics() {
        let papers = papers(&[&["nlp"], &["nlp", "theory"], &["theory"], &[]]);
        let shown = |query| papers.iter().filter(|paper| Filter::from_query(query).keeps(paper)).count();
        assert_eq!(shown(""), 4);
        assert_eq!(shown("?tag=nlp"), 2);
        assert_eq!(shown("?tag=nlp&tag=theory"), 1);
        assert_eq!(shown("?tag=robotics"), 0);
    }

    #[test]
    fn choosing_a_topic_twice_takes_it_back() {
        let filter = Filter::from_query("?tag=nlp");
        assert_eq!(filter.toggled(&slug("theory")).to_query(), "?tag=nlp&tag=theory");
        assert_eq!(filter.toggled(&slug("nlp")), Filter::default());
    }

    #[test]
    fn chips_are_sorted_by_frequency_and_count_what_the_filter_keeps() {
        let papers = papers(&[&["nlp"], &["nlp", "theory"], &["theory", "nlp", "nlp"], &["robotics"]]);
        let chips = topic_counts(&papers, &Filter::from_query("?tag=theory&tag=gone"), &site());
        let summary: Vec<_> = chips.iter().map(|chip| (chip.name.as_str(), chip.all, chip.kept)).collect();
        assert_eq!(summary, [("NLP", 3, 0), ("Theory", 2, 0), ("Robotics", 1, 0), ("gone", 0, 0)]);
        let chips = topic_counts(&papers, &Filter::from_query("?tag=theory"), &site());
        let summary: Vec<_> = chips.iter().map(|chip| (chip.slug.as_str(), chip.kept)).collect();
        assert_eq!(summary, [("nlp", 2), ("theory", 2), ("robotics", 0)]);
    }
}
