//! How an owner says what an edition should show.

use serde::{Deserialize, Deserializer, de::Error};

use super::{CategoryPattern, TopicSettings};
use crate::{
    digest::{AnnounceType, limits},
    publisher::words::Phrase,
};

/// What to select. Every key may be left out.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SelectSettings {
    /// How many papers an edition has at most, 1 to 5,000. Default: 24.
    #[serde(deserialize_with = "papers")]
    pub papers: usize,
    /// Which announcements are considered: `new`, `cross`, `replace`, `replace-cross`. Default: `new` and `cross`. A paper
    /// that was shown before comes again only as a replacement with a higher version.
    #[serde(deserialize_with = "announce_types")]
    pub announce_types: Vec<AnnounceType>,
    /// Whether rules about categories look at a paper's primary category only. Default: false, at all of them.
    pub primary_only: bool,
    /// What a paper must have. Default: nothing. It needs one of the categories, where some are listed, and one of the words
    /// or authors, where some are listed.
    pub include: Rules,
    /// What a paper must not have: any of these leaves it out. Default: nothing.
    pub exclude: Rules,
    /// What readers care about, each in a few plain words: `"how language models reason"`. The papers that match best come
    /// first. Default: none; then papers that are clearly about the site's topics come first.
    pub interests: Vec<String>,
    /// How much variety counts against rank, 0 to 1: at 0 one topic may fill the edition. Default: 0.5.
    #[serde(deserialize_with = "share")]
    pub diversity: f64,
    /// What a link to code in the abstract or comment adds, 0 to 1, where the best match is worth 1. Default: 0.05.
    #[serde(deserialize_with = "share")]
    pub code_bonus: f64,
    /// What a venue in the comment or a journal reference adds, 0 to 1, likewise. Default: 0.05.
    #[serde(deserialize_with = "share")]
    pub venue_bonus: f64,
    /// How much the scores of a language model count against the match of words, 0 to 1, where there are such scores.
    /// Default: 0.7.
    #[serde(deserialize_with = "share")]
    pub model_weight: f64,
    /// The site's topics. Default: the usual sixteen.
    pub topics: Vec<TopicSettings>,
}

/// Things by which papers are let in or left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Rules {
    /// Categories: `cs.LG`, or `cs.*` for all of an archive.
    pub categories: Vec<CategoryPattern>,
    /// Phrases in title or abstract, as whole words, whatever their case and diacritics; `robot*` matches what begins so.
    pub words: Vec<Phrase>,
    /// Names of authors, or parts of them as whole words: `Hinton`, `Y. Bengio`.
    pub authors: Vec<Phrase>,
}

impl Default for SelectSettings {
    fn default() -> Self {
        Self {
            papers: 24,
            announce_types: vec![AnnounceType::New, AnnounceType::Cross],
            primary_only: false,
            include: Rules::default(),
            exclude: Rules::default(),
            interests: Vec::new(),
            diversity: 0.5,
            code_bonus: 0.05,
            venue_bonus: 0.05,
            model_weight: 0.7,
            topics: Vec::new(),
        }
    }
}

fn papers<'de, D: Deserializer<'de>>(deserializer: D) -> Result<usize, D::Error> {
    let papers = usize::deserialize(deserializer)?;
    if (1..=limits::PAPERS).contains(&papers) {
        Ok(papers)
    } else {
        Err(D::Error::custom(format!("{papers} is not a number of papers from 1 to {}", limits::PAPERS)))
    }
}

fn share<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
    let share = f64::deserialize(deserializer)?;
    if (0.0..=1.0).contains(&share) {
        Ok(share)
    } else {
        Err(D::Error::custom(format!("{share} is not a number from 0 to 1")))
    }
}

fn announce_types<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<AnnounceType>, D::Error> {
    let names = Vec::<String>::deserialize(deserializer)?;
    if names.is_empty() {
        return Err(D::Error::custom(
            "without an announce type nothing could be selected; leave the key out for the default",
        ));
    }
    let read = |name: &String| match name.as_str() {
        "new" => Ok(AnnounceType::New),
        "cross" => Ok(AnnounceType::Cross),
        "replace" => Ok(AnnounceType::Replace),
        "replace-cross" => Ok(AnnounceType::ReplaceCross),
        other => {
            Err(D::Error::custom(format!("`{other}` is not an announce type: new, cross, replace or replace-cross")))
        }
    };
    names.iter().map(read).collect()
}

#[cfg(test)]
mod tests;
