//! What the sample digest promises to those who try Brevier out.

use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
};

use brevier::digest::{Edition, FlagKind, Index, Paper, ProvenanceKind, read_edition, read_index, usual_topics};

/// The folder of this repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// A file of the sample digest.
pub fn text(file: &str) -> String {
    fs::read_to_string(repository().join("public/digest").join(file)).unwrap()
}

/// The sample, in which nothing may be left out or warned of.
fn sample() -> (Index, Vec<Edition>) {
    let index = read_index("index.json", &text("index.json")).unwrap();
    assert_eq!((index.set_aside, index.warnings), (vec![], vec![]));
    let topics: Vec<_> = index.value.site.topics.iter().map(|topic| topic.slug.clone()).collect();
    let editions = index.value.editions.iter().map(|entry| {
        let edition = read_edition(&entry.file, &text(&entry.file), Some(&topics)).unwrap();
        assert_eq!((edition.set_aside, edition.warnings), (vec![], vec![]));
        edition.value
    });
    let editions = editions.collect();
    (index.value, editions)
}

/// What `complaint` says of the sample's papers, each with its day and id, so that all can be mended at once.
fn complaints(complaint: impl Fn(&Paper) -> Option<String>) -> Vec<String> {
    let (_, editions) = sample();
    let papers = editions.iter().flat_map(|edition| edition.papers.iter().map(|paper| (edition.date, paper)));
    papers.filter_map(|(date, paper)| Some(format!("{date} {}: {}", paper.id, complaint(paper)?))).collect()
}

#[test]
fn the_sample_says_that_it_is_one() {
    assert!(sample().0.site.sample);
}

#[test]
fn the_sample_has_seven_editions_and_twenty_four_papers_in_the_newest() {
    let (index, editions) = sample();
    assert_eq!(index.editions.len(), 7);
    assert_eq!(editions[0].papers.len(), 24);
    for edition in &editions[1..] {
        assert!(edition.papers.len() >= 8, "{} has only {} papers", edition.date, edition.papers.len());
    }
}

#[test]
fn no_paper_stands_twice_in_the_history_of_the_sample() {
    let mut seen = HashSet::new();
    for edition in sample().1 {
        for paper in edition.papers {
            assert!(seen.insert(paper.id.clone()), "{} stands a second time in {}", paper.id, edition.date);
        }
    }
}

#[test]
fn the_sample_has_one_to_three_usual_topics_for_each_paper() {
    let usual: HashSet<String> = usual_topics().into_iter().map(|topic| topic.slug.into()).collect();
    let bad = |paper: &Paper| {
        let good = (1..=3).contains(&paper.tags.len()) && paper.tags.iter().all(|tag| usual.contains(tag));
        (!good).then(|| format!("{:?}", paper.tags))
    };
    assert_eq!(complaints(bad), [""; 0]);
}

#[test]
fn the_sample_has_four_key_points_of_60_to_160_characters_for_each_paper() {
    let bad = |paper: &Paper| {
        let lengths: Vec<_> = paper.key_points.iter().map(|point| point.text.chars().count()).collect();
        let good = lengths.len() == 4 && lengths.iter().all(|length| (60..=160).contains(length));
        (!good).then(|| format!("key points of {lengths:?} characters"))
    };
    assert_eq!(complaints(bad), [""; 0]);
}

#[test]
fn the_sample_has_all_four_sections_of_the_usual_length_for_each_paper() {
    let bad = |paper: &Paper| {
        let lengths: Vec<_> = paper.sections.iter().map(|(name, text)| (name, text.chars().count())).collect();
        let usual = |name: &str| if name == "Summary" { 900..=1_400 } else { 300..=500 };
        let good = lengths.len() == 4 && lengths.iter().all(|(name, length)| usual(name).contains(length));
        (!good).then(|| format!("{lengths:?}"))
    };
    assert_eq!(complaints(bad), [""; 0]);
}

#[test]
fn the_sample_is_honest_about_who_wrote_it_and_from_what() {
    let bad = |paper: &Paper| {
        let made = &paper.provenance;
        let from_memory = made.flags.iter().any(|flag| flag.kind == FlagKind::FromMemory);
        match made.kind {
            ProvenanceKind::Extract => Some("is no extract: it has sections".to_owned()),
            ProvenanceKind::Llm if made.model.is_none() => Some("names no model".to_owned()),
            ProvenanceKind::Llm if made.source.is_none() != from_memory => {
                Some("must either name its source or say that it was written from memory".to_owned())
            }
            _ => None,
        }
    };
    assert_eq!(complaints(bad), [""; 0]);
}
