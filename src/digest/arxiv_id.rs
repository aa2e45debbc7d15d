//! Identifiers of papers on arXiv.

use std::{fmt, str::FromStr};

use serde::Serialize;

use super::as_text::as_text;

/// An arXiv identifier without its version: `2605.01234`, before 2015 `0704.0001`, before April 2007 `hep-th/9901001`.
///
/// Source: arXiv's help page on the arXiv identifier. A subject class, as in `math.AG/0301001`, is dropped, as arXiv does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct ArxivId(String);

/// The text is not an arXiv identifier, or it carries a version.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an arXiv id without version, such as 2605.01234 or hep-th/9901001")]
pub struct InvalidArxivId;

impl ArxivId {
    /// The identifier as arXiv writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The identifier as one segment of a path: `hep-th/9901001` becomes `hep-th-9901001`.
    pub fn slug(&self) -> String {
        self.0.replace('/', "-")
    }

    /// The identifier whose [`slug`](Self::slug) this is.
    pub fn from_slug(slug: &str) -> Option<Self> {
        if let Ok(id) = slug.parse() {
            return Some(id);
        }
        let (archive, number) = slug.rsplit_once('-')?;
        format!("{archive}/{number}").parse().ok()
    }

    /// The page of the abstract.
    pub fn abstract_url(&self) -> String {
        format!("https://arxiv.org/abs/{self}")
    }

    /// The PDF of the newest version.
    pub fn pdf_url(&self) -> String {
        format!("https://arxiv.org/pdf/{self}")
    }

    /// The page in HTML, which arXiv has for many papers but not for all.
    pub fn html_url(&self) -> String {
        format!("https://arxiv.org/html/{self}")
    }
}

impl FromStr for ArxivId {
    type Err = InvalidArxivId;

    fn from_str(text: &str) -> Result<Self, InvalidArxivId> {
        match text.split_once('/') {
            Some((archive, number)) => old_style(archive, number),
            None => new_style(text),
        }
        .ok_or(InvalidArxivId)
    }
}

fn new_style(text: &str) -> Option<ArxivId> {
    let (month, number) = text.split_once('.')?;
    // Numbers have four digits up to 1412 and five from 1501 on.
    let digits = if month >= "1501" { 5 } else { 4 };
    (is_month(month) && month >= "0704" && number.len() == digits && is_digits(number))
        .then(|| ArxivId(text.to_owned()))
}

fn old_style(archive: &str, number: &str) -> Option<ArxivId> {
    let (archive, class) = archive.split_once('.').map_or((archive, None), |(archive, class)| (archive, Some(class)));
    let letters = !archive.is_empty()
        && archive.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        && archive.bytes().any(|byte| byte != b'-')
        && class.is_none_or(|class| class.len() == 2 && class.bytes().all(|byte| byte.is_ascii_uppercase()));
    (letters && number.len() == 7 && is_digits(number) && is_month(&number[..4]))
        .then(|| ArxivId(format!("{archive}/{number}")))
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Four digits of which the last two are a month.
fn is_month(text: &str) -> bool {
    text.len() == 4 && is_digits(text) && ("01"..="12").contains(&&text[2..])
}

as_text!(ArxivId, "^([0-9]{4}\\.[0-9]{4,5}|[a-z-]+(\\.[A-Z]{2})?/[0-9]{7})$");

impl fmt::Display for ArxivId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_all_three_eras_are_read() {
        for text in ["2605.01234", "1501.00001", "1412.6980", "0704.0001", "hep-th/9901001", "math/0301001"] {
            assert_eq!(text.parse::<ArxivId>().unwrap().as_str(), text);
        }
        assert_eq!("math.AG/0301001".parse::<ArxivId>().unwrap().as_str(), "math/0301001");
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in [
            "",
            "1706.03762v1",
            "1706.3762",
            "1412.06980",
            "1713.00001",
            "0703.0001",
            "hep-th/990100",
            "hep-th/9913001",
            "../etc/passwd",
            "javascript:alert(1)",
            "<script>",
            "/9901001",
            "--/9901001",
            "math.<b>/0301001",
            "１７０６.03762",
        ] {
            assert_eq!(text.parse::<ArxivId>(), Err(InvalidArxivId), "{text}");
        }
    }

    #[test]
    fn the_segment_of_a_path_leads_back_to_the_id() {
        for text in ["2605.01234", "hep-th/9901001", "cond-mat/0211034", "math/0301001"] {
            let id: ArxivId = text.parse().unwrap();
            assert!(!id.slug().contains('/'));
            assert_eq!(ArxivId::from_slug(&id.slug()), Some(id));
        }
        assert_eq!(ArxivId::from_slug("about"), None);
    }

    #[test]
    fn links_lead_to_arxiv() {
        let id: ArxivId = "hep-th/9901001".parse().unwrap();
        assert_eq!(id.abstract_url(), "https://arxiv.org/abs/hep-th/9901001");
        assert_eq!(id.pdf_url(), "https://arxiv.org/pdf/hep-th/9901001");
        assert_eq!(id.html_url(), "https://arxiv.org/html/hep-th/9901001");
    }
}
