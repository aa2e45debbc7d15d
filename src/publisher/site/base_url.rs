//! Where a site is published: the address that all of its own are made from.

use std::{fmt, str::FromStr};

use url::Url;

use crate::reader::{Base, Route};

/// The address of a site's front page, with `https` (or `http`, for a preview on this machine), without query and fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    /// Scheme, host and port: `https://example.org`.
    origin: String,
    base: Base,
}

/// The text is not an address that a site can be published at.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text} is not the address of a site: {reason}, such as https://example.org/papers/")]
pub struct InvalidBaseUrl {
    text: String,
    reason: &'static str,
}

impl BaseUrl {
    /// Where the site lies on its host.
    pub fn base(&self) -> &Base {
        &self.base
    }

    /// Scheme, host and port, without a slash at the end.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The address of a page.
    pub fn page(&self, route: &Route) -> String {
        format!("{}{}", self.origin, self.base.href(route))
    }

    /// The address of a file of the site, by its path below the base: `feed.xml`.
    pub fn file(&self, path: &str) -> String {
        format!("{}{}/{path}", self.origin, self.base.as_str())
    }
}

impl FromStr for BaseUrl {
    type Err = InvalidBaseUrl;

    fn from_str(text: &str) -> Result<Self, InvalidBaseUrl> {
        let wrong = |reason| InvalidBaseUrl { text: text.to_owned(), reason };
        if !text.contains("://") {
            return Err(wrong("it needs a scheme and a host"));
        }
        let url = Url::parse(text).map_err(|_| wrong("it needs a scheme and a host"))?;
        if !matches!(url.scheme(), "https" | "http") {
            return Err(wrong("its scheme must be https or http"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(wrong("it must not hold a user name or a password"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(wrong("it must have neither a query nor a fragment"));
        }
        let path = url.path().trim_end_matches('/');
        let plain = |c: char| c.is_ascii_alphanumeric() || "/-._~".contains(c);
        if !path.chars().all(plain) || path.contains("//") {
            return Err(wrong("its path must be made of letters, digits, `-`, `.`, `_` and `~`"));
        }
        let origin = url.origin().ascii_serialization();
        let base = Base::from_uri(&format!("{origin}{path}/"));
        Ok(Self { origin, base })
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.page(&Route::Latest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_with_and_without_a_slash_at_the_end_are_one() {
        for text in ["https://example.org/papers", "https://example.org/papers/", "https://EXAMPLE.org:443/papers"] {
            let url: BaseUrl = text.parse().unwrap();
            assert_eq!(url.to_string(), "https://example.org/papers/", "{text}");
            assert_eq!(url.base().as_str(), "/papers");
            assert_eq!(url.page(&Route::About), "https://example.org/papers/about/");
            assert_eq!(url.file("feed.xml"), "https://example.org/papers/feed.xml");
        }
        let root: BaseUrl = "http://127.0.0.1:8080".parse().unwrap();
        assert_eq!(root.file("feed.xml"), "http://127.0.0.1:8080/feed.xml");
    }

    #[test]
    fn what_no_site_can_be_published_at_is_refused_with_its_reason() {
        for (text, reason) in [
            ("", "scheme"),
            ("example.org", "scheme"),
            ("//example.org/", "scheme"),
            ("/papers/", "scheme"),
            ("https://", "host"),
            ("ftp://example.org/", "https"),
            ("javascript://example.org/", "https"),
            ("https://me:secret@example.org/", "password"),
            ("https://example.org/?a=b", "query"),
            ("https://example.org/#a", "fragment"),
            ("https://example.org/a b/", "letters"),
            ("https://example.org/a//b/", "letters"),
        ] {
            let message = text.parse::<BaseUrl>().unwrap_err().to_string();
            assert!(message.contains(reason), "{text}: {message}");
        }
    }
}
