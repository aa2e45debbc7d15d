//! Why a paper is not in an edition.

use std::fmt;

use crate::digest::AnnounceType;

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

/// In words that follow a number and come before `skipped`: `102 replacements skipped`.
impl fmt::Display for SkipReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Announced(AnnounceType::New) => "new submissions",
            Self::Announced(AnnounceType::Cross) => "cross-lists",
            Self::Announced(AnnounceType::Replace | AnnounceType::ReplaceCross) => "replacements",
            Self::Announced(AnnounceType::Other) => "of other kinds",
            Self::Withdrawn => "withdrawn",
            Self::ShownBefore => "shown before",
            Self::ExcludedCategory => "in excluded categories",
            Self::ExcludedWord => "with excluded words",
            Self::ExcludedAuthor => "by excluded authors",
            Self::OtherCategory => "in other categories",
            Self::NotAskedFor => "not asked for",
            Self::RankedLower => "ranked lower",
        })
    }
}
