//! How an owner describes the site that a digest is for.

use serde::Deserialize;

use crate::digest::{Site, Topic, usual_topics};

/// What the index says of the site. Every key may be left out.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SiteSettings {
    /// Its name. Default: `Brevier`.
    pub title: String,
    /// One line that says what it is: the headline of the front page. Default: `Today’s ML research, without the noise.`
    pub tagline: String,
    /// The language of its texts as a BCP 47 tag. Default: `en`.
    pub language: String,
    /// Where it is published, with `https`. Default: not said.
    pub base_url: Option<String>,
    /// Where readers report a mistake: an `https` or `mailto` address with `{id}`, `{title}` and `{url}` in it. Default: nowhere.
    pub report: Option<String>,
    /// Hours between two runs of the publisher. Default: 8.
    pub update_hours: u32,
    /// Its topics. They are those by which papers are selected, so this is no key of its own. Default: the usual sixteen.
    #[serde(skip)]
    pub topics: Vec<Topic>,
}

impl Default for SiteSettings {
    fn default() -> Self {
        Self {
            title: "Brevier".to_owned(),
            tagline: "Today’s ML research, without the noise.".to_owned(),
            language: "en".to_owned(),
            base_url: None,
            report: None,
            update_hours: 8,
            topics: usual_topics(),
        }
    }
}

impl SiteSettings {
    /// The site as the index has it.
    pub(super) fn site(&self, history_days: u32) -> Site {
        Site {
            title: self.title.clone(),
            tagline: self.tagline.clone(),
            language: self.language.clone(),
            base_url: self.base_url.clone(),
            report_url: self.report.clone(),
            update_hours: self.update_hours,
            history_days,
            sample: false,
            topics: self.topics.clone(),
        }
    }
}
