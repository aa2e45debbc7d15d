//! What papers are found to be about.

use super::*;
use crate::digest::read_edition;
use crate::publisher::select::example::{candidate, with_abstract};

fn slugs(title: &str, text: &str, category: &str) -> Vec<String> {
    let mut paper = with_abstract("2605.00001", title, text).paper;
    paper.primary_category = category.parse().unwrap();
    paper.categories = vec![paper.primary_category.clone()];
    TopicRules::new(&[]).of(&paper).into_iter().map(String::from).collect()
}

#[test]
fn the_table_has_every_usual_topic_and_every_phrase_can_be_looked_for() {
    let table: Vec<&str> = USUAL.iter().map(|signs| signs.slug).collect();
    let usual = usual_topics();
    assert_eq!(table, usual.iter().map(|topic| topic.slug.as_str()).collect::<Vec<_>>());
    for signs in &USUAL {
        assert!(signs.words.iter().all(|phrase| phrase.parse::<Phrase>().is_ok()), "{}", signs.slug);
        assert!(signs.categories.iter().all(|pattern| pattern.parse::<CategoryPattern>().is_ok()), "{}", signs.slug);
    }
}

#[test]
fn words_of_the_title_and_the_category_say_what_a_paper_is_about() {
    assert_eq!(slugs("Segment Anything", "", "cs.CV"), ["computer-vision"]);
    assert_eq!(slugs("Trust Region Policy Optimization", "", "cs.LG"), ["reinforcement-learning", "optimization"]);
    assert_eq!(slugs("How Powerful are Graph Neural Networks?", "", "cs.LG"), ["graph-learning"]);
}

#[test]
fn a_paper_has_at_most_three_topics_the_strongest_first() {
    let found = slugs(
        "Federated reinforcement learning for robot locomotion and grasping",
        "We quantize policies, prove convergence rates of gradient descent, and explain speech forecasts. Our theory \
         covers robots, time series and graphs.",
        "cs.RO",
    );
    assert_eq!(found.len(), 3);
    assert_eq!(found[0], "robotics");
}

#[test]
fn a_word_in_passing_is_not_what_a_paper_is_about() {
    assert_eq!(slugs("On widgets", "Unlike work on robots, we count widgets.", "cs.LG"), [""; 0]);
}

#[test]
fn a_site_brings_its_own_topics_and_words() {
    let site: Vec<TopicSettings> = toml::from_str::<std::collections::BTreeMap<String, Vec<TopicSettings>>>(
        "[[topics]]\nslug = \"widgets\"\nname = \"Widgets\"\n\
         [[topics]]\nslug = \"cats\"\nname = \"Animals\"\nwords = [\"cat*\"]\n\
         [[topics]]\nslug = \"robotics\"\nname = \"Robots\"\n",
    )
    .unwrap()
    .remove("topics")
    .unwrap();
    let rules = TopicRules::new(&site);
    let of =
        |title: &str| rules.of(&candidate("2605.00001", title).paper).into_iter().map(String::from).collect::<Vec<_>>();
    assert_eq!(of("Counting widgets"), ["widgets"]);
    assert_eq!(of("Catalogues of animals"), ["cats"]);
    assert_eq!(of("Humanoids that walk"), ["robotics"]);
    assert_eq!(of("Segment anything in an image"), [""; 0]);
    assert_eq!(rules.topics().map(|topic| topic.name.as_str()).collect::<Vec<_>>(), ["Widgets", "Animals", "Robots"]);
}

#[test]
fn papers_of_the_sample_get_a_topic_that_people_gave_them() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/digest/editions");
    let rules = TopicRules::new(&[]);
    let (mut papers, mut agreed) = (0, 0);
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for paper in read_edition("sample", &text, None).unwrap().value.papers {
            let summary = paper.sections.summary.unwrap_or_default();
            let mut found = with_abstract("2605.00001", &paper.title, &summary).paper;
            found.primary_category = paper.primary_category;
            found.categories = paper.categories;
            papers += 1;
            agreed +=
                usize::from(rules.of(&found).iter().any(|slug| paper.tags.iter().any(|tag| tag == slug.as_str())));
        }
    }
    // Of the 78 papers, 75 do; the three others name no topic in so many words.
    assert!(papers > 0 && agreed * 20 >= papers * 19, "{agreed} of {papers}");
}
