//! What an owner sets about the asking of arXiv: the `[arxiv]` table of the configuration.

use serde::{Deserialize, Deserializer, de::Error as _};
use url::{Host, Url};

use crate::{digest::Category, publisher::arxiv::ArxivError};

/// The shortest pause that arXiv's terms of use allow (<https://info.arxiv.org/help/api/tou.html>), in seconds.
const SHORTEST_PAUSE: u32 = 3;
/// The most ids that are asked for at once: the address of a request stays short enough for every server on the way.
const LARGEST_BATCH: usize = 100;

/// How arXiv is asked. Only `contact` has to be set.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ArxivSettings {
    /// The categories whose listings are read, such as `cs.LG`. Default: those of machine learning.
    #[serde(deserialize_with = "categories")]
    pub categories: Vec<Category>,
    /// How arXiv reaches the owner if the requests are a trouble: a mail address or an `https` URL. It is sent with every request.
    pub contact: String,
    /// Where the listing feeds are; the categories follow after a slash. Without TLS only on this machine.
    pub listing_base: String,
    /// Where the query API is. Without TLS only on this machine.
    pub query_base: String,
    /// Seconds between the end of a request and the start of the next; 3 at least, as arXiv's terms of use ask.
    pub pause_seconds: u32,
    /// How many papers are asked for at once: 1 to 100.
    pub batch: usize,
    /// How often something is asked for, the first time included, before it is given up: 1 to 20.
    pub tries: u32,
    /// The longest wait before another try, in seconds. Where arXiv asks for a longer one, the update is given up.
    pub longest_wait_seconds: u32,
    /// How long a connection may take to come about, in seconds.
    pub connect_seconds: u32,
    /// How long an answer may stand still, in seconds.
    pub idle_seconds: u32,
    /// How long a request may take as a whole, in seconds.
    pub total_seconds: u32,
    /// The largest answer that is read, in megabytes (of 1,000,000 bytes), after decompression.
    pub answer_megabytes: u32,
}

impl Default for ArxivSettings {
    fn default() -> Self {
        Self {
            categories: ["cs.LG", "cs.CL", "cs.CV", "cs.AI", "stat.ML"]
                .iter()
                .filter_map(|name| name.parse().ok())
                .collect(),
            contact: String::new(),
            listing_base: "https://rss.arxiv.org/atom".to_owned(),
            query_base: "https://export.arxiv.org/api/query".to_owned(),
            pause_seconds: SHORTEST_PAUSE,
            batch: LARGEST_BATCH,
            tries: 6,
            longest_wait_seconds: 300,
            connect_seconds: 15,
            idle_seconds: 60,
            total_seconds: 180,
            answer_megabytes: 32,
        }
    }
}

/// The settings after a check of each.
#[derive(Debug)]
pub(super) struct Checked {
    pub listing_base: Url,
    pub query_base: Url,
    pub user_agent: String,
}

impl ArxivSettings {
    /// Checks every setting.
    pub(super) fn check(&self) -> Result<Checked, ArxivError> {
        let within = |key: &'static str, value: u64, least: u64, most: u64| {
            let wrong = || ArxivError::Setting { key, reason: format!("is {value}; use {least} to {most}") };
            if (least..=most).contains(&value) { Ok(()) } else { Err(wrong()) }
        };
        within("pause_seconds", self.pause_seconds.into(), SHORTEST_PAUSE.into(), 3600)?;
        within("batch", self.batch as u64, 1, LARGEST_BATCH as u64)?;
        within("tries", self.tries.into(), 1, 20)?;
        within("longest_wait_seconds", self.longest_wait_seconds.into(), 1, 86_400)?;
        within("connect_seconds", self.connect_seconds.into(), 1, 3600)?;
        within("idle_seconds", self.idle_seconds.into(), 1, 3600)?;
        within("total_seconds", self.total_seconds.into(), 1, 3600)?;
        within("answer_megabytes", self.answer_megabytes.into(), 1, 1000)?;
        check_contact(&self.contact).map_err(|reason| ArxivError::Setting { key: "contact", reason })?;
        Ok(Checked {
            listing_base: base("listing_base", &self.listing_base)?,
            query_base: base("query_base", &self.query_base)?,
            user_agent: format!("Brevier/{} (+{})", env!("CARGO_PKG_VERSION"), self.contact),
        })
    }
}

