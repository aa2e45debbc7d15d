//! What a paper can be asked to be.

use crate::{
    digest::{ArxivId, Paper},
    reading::Mark,
    words::{Word, reader_word as t},
};

/// A condition that is on or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Only {
    /// Its metadata names its code.
    Code,
    /// It was not opened yet: read papers are hidden.
    Unread,
    /// It is saved.
    Saved,
}

impl Only {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Code, Self::Unread, Self::Saved];

    /// The word in an address.
    pub fn word(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Unread => "unread",
            Self::Saved => "saved",
        }
    }

    /// What stands after “only”.
    pub fn name(self) -> Word {
        match self {
            Self::Code => t!("with code"),
            Self::Unread => t!("unread"),
            Self::Saved => t!("saved"),
        }
    }

    /// The condition of a word.
    pub(super) fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|only| only.word() == word)
    }

    /// Whether it holds for a paper.
    pub(super) fn holds(self, paper: &Paper, mark: &dyn Fn(&ArxivId) -> Mark) -> bool {
        match self {
            Self::Code => paper.links.code.is_some(),
            Self::Unread => !mark(&paper.id).read,
            Self::Saved => mark(&paper.id).saved,
        }
    }
}
