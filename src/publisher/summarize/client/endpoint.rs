//! Where an endpoint is, and whether it may be asked.

use url::{Host, Url};

use super::ModelError;

/// The address of an endpoint's chat completions.
#[derive(Clone, Debug)]
pub(super) struct Endpoint {
    pub url: Url,
    /// Whether it is on this machine, where no proxy leads.
    pub is_local: bool,
}

impl Endpoint {
    pub fn new(base_url: &str, allow_http: bool) -> Result<Self, ModelError> {
        let base = base_url.trim().trim_end_matches('/').trim_end_matches("/chat/completions");
        if base.is_empty() {
            return Err(ModelError::NoBaseUrl);
        }
        let mut url = Url::parse(base).map_err(|error| ModelError::BadBaseUrl(error.to_string()))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(ModelError::Credentials);
        }
        let is_local = match url.host() {
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => return Err(ModelError::BadBaseUrl("it has no host".to_owned())),
        };
        match url.scheme() {
            "https" => {}
            "http" if is_local || allow_http => {}
            "http" => return Err(ModelError::PlainHttp),
            other => return Err(ModelError::BadBaseUrl(format!("it begins with {other}:, not with https:"))),
        }
        url.path_segments_mut()
            .map_err(|()| ModelError::BadBaseUrl("it has no path".to_owned()))?
            .pop_if_empty()
            .extend(["chat", "completions"]);
        url.set_fragment(None);
        Ok(Self { url, is_local })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_chat_completions_is_made_from_the_base() {
        for (base, url) in [
            ("https://api.openai.com/v1", "https://api.openai.com/v1/chat/completions"),
            ("https://api.openai.com/v1/", "https://api.openai.com/v1/chat/completions"),
            ("http://localhost:11434/v1/chat/completions", "http://localhost:11434/v1/chat/completions"),
            ("http://[::1]:8080", "http://[::1]:8080/chat/completions"),
            ("https://host/v1?api-version=2", "https://host/v1/chat/completions?api-version=2"),
        ] {
            assert_eq!(Endpoint::new(base, false).unwrap().url.as_str(), url);
        }
    }

    #[test]
    fn what_would_give_the_key_away_is_refused() {
        let error = |base| Endpoint::new(base, false).unwrap_err();
        assert_eq!(error("http://api.example.org/v1"), ModelError::PlainHttp);
        assert_eq!(error("http://localhost.example.org/v1"), ModelError::PlainHttp);
        assert_eq!(error("https://user:sk-secret@example.org"), ModelError::Credentials);
        assert_eq!(error(" "), ModelError::NoBaseUrl);
        assert!(matches!(error("file:///etc/passwd"), ModelError::BadBaseUrl(_)));
        assert!(matches!(error("api.openai.com/v1"), ModelError::BadBaseUrl(_)));
        assert!(Endpoint::new("http://gpu.lan:8000/v1", true).is_ok());
    }
}
