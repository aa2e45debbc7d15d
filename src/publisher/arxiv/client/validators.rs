//! What a server gives to ask later whether something has changed (RFC 9110, section 8.8).

use reqwest::header::{ETAG, HeaderMap, HeaderName, HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED};
use serde::{Deserialize, Serialize};

/// The validators of an answer, to be kept until it is asked for again. They hold for the same categories only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Validators {
    /// The entity tag, as it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// The time of the last change, as it was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<String>,
}

impl Validators {
    pub(super) fn of_answer(headers: &HeaderMap) -> Self {
        let text = |name: HeaderName| headers.get(name)?.to_str().ok().map(str::to_owned);
        Self { etag: text(ETAG), last_modified: text(LAST_MODIFIED) }
    }

    /// The headers that make a request conditional. A value that a header cannot hold is left out: the answer is then whole.
    pub(super) fn to_headers(&self) -> HeaderMap {
        let pairs = [(IF_NONE_MATCH, &self.etag), (IF_MODIFIED_SINCE, &self.last_modified)];
        let valid = |text: &Option<String>| HeaderValue::from_str(text.as_deref()?).ok();
        pairs.into_iter().filter_map(|(name, text)| Some((name, valid(text)?))).collect()
    }
}

/// What came of asking for something that may be known already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fetched<T> {
    /// It is new, or nothing was known before.
    New {
        /// What was asked for.
        value: T,
        /// What to ask with the next time.
        validators: Validators,
    },
    /// It is what is known already.
    Unchanged,
}
