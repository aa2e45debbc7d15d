//! The index: the site, and which editions there are.

use serde::Serialize;

use super::{Date, FormatVersion, Slug, Timestamp, Topic, limits};

/// The content of `index.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Index {
    /// The version of the format.
    pub format: FormatVersion,
    /// The site.
    pub site: Site,
    /// When the digest was last made.
    pub made_at: Timestamp,
    /// The editions, newest first.
    pub editions: Vec<EditionEntry>,
    /// How many editions the site has. More than `editions` holds where that is only what a prerendered page shows of them.
    #[serde(skip)]
    pub history: u32,
}

/// The site that a digest is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Site {
    /// Its name.
    pub title: String,
    /// One line that says what it is: the headline of the front page.
    pub tagline: String,
    /// The language of its texts (BCP 47), such as `en`.
    pub language: String,
    /// Where it is published, with `https`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
    /// Where readers report a mistake: a template of an `https` or `mailto` address with `{id}`, `{title}` and `{url}` in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_url: Option<String>,
    /// Hours between two runs of the publisher.
    pub update_hours: u32,
    /// Days of history that the site keeps in view.
    pub history_days: u32,
    /// Whether this is a sample rather than today's papers.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sample: bool,
    /// Its topics, in its own order. Absent: the usual ones.
    #[cfg_attr(not(target_arch = "wasm32"), schemars(default = "super::usual_topics"))]
    pub topics: Vec<Topic>,
}

/// An edition as the index lists it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct EditionEntry {
    /// The day of the announcement.
    pub date: Date,
    /// How many papers it has.
    pub papers: u32,
    /// Its file, relative to the index.
    pub file: String,
    /// SHA-256 of the file, 64 lower-case hexadecimal digits.
    pub sha256: String,
}

impl Index {
    /// The entry of the edition of this day.
    pub fn edition(&self, date: Date) -> Option<&EditionEntry> {
        self.editions.iter().find(|entry| entry.date == date)
    }

    /// The edition before this day, and the one after it.
    pub fn neighbours(&self, date: Date) -> (Option<&EditionEntry>, Option<&EditionEntry>) {
        let older = self.editions.iter().find(|entry| entry.date < date);
        let newer = self.editions.iter().rev().find(|entry| entry.date > date);
        (older, newer)
    }
}

impl Site {
    /// The topic's name for people: that of the site's list, else the slug in words.
    pub fn topic_name(&self, slug: &Slug) -> String {
        match self.topics.iter().find(|topic| topic.slug == *slug) {
            Some(topic) => topic.name.clone(),
            None => slug.as_str().replace('-', " "),
        }
    }
}

impl EditionEntry {
    /// Whether the file is a plain relative path below the index: letters, digits, `.`, `-`, `_` and `/`, and no step upwards.
    pub(super) fn has_safe_file(&self) -> bool {
        let segment = |part: &str| {
            !part.is_empty()
                && !part.starts_with('.')
                && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
        };
        self.file.len() <= limits::LINE && self.file.split('/').all(segment)
    }
}
