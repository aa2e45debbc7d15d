//! The key of an endpoint, which nothing prints.

use std::{env, fmt};

use reqwest::header::HeaderValue;

/// A key. It goes into the header of a request and nowhere else.
#[derive(Clone)]
pub struct ApiKey(String);

impl ApiKey {
    /// A key; None where the text is blank.
    pub fn new(text: &str) -> Option<Self> {
        Some(text.trim()).filter(|text| !text.is_empty()).map(|text| Self(text.to_owned()))
    }

    /// The key in the environment variable of this name, if it is set.
    pub fn from_env(name: &str) -> Option<Self> {
        env::var(name).ok().and_then(|text| Self::new(&text))
    }

    /// The value of the header `Authorization`. None where the key has characters that no header can hold.
    pub(super) fn header(&self) -> Option<HeaderValue> {
        let mut value = HeaderValue::try_from(format!("Bearer {}", self.0)).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// A text of the endpoint without the key, should it have said it.
    pub(super) fn redact(&self, text: &str) -> String {
        text.replace(&self.0, "(key)")
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_not_printed() {
        let key = ApiKey::new(" sk-secret\n").unwrap();
        assert!(!format!("{key:?} {:?}", key.header()).contains("secret"));
        assert_eq!(key.redact("wrong key sk-secret"), "wrong key (key)");
        assert!(ApiKey::new(" ").is_none());
    }
}
