//! Reading version numbers.

/// The version in what a program prints about itself: the first word that starts with a digit, or a `v` before one.
pub fn in_text(text: &str) -> Option<&str> {
    let mut words = text.split_whitespace().map(|word| word.strip_prefix('v').unwrap_or(word));
    words.find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

/// The number before the first dot.
pub fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_found_among_other_words() {
        assert_eq!(in_text("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(in_text("v20.20.2"), Some("20.20.2"));
        assert_eq!(in_text("wasm-opt version 132 (version_132)"), Some("132"));
        assert_eq!(in_text("Chromium 156.0.8078.79 built on Debian GNU/Linux 12"), Some("156.0.8078.79"));
        assert_eq!(in_text("command not understood"), None);
    }

    #[test]
    fn the_major_number_comes_first() {
        assert_eq!(major("156.0.8078.79"), Some(156));
        assert_eq!(major("132"), Some(132));
        assert_eq!(major("next"), None);
    }
}
