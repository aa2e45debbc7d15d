//! The topics of an edition, for its chips.

use std::cmp::Reverse;

use super::Filter;
use crate::digest::{Paper, Site, Slug};

/// A topic, and which papers have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicCount {
    /// The topic.
    pub slug: Slug,
    /// Its name for people.
    pub name: String,
    /// The papers of the edition that have it, by their places, in order.
    pub papers: Vec<usize>,
}

impl TopicCount {
    /// How many of these papers, which are in order, have the topic.
    pub fn among(&self, kept: &[usize]) -> usize {
        let (mut own, mut count) = (&self.papers[..], 0);
        for at in kept {
            while let [first, rest @ ..] = own
                && first <= at
            {
                count += usize::from(first == at);
                own = rest;
            }
        }
        count
    }
}

/// The topics of these papers, the most frequent first and then by name; a topic that the filter names is there even where
/// no paper has it, so that it can be taken back.
pub fn topic_counts(papers: &[Paper], filter: &Filter, site: &Site) -> Vec<TopicCount> {
    let mut topics: Vec<TopicCount> = Vec::new();
    for tag in filter.tags() {
        topic_in(&mut topics, &tag, site);
    }
    for (at, paper) in papers.iter().enumerate() {
        for slug in paper.topics() {
            topic_in(&mut topics, &slug, site).papers.push(at);
        }
    }
    // Each into its place: topics are few, and the library's sort is large code for every reader.
    let mut sorted: Vec<TopicCount> = Vec::with_capacity(topics.len());
    for topic in topics {
        let rank = |topic: &TopicCount| (Reverse(topic.papers.len()), topic.name.clone(), topic.slug.clone());
        let at = sorted.iter().position(|other| rank(other) > rank(&topic)).unwrap_or(sorted.len());
        sorted.insert(at, topic);
    }
    sorted
}

/// A topic, which is new where it is not there yet. Topics are few.
fn topic_in<'a>(topics: &'a mut Vec<TopicCount>, slug: &Slug, site: &Site) -> &'a mut TopicCount {
    let at = topics.iter().position(|topic| topic.slug == *slug).unwrap_or_else(|| {
        topics.push(TopicCount { slug: slug.clone(), name: site.topic_name(slug), papers: Vec::new() });
        topics.len() - 1
    });
    &mut topics[at]
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::reading::filter::testing::{papers, site};

    #[test]
    fn chips_are_sorted_by_frequency_and_count_what_is_kept() {
        let papers = papers(
            &[&["nlp"][..], &["nlp", "theory"], &["theory", "nlp", "nlp"], &["robotics"]]
                .map(|tags| json!({ "tags": tags })),
        );
        let chips = topic_counts(&papers, &Filter::from_query("?tag=theory&tag=-gone"), &site());
        let summary: Vec<_> = chips.iter().map(|chip| (chip.name.as_str(), chip.papers.len())).collect();
        assert_eq!(summary, [("NLP", 3), ("Theory", 2), ("Robotics", 1), ("gone", 0)]);
        let among = |kept: &[usize]| chips.iter().map(|chip| chip.among(kept)).collect::<Vec<_>>();
        assert_eq!(among(&[1, 2]), [2, 2, 0, 0]);
        assert_eq!(among(&[0, 1, 2, 3]), [3, 2, 1, 0]);
        assert_eq!(among(&[]), [0; 4]);
    }
}
