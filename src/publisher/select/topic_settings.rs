//! A topic as a site's configuration gives it.

use serde::{Deserialize, Deserializer, de::Error};

use super::CategoryPattern;
use crate::{digest::Slug, publisher::words::Phrase};

/// A topic of the site and, if wished, by what its papers are known.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicSettings {
    /// Its name in URLs and files: lower-case letters, digits and hyphens.
    #[serde(deserialize_with = "slug")]
    pub slug: Slug,
    /// Its name for people.
    pub name: String,
    /// Categories whose papers are about it: `cs.CV` or `cs.*`. Default: none.
    #[serde(default)]
    pub categories: Vec<CategoryPattern>,
    /// Phrases that its papers have, whatever their case: `diffusion model*`. Default: none. A topic with neither categories
    /// nor words has those that Brevier knows for its slug, or else its name as its only phrase.
    #[serde(default)]
    pub words: Vec<Phrase>,
}

impl TopicSettings {
    /// A topic without rules of its own.
    pub(super) fn plain(slug: Slug, name: String) -> Self {
        Self { slug, name, categories: Vec::new(), words: Vec::new() }
    }
}

fn slug<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Slug, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(|fault| D::Error::custom(format!("slug `{text}` is {fault}")))
}