fn categories<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Category>, D::Error> {
    let names = Vec::<String>::deserialize(deserializer)?;
    if names.is_empty() {
        return Err(D::Error::custom("no category is named; leave the key out for the default"));
    }
    let read = |name: &String| {
        name.parse().map_err(|_| D::Error::custom(format!("`{name}` is not a category of arXiv such as `cs.LG`")))
    };
    names.iter().map(read).collect()
}

/// A contact is sent in a header, within parentheses, so it may hold nothing that would end these.
fn check_contact(contact: &str) -> Result<(), String> {
    if contact.is_empty() {
        return Err(
            "is not set; set it to your mail address or the https URL of your site, so that arXiv can reach you"
                .to_owned(),
        );
    }
    let visible = contact
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'(' | b')' | b'\\' | b'"' | b'<' | b'>'));
    let mail = contact.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !host.contains(['@', '/'])
            && !host.starts_with('.')
            && !host.ends_with('.')
    });
    let page = contact.starts_with("https://") && Url::parse(contact).is_ok_and(|url| url.host().is_some());
    if visible && (mail || page) && contact.len() <= 200 {
        return Ok(());
    }
    Err(format!("is {contact:?}, which is neither a mail address nor an https URL in plain letters"))
}

fn base(key: &'static str, text: &str) -> Result<Url, ArxivError> {
    let wrong = |reason: String| ArxivError::Setting { key, reason };
    let url = Url::parse(text).map_err(|error| wrong(format!("is {text:?}, which is no URL: {error}")))?;
    let allowed = url.scheme() == "https" || (url.scheme() == "http" && is_loopback(&url));
    if !allowed || url.host().is_none() || url.query().is_some() || url.fragment().is_some() {
        return Err(wrong(format!("is {text:?}; use an https URL without question mark and hash")));
    }
    Ok(url)
}

/// Whether a URL leads to this machine.
pub(super) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(text: &str) -> ArxivSettings {
        toml::from_str(text).unwrap()
    }

    fn refusal(text: &str) -> String {
        settings(&format!("contact = \"me@example.org\"\n{text}")).check().unwrap_err().to_string()
    }

    #[test]
    fn a_contact_is_all_that_must_be_set() {
        for contact in ["me@example.org", "https://example.org/digest"] {
            let checked = settings(&format!("contact = {contact:?}")).check().unwrap();
            assert_eq!(checked.user_agent, format!("Brevier/{} (+{contact})", env!("CARGO_PKG_VERSION")));
        }
        assert!(settings("").check().unwrap_err().to_string().contains("contact"));
    }

    #[test]
    fn a_contact_that_reaches_nobody_or_breaks_the_header_is_refused() {
        for contact in ["me", "http://example.org", "a@b", "me@example.org) (x", "me@example.org\r\nX: y", "https://"] {
            let settings = ArxivSettings { contact: contact.to_owned(), ..ArxivSettings::default() };
            assert!(settings.check().unwrap_err().to_string().contains("neither"), "{contact}");
        }
    }

    #[test]
    fn a_pause_that_arxiv_does_not_allow_is_refused() {
        assert!(refusal("pause_seconds = 2").contains("pause_seconds is 2; use 3 to 3600"));
        assert!(refusal("batch = 101").contains("batch"));
        assert!(refusal("tries = 0").contains("tries"));
    }

    #[test]
    fn an_address_without_tls_is_refused_but_on_this_machine() {
        assert!(refusal("query_base = \"http://export.arxiv.org/api/query\"").contains("query_base"));
        assert!(refusal("listing_base = \"ftp://127.0.0.1/\"").contains("listing_base"));
        assert!(refusal("listing_base = \"rss.arxiv.org\"").contains("no URL"));
        assert!(settings("contact = \"me@example.org\"\nquery_base = \"http://127.0.0.1:8000/q\"").check().is_ok());
    }

    #[test]
    fn a_key_that_is_misspelt_is_an_error() {
        assert!(toml::from_str::<ArxivSettings>("pause = 3").is_err());
    }
}
