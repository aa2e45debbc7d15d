//! Why a paper was selected, for people who wonder.

use std::fmt;

use crate::digest::Date;

/// Something that speaks for a paper.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// It is one of the day's best matches for this interest.
    Interest(String),
    /// A language model gave it this score, 0 to 10.
    Model(f64),
    /// Its abstract or comment links to code.
    Code,
    /// A venue took it.
    Venue,
    /// It is a new version of a paper whose older version was shown on that day.
    Revised {
        /// The version that was shown.
        shown: u32,
        /// When it was shown.
        date: Date,
    },
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Interest(interest) => write!(f, "matches “{interest}”"),
            Self::Model(score) => write!(f, "scored {score:.1} of 10 by the model"),
            Self::Code => f.write_str("has code"),
            Self::Venue => f.write_str("was taken by a venue"),
            Self::Revised { shown, date } => write!(f, "revised since version {shown} was shown on {date}"),
        }
    }
}
