//! Topics: the site's own short list of subjects, by which its papers are tagged.

use std::{fmt, str::FromStr};

use serde::Serialize;

use super::as_text::as_text;

/// The name of a topic in URLs and files: lower-case letters, digits and single hyphens, 1 to 40 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct Slug(String);

/// The text is not a slug.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a slug of lower-case letters, digits and hyphens, at most 40 characters")]
pub struct InvalidSlug;

/// A topic of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Topic {
    /// Its name in URLs and files.
    pub slug: Slug,
    /// Its name for people.
    pub name: String,
}

/// The topics of a site that does not say which it has.
pub fn usual_topics() -> Vec<Topic> {
    const USUAL: [(&str, &str); 16] = [
        ("computer-vision", "Computer Vision"),
        ("nlp", "NLP"),
        ("large-language-models", "Large Language Models"),
        ("generative-models", "Generative Models"),
        ("multimodal", "Multimodal"),
        ("reinforcement-learning", "Reinforcement Learning"),
        ("graph-learning", "Graph Learning"),
        ("time-series", "Time Series"),
        ("optimization", "Optimization"),
        ("theory", "Theory"),
        ("interpretability", "Interpretability"),
        ("efficient-ml", "Efficient ML"),
        ("federated-learning", "Federated Learning"),
        ("robotics", "Robotics"),
        ("audio-speech", "Audio & Speech"),
        ("safety-alignment", "Safety & Alignment"),
    ];
    USUAL.map(|(slug, name)| Topic { slug: Slug(slug.to_owned()), name: name.to_owned() }).into()
}

impl Slug {
    /// The slug's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Slug {
    type Err = InvalidSlug;

    fn from_str(text: &str) -> Result<Self, InvalidSlug> {
        let word = |part: &str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        if text.len() <= 40 && text.split('-').all(word) { Ok(Self(text.to_owned())) } else { Err(InvalidSlug) }
    }
}

as_text!(Slug, "^[a-z0-9]+(-[a-z0-9]+)*$");

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_topics_are_valid_and_distinct() {
        let mut slugs: Vec<String> = usual_topics().into_iter().map(|topic| topic.slug.into()).collect();
        assert!(slugs.iter().all(|slug| slug.parse::<Slug>().is_ok()));
        slugs.sort();
        slugs.dedup();
        assert_eq!(slugs.len(), usual_topics().len());
    }

    #[test]
    fn only_slugs_are_slugs() {
        for text in ["", "-", "a--b", "-a", "NLP", "a b", "a%2fb", "../a", "é", &"a".repeat(41)] {
            assert_eq!(text.parse::<Slug>(), Err(InvalidSlug), "{text}");
        }
    }
}
