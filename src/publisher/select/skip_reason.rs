//! Why a paper is not in an edition.

use std::fmt;

use crate::{
    digest::AnnounceType,
    words::{Word, site_word as t, speaking},
};

/// Why a paper was left out. In the order of a receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkipReason {
    /// Announcements of this type are not considered.
    Announced(AnnounceType),
    /// It was withdrawn.
    Withdrawn,
    /// It was shown in the last editions.
    ShownBefore,
    /// One of its categories is excluded.
    ExcludedCategory,
    /// It has an excluded word.
    ExcludedWord,
    /// One of its authors is excluded.
    ExcludedAuthor,
    /// None of its categories is included.
    OtherCategory,
    /// It has none of the words and authors that are asked for.
    NotAskedFor,
    /// Others were better, or brought more variety.
    RankedLower,
}

impl SkipReason {
    /// Every reason once, in the order of a receipt.
    pub(super) const ALL: [Self; 13] = [
        Self::Announced(AnnounceType::New),
        Self::Announced(AnnounceType::Cross),
        Self::Announced(AnnounceType::Replace),
        Self::Announced(AnnounceType::ReplaceCross),
        Self::Announced(AnnounceType::Other),
        Self::Withdrawn,
        Self::ShownBefore,
        Self::ExcludedCategory,
        Self::ExcludedWord,
        Self::ExcludedAuthor,
        Self::OtherCategory,
        Self::NotAskedFor,
        Self::RankedLower,
    ];
}

impl SkipReason {
    /// In words that follow a number and come before `skipped`: `102 replacements skipped`.
    fn word(self) -> Word {
        match self {
            Self::Announced(AnnounceType::New) => t!("new submissions"),
            Self::Announced(AnnounceType::Cross) => t!("cross-lists"),
            Self::Announced(AnnounceType::Replace | AnnounceType::ReplaceCross) => t!("replacements"),
            Self::Announced(AnnounceType::Other) => t!("of other kinds"),
            Self::Withdrawn => t!("withdrawn"),
            Self::ShownBefore => t!("shown before"),
            Self::ExcludedCategory => t!("in excluded categories"),
            Self::ExcludedWord => t!("with excluded words"),
            Self::ExcludedAuthor => t!("by excluded authors"),
            Self::OtherCategory => t!("in other categories"),
            Self::NotAskedFor => t!("not asked for"),
            Self::RankedLower => t!("ranked lower"),
        }
    }

    /// What a receipt says in English, in the language that is spoken; nothing for a reason that is none of these.
    pub fn spoken(written: &str) -> Option<&'static str> {
        let mut words = Self::ALL.iter().map(|reason| reason.word());
        speaking("en", || words.find(|word| word.text() == written)).map(Word::text)
    }
}

/// As receipts and messages have it.
impl fmt::Display for SkipReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word().text())
    }
}
