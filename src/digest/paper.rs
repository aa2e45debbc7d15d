//! A paper of an edition.

use serde::Serialize;

use super::{ArxivId, Category, Formula, Provenance, Related, Timestamp};

/// A paper: arXiv's metadata, and what was written about it.
///
/// All text is plain text. It never becomes HTML, whatever it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Paper {
    /// The arXiv id without version.
    pub id: ArxivId,
    /// The version that the texts are about, from 1.
    pub version: u32,
    /// The title, in one line.
    pub title: String,
    /// The authors in arXiv's order.
    pub authors: Vec<Author>,
    /// The abstract. Paragraphs are separated by an empty line.
    #[serde(rename = "abstract", default, skip_serializing_if = "Option::is_none")]
    pub abstract_text: Option<String>,
    /// The primary category.
    pub primary_category: Category,
    /// All categories, the primary one included.
    pub categories: Vec<Category>,
    /// When version 1 was submitted.
    pub published: Timestamp,
    /// When this version was submitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<Timestamp>,
    /// How arXiv announced it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub announce_type: Option<AnnounceType>,
    /// The authors' comment: pages, figures, venue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The venue that took the paper, with its year: `ICML 2026`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub venue: Option<String>,
    /// The journal reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub journal_ref: Option<String>,
    /// The DOI of the published paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doi: Option<String>,
    /// The URL of the licence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Addresses. Readers make those of arXiv from the id.
    #[serde(default, skip_serializing_if = "Links::is_empty")]
    pub links: Links,
    /// Slugs of the site's topics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// What a reader should take away.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub key_points: Vec<KeyPoint>,
    /// The longer texts.
    #[serde(default, skip_serializing_if = "Sections::is_empty")]
    pub sections: Sections,
    /// Formulas in the texts that plain text cannot show well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub formulas: Vec<Formula>,
    /// Papers of this and earlier editions that are about the same, the nearest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
    /// Who or what wrote key points and sections.
    pub provenance: Provenance,
}

/// An author.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Author {
    /// The name as arXiv gives it.
    pub name: String,
    /// The affiliations, where arXiv has them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub affiliations: Vec<String>,
}

/// How arXiv announced a paper (the `announce_type` of its listing feed).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AnnounceType {
    /// A new submission.
    New,
    /// New to this category.
    Cross,
    /// A new version.
    Replace,
    /// A new version of a cross-listed paper.
    ReplaceCross,
    /// Any other; types that this version does not know are read as this.
    Other,
}

/// Addresses of a paper. Only `https` ones are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Links {
    /// The page of the abstract.
    #[serde(rename = "abstract", default, skip_serializing_if = "Option::is_none")]
    pub abstract_page: Option<String>,
    /// The PDF.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pdf: Option<String>,
    /// The code, where the paper's metadata names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// One thing to take away from a paper. Usually 60 to 160 characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct KeyPoint {
    /// The point, as a sentence.
    pub text: String,
    /// The sentence of the abstract that it rests on, word for word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
}

/// The longer texts about a paper. Each may be absent; none is ever invented. Paragraphs are separated by an empty line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Sections {
    /// What it is about. Usually 900 to 1,400 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// How it was done. Usually 300 to 500 characters, like the next two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub methodology: Option<String>,
    /// What came out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub results: Option<String>,
    /// What follows from it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub implications: Option<String>,
}

impl Links {
    /// Whether there is no address.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Sections {
    /// Whether there is no section.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The sections whose text is here, in order, each with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.named().filter(|(_, text)| !text.is_empty())
    }

    /// Whether the paper has sections whose text is not here; see [`keep_first`](Self::keep_first).
    pub fn has_more(&self) -> bool {
        self.named().any(|(_, text)| text.is_empty())
    }

    /// Takes out the text of all sections but the first, and leaves of the others that they are there: an empty text, which no digest
    /// may have.
    pub fn keep_first(&mut self) {
        let texts = [&mut self.summary, &mut self.methodology, &mut self.results, &mut self.implications];
        texts.into_iter().flatten().skip(1).for_each(String::clear);
    }

    fn named(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [
            ("Summary", &self.summary),
            ("Methodology", &self.methodology),
            ("Results", &self.results),
            ("Implications", &self.implications),
        ]
        .into_iter()
        .filter_map(|(name, text)| text.as_deref().map(|text| (name, text)))
    }
}

/// Whether the text is an address that may become a link: `https`, a host, and nothing that ends an address early.
pub fn is_https(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.starts_with(|c: char| c.is_ascii_alphanumeric())
        && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':'))
        && !rest.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_https_addresses_become_links() {
        for good in ["https://github.com/a/b", "https://example.org", "https://example.org:8443/x?y#z"] {
            assert!(is_https(good), "{good}");
        }
        for bad in [
            "http://example.org",
            "javascript:alert(1)",
            "HTTPS://example.org",
            "https://",
            "https:///x",
            "https://:443/x",
            "https://user@evil.example",
            "https://a b",
            "https://a/\"onclick",
            "https://a/\n",
            " https://a",
            "//a",
            "data:text/html,x",
        ] {
            assert!(!is_https(bad), "{bad}");
        }
    }
}
