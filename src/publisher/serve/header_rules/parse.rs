//! From the text of a `_headers` file to its rules.

use axum::http::{
    HeaderValue,
    header::{self, HeaderName},
};

use super::{HeaderRules, HeaderRulesError, LineFault, Rule, pattern::Pattern};

/// What no file can set, since it describes the transfer. Netlify lists these, and some more that do no harm:
/// <https://docs.netlify.com/routing/headers/#limitations>.
const OF_THE_HOST: [HeaderName; 9] = [
    header::CONNECTION,
    header::CONTENT_ENCODING,
    header::CONTENT_LENGTH,
    header::CONTENT_RANGE,
    header::DATE,
    header::LOCATION,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

impl HeaderRules {
    /// Reads the text of a `_headers` file.
    ///
    /// As at Cloudflare and Netlify, what a line is shows in how it begins, not in its indentation: `/` or `https://` begins
    /// a path pattern, `#` a comment, `!` a header to detach, and everything else is `Name: value`.
    ///
    /// # Errors
    /// Names the first line that is not understood. Hosts leave such lines out and say so in a log that few people read.
    pub fn parse(text: &str) -> Result<Self, HeaderRulesError> {
        let mut rules: Vec<(usize, Rule)> = Vec::new();
        for (line, text) in (1..).zip(text.lines()) {
            let text = text.trim();
            if text.is_empty() || text.starts_with('#') {
                continue;
            }
            let read = if text.starts_with('/') || text.starts_with("https://") {
                Pattern::parse(text)
                    .map(|pattern| rules.push((line, Rule { pattern, detached: Vec::new(), set: Vec::new() })))
            } else {
                rules.last_mut().ok_or(LineFault::NoPath).and_then(|(_, rule)| rule.add(text))
            };
            read.map_err(|fault| HeaderRulesError { line, fault })?;
        }
        match rules.iter().find(|(_, rule)| rule.set.is_empty() && rule.detached.is_empty()) {
            Some((line, _)) => Err(HeaderRulesError { line: *line, fault: LineFault::NoHeader }),
            None => Ok(Self(rules.into_iter().map(|(_, rule)| rule).collect())),
        }
    }
}

impl Rule {
    /// Adds what a line below the path says.
    fn add(&mut self, line: &str) -> Result<(), LineFault> {
        if let Some(detached) = line.strip_prefix('!') {
            self.detached.push(header_name(detached)?);
            return Ok(());
        }
        let (written, value) = line.split_once(':').ok_or(LineFault::NotUnderstood)?;
        let (name, value) = (header_name(written)?, value.trim());
        if value.is_empty() {
            return Err(LineFault::NoValue(written.trim().to_owned()));
        }
        // HTTP would let other bytes pass, but gives them no meaning, and hosts refuse them.
        if !value.is_ascii() || HeaderValue::from_str(value).is_err() {
            return Err(LineFault::Value(written.trim().to_owned()));
        }
        match self.set.iter_mut().find(|(set, _)| *set == name) {
            Some((_, values)) => *values = format!("{values}, {value}"),
            None => self.set.push((name, value.to_owned())),
        }
        Ok(())
    }
}

fn header_name(text: &str) -> Result<HeaderName, LineFault> {
    let text = text.trim();
    let name: HeaderName = text.parse().map_err(|_| LineFault::Name(text.to_owned()))?;
    if OF_THE_HOST.contains(&name) { Err(LineFault::OfTheHost(text.to_owned())) } else { Ok(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        HeaderRules::parse(text).unwrap_err().to_string()
    }

    #[test]
    fn comments_blank_lines_and_windows_line_ends_are_passed_over() {
        let rules = HeaderRules::parse("# c\r\n\r\n/*\r\n  # c\r\n  X-A: 1\r\n\r\n  X-B: 2\r\n").unwrap();
        assert_eq!(rules.0.len(), 1);
        assert_eq!(rules.0[0].set.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>(), ["1", "2"]);
    }

    #[test]
    fn a_value_keeps_its_colons() {
        let rules = HeaderRules::parse("/*\n  Link: <https://a/>; rel=me\n").unwrap();
        assert_eq!(rules.0[0].set[0].1, "<https://a/>; rel=me");
    }

    #[test]
    fn an_empty_file_has_no_rules() {
        assert!(HeaderRules::parse("\n# nothing\n").unwrap().0.is_empty());
    }

    #[test]
    fn the_line_that_is_not_understood_is_named() {
        assert!(error("/*\n  X-A: 1\n  what is this\n").starts_with("line 3: is no path that begins with /"));
        assert!(error("assets/*\n  X-A: 1\n").starts_with("line 1: a header stands above the first path"));
        assert!(error("/*\n  X A: 1\n").starts_with("line 2: \"X A\" is not the name"));
        assert!(error("/*\n  X-A:\n").starts_with("line 2: X-A has no value"));
        assert!(error("/*\n  X-A: é\n").starts_with("line 2: the value of X-A has a character"));
        assert!(error("/*\n  ! \n").starts_with("line 2: \"\" is not the name"));
    }

    #[test]
    fn a_path_without_headers_is_named_wherever_it_stands() {
        assert!(error("/a\n/b\n  X-A: 1\n").starts_with("line 1: no header follows"));
        assert!(error("/a\n  X-A: 1\n\n/b\n").starts_with("line 4: no header follows"));
    }

    #[test]
    fn what_describes_the_transfer_can_be_neither_set_nor_detached() {
        assert!(error("/*\n  Content-Length: 3\n").starts_with("line 2: Content-Length is for the host to set"));
        assert!(error("/*\n  ! content-encoding\n").starts_with("line 2: content-encoding is for the host to set"));
    }
}
