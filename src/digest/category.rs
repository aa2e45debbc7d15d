//! Subject categories of arXiv.

use std::{fmt, str::FromStr};

use serde::Serialize;

use super::as_text::as_text;

/// A category of arXiv's taxonomy, such as `cs.LG`, `stat.ML` or `hep-th`. The form is checked, not the taxonomy, which grows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct Category(String);

/// The text does not have the form of a category.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a category such as cs.LG")]
pub struct InvalidCategory;

impl Category {
    /// The category as arXiv writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Category {
    type Err = InvalidCategory;

    fn from_str(text: &str) -> Result<Self, InvalidCategory> {
        let word = |part: &str| {
            (2..=20).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b'-')
        };
        let (archive, class) = text.split_once('.').map_or((text, None), |(archive, class)| (archive, Some(class)));
        if word(archive) && class.is_none_or(word) { Ok(Self(text.to_owned())) } else { Err(InvalidCategory) }
    }
}

as_text!(Category, "^[A-Za-z-]{2,20}(\\.[A-Za-z-]{2,20})?$");

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_the_taxonomy_are_read_and_no_others() {
        for text in ["cs.LG", "stat.ML", "hep-th", "cond-mat.dis-nn", "physics.data-an", "q-bio.NC"] {
            assert_eq!(text.parse::<Category>().unwrap().as_str(), text);
        }
        for text in ["", "cs.", ".LG", "cs.LG.x", "<b>", "javascript:x", "cs LG", "c"] {
            assert_eq!(text.parse::<Category>(), Err(InvalidCategory), "{text}");
        }
    }
}
