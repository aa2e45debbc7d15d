//! What an embed is asked to show.

/// What an embed shows, as the attributes of the element or the address of the page for frames say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The slug of the only topic whose papers are shown. It may be none of the site's.
    pub topic: Option<String>,
    /// Papers at most.
    pub limit: usize,
    /// How much of each paper is shown.
    pub layout: Layout,
}

/// How much of each paper is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// Title, authors and key points.
    #[default]
    List,
    /// Title and authors.
    Compact,
    /// All that a card of the site has and that needs no memory.
    Cards,
}

impl Layout {
    /// All of them, the usual one first.
    pub const ALL: [Self; 3] = [Self::List, Self::Compact, Self::Cards];

    /// How an attribute calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Compact => "compact",
            Self::Cards => "cards",
        }
    }
}

impl Options {
    /// Papers that are shown where nothing else is said.
    pub const USUAL: usize = 6;

    /// More are not shown, whatever is said: two days' papers.
    pub const MOST: usize = 60;

    /// From the values of attributes. What is not there, or means nothing, is as usual: an embed in a page that nobody looks after
    /// should go on.
    pub fn of(topic: Option<&str>, limit: Option<&str>, layout: Option<&str>) -> Self {
        let given = |value: Option<&str>| value.map(|value| value.trim().to_ascii_lowercase());
        let layout = given(layout).and_then(|name| Layout::ALL.into_iter().find(|layout| layout.name() == name));
        let limit = given(limit).and_then(|limit| limit.parse::<usize>().ok()).filter(|limit| *limit > 0);
        Self {
            topic: given(topic).filter(|topic| !topic.is_empty()),
            limit: limit.unwrap_or(Self::USUAL).min(Self::MOST),
            layout: layout.unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_done() {
        let options = Options::of(Some("nlp"), Some("12"), Some("cards"));
        assert_eq!(options, Options { topic: Some("nlp".to_owned()), limit: 12, layout: Layout::Cards });
        assert_eq!(
            Options::of(Some(" NLP "), Some(" 3 "), Some("COMPACT")),
            Options { topic: Some("nlp".to_owned()), limit: 3, layout: Layout::Compact }
        );
    }

    #[test]
    fn what_means_nothing_is_as_usual() {
        let usual = Options { topic: None, limit: 6, layout: Layout::List };
        assert_eq!(Options::of(None, None, None), usual);
        for limit in ["", "0", "-1", "many", "1e3", "99999999999999999999999"] {
            assert_eq!(Options::of(Some(" "), Some(limit), Some("grid")), usual, "{limit}");
        }
        assert_eq!(Options::of(None, Some("1000"), None).limit, 60);
    }
}
