//! Categories as a configuration names them.

use std::str::FromStr;

use crate::digest::Category;

/// One category (`cs.LG`), or all of an archive (`cs.*`, which also means `cs` itself). Case does not matter.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct CategoryPattern {
    name: String,
    whole_archive: bool,
}

/// The text names neither a category nor an archive.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is neither a category such as cs.LG nor an archive such as cs.*")]
pub struct InvalidCategoryPattern(String);

impl CategoryPattern {
    /// Whether the category is meant.
    pub fn matches(&self, category: &Category) -> bool {
        let category = category.as_str();
        let name = if self.whole_archive {
            category.split_once('.').map_or(category, |(archive, _)| archive)
        } else {
            category
        };
        name.eq_ignore_ascii_case(&self.name)
    }
}

impl FromStr for CategoryPattern {
    type Err = InvalidCategoryPattern;

    fn from_str(text: &str) -> Result<Self, InvalidCategoryPattern> {
        let (name, whole_archive) = text.strip_suffix(".*").map_or((text, false), |archive| (archive, true));
        let fits = name.parse::<Category>().is_ok() && !(whole_archive && name.contains('.'));
        if fits {
            Ok(Self { name: name.to_owned(), whole_archive })
        } else {
            Err(InvalidCategoryPattern(text.to_owned()))
        }
    }
}

impl TryFrom<String> for CategoryPattern {
    type Error = InvalidCategoryPattern;

    fn try_from(text: String) -> Result<Self, InvalidCategoryPattern> {
        text.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, category: &str) -> bool {
        pattern.parse::<CategoryPattern>().unwrap().matches(&category.parse().unwrap())
    }

    #[test]
    fn a_pattern_means_a_category_or_a_whole_archive() {
        assert!(matches("cs.LG", "cs.LG") && matches("cs.lg", "cs.LG") && matches("hep-th", "hep-th"));
        assert!(matches("cs.*", "cs.LG") && matches("hep-th.*", "hep-th"));
        assert!(!matches("cs.LG", "cs.CV") && !matches("cs", "cs.LG") && !matches("cs.*", "csx.LG"));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "*", ".*", "cs.LG.*", "cs.L*", "cs LG"] {
            assert_eq!(text.parse::<CategoryPattern>(), Err(InvalidCategoryPattern(text.to_owned())), "{text}");
        }
    }
}
