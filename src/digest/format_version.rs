//! The version of the digest format.

use std::{fmt, str::FromStr};

use serde::Serialize;

use super::as_text::as_text;

/// `major.minor`. A new minor version adds fields, which older readers ignore; a new major version is one that they cannot read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "String")]
pub struct FormatVersion {
    /// Raised by changes that older readers cannot read.
    pub major: u32,
    /// Raised by additions.
    pub minor: u32,
}

/// The text is not two numbers with a point between them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a format version such as 1.0")]
pub struct InvalidFormatVersion;

impl FormatVersion {
    /// The version that this code writes, and the newest that it reads.
    pub const CURRENT: Self = Self { major: 1, minor: 0 };

    /// Whether this code can read files of this version.
    pub fn is_readable(self) -> bool {
        self.major <= Self::CURRENT.major
    }
}

impl FromStr for FormatVersion {
    type Err = InvalidFormatVersion;

    fn from_str(text: &str) -> Result<Self, InvalidFormatVersion> {
        let number = |part: &str| part.parse().ok().filter(|_| part.bytes().all(|byte| byte.is_ascii_digit()));
        let (major, minor) = text.split_once('.').ok_or(InvalidFormatVersion)?;
        match (number(major), number(minor)) {
            (Some(major @ 1..), Some(minor)) => Ok(Self { major, minor }),
            _ => Err(InvalidFormatVersion),
        }
    }
}

as_text!(FormatVersion, "^[1-9][0-9]*\\.[0-9]+$");

impl fmt::Display for FormatVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_later_minor_version_is_readable_and_a_later_major_one_is_not() {
        let readable = |text: &str| text.parse::<FormatVersion>().unwrap().is_readable();
        assert!(readable("1.0"));
        assert!(readable("1.99"));
        assert!(!readable("2.0"));
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for text in ["", "1", "0.9", "1.x", "+1.0", "1.0.0", "v1.0"] {
            assert_eq!(text.parse::<FormatVersion>(), Err(InvalidFormatVersion), "{text}");
        }
    }
}
