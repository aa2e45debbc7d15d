//! Path patterns: `*` stands for anything, `:name` for the rest of a path segment.

use super::LineFault;

/// A pattern that a whole path has to match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// This text.
    Text(String),
    /// `:name`: one character or more, up to the next slash.
    Placeholder(String),
    /// `*`: anything, slashes and nothing included.
    Splat,
}

/// The name that `*` has in values.
const SPLAT: &str = "splat";

impl Pattern {
    pub(super) fn parse(text: &str) -> Result<Self, LineFault> {
        if text.contains(char::is_whitespace) {
            return Err(LineFault::Space);
        }
        let mut parts = Vec::new();
        let mut rest = text;
        while !rest.is_empty() {
            let (part, after) = next_part(rest);
            if let Some(name) = part.name()
                && parts.iter().filter_map(Part::name).any(|earlier| earlier == name)
            {
                let two_splats = part == Part::Splat && parts.contains(&Part::Splat);
                return Err(if two_splats { LineFault::TwoSplats } else { LineFault::TwoOfOneName(name.to_owned()) });
            }
            parts.push(part);
            rest = after;
        }
        Ok(Self(parts))
    }

    /// What the placeholders and the splat stand for in this path, by name, if it matches.
    pub(super) fn captures<'a>(&'a self, path: &'a str) -> Option<Vec<(&'a str, &'a str)>> {
        let mut captures = Vec::new();
        matches(&self.0, path, &mut captures).then_some(captures)
    }
}

impl Part {
    fn name(&self) -> Option<&str> {
        match self {
            Self::Text(_) => None,
            Self::Placeholder(name) => Some(name),
            Self::Splat => Some(SPLAT),
        }
    }
}

/// The part at the start of a pattern that is not empty, and what follows it.
fn next_part(text: &str) -> (Part, &str) {
    if let Some(rest) = text.strip_prefix('*') {
        return (Part::Splat, rest);
    }
    if let Some(length) = placeholder(text) {
        let (name, rest) = text.split_at(length);
        return (Part::Placeholder(name[1..].to_owned()), rest);
    }
    let begins_a_part = |at: &usize| text[*at..].starts_with('*') || placeholder(&text[*at..]).is_some();
    let end = text.char_indices().map(|(at, _)| at).skip(1).find(begins_a_part).unwrap_or(text.len());
    let (literal, rest) = text.split_at(end);
    (Part::Text(literal.to_owned()), rest)
}

/// The length of the placeholder at the start of a text. A name begins with a letter, so that a port is none.
fn placeholder(text: &str) -> Option<usize> {
    let name = text.strip_prefix(':')?;
    name.starts_with(|first: char| first.is_ascii_alphabetic()).then(|| {
        let end = name.find(|other: char| !other.is_ascii_alphanumeric() && other != '_');
        1 + end.unwrap_or(name.len())
    })
}

/// Whether all of the path matches these parts, each taking as much as it can.
fn matches<'a>(parts: &'a [Part], path: &'a str, captures: &mut Vec<(&'a str, &'a str)>) -> bool {
    let Some((part, rest)) = parts.split_first() else { return path.is_empty() };
    let (name, shortest, longest) = match part {
        Part::Text(text) => return path.strip_prefix(text.as_str()).is_some_and(|path| matches(rest, path, captures)),
        Part::Placeholder(name) => (name.as_str(), 1, path.find('/').unwrap_or(path.len())),
        Part::Splat => (SPLAT, 0, path.len()),
    };
    (shortest..=longest).rev().filter(|end| path.is_char_boundary(*end)).any(|end| {
        let before = captures.len();
        captures.push((name, &path[..end]));
        let matched = matches(rest, &path[end..], captures);
        if !matched {
            captures.truncate(before);
        }
        matched
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn captured(pattern: &str, path: &str) -> Option<String> {
        let pattern = Pattern::parse(pattern).unwrap();
        let captures = pattern.captures(path)?;
        Some(captures.iter().map(|(name, text)| format!("{name}={text}")).collect::<Vec<_>>().join(" "))
    }

    fn matched(pattern: &str, path: &str) -> bool {
        captured(pattern, path).is_some()
    }

    #[test]
    fn a_plain_path_matches_itself_alone() {
        assert!(matched("/feed.xml", "/feed.xml"));
        for other in ["/feed.xmlx", "/feed-xml", "/feed.xm", "/a/feed.xml", "/FEED.XML", "/feed.xml/", ""] {
            assert!(!matched("/feed.xml", other), "{other}");
        }
    }

    #[test]
    fn a_splat_matches_anything_and_nothing() {
        assert_eq!(captured("/*", "/").unwrap(), "splat=");
        assert_eq!(captured("/papers/assets/*", "/papers/assets/a/b.js").unwrap(), "splat=a/b.js");
        assert!(!matched("/assets/*", "/assets"));
        assert!(!matched("/assets/*", "/papers/assets/a.js"));
    }

    #[test]
    fn a_splat_may_stand_in_the_middle() {
        assert_eq!(captured("/assets/*.wasm", "/assets/x.wasm/y.wasm").unwrap(), "splat=x.wasm/y");
        assert!(!matched("/assets/*.wasm", "/assets/x.js"));
        assert!(matched("*.png", "/icons/icon.png"));
    }

    #[test]
    fn a_placeholder_stays_in_its_segment_and_is_never_empty() {
        assert_eq!(captured("/editions/:date/", "/editions/2026-05-08/").unwrap(), "date=2026-05-08");
        assert!(!matched("/editions/:date/", "/editions//"));
        assert!(!matched("/editions/:date/", "/editions/a/b/"));
        assert_eq!(captured("/:a/:b_2.html", "/x/y.z.html").unwrap(), "a=x b_2=y.z");
    }

    #[test]
    fn a_colon_without_a_letter_is_a_colon() {
        assert!(matched("/a:1", "/a:1"));
        assert!(!matched("/a:1", "/ab"));
        assert!(matched("/:", "/:"));
    }

    #[test]
    fn characters_of_other_patterns_are_only_characters() {
        assert!(matched("/a.(b)[c]+?", "/a.(b)[c]+?"));
        assert!(!matched("/a.c", "/abc"));
        assert_eq!(captured("/é:x*", "/éàü/").unwrap(), "x=àü splat=/");
    }

    #[test]
    fn what_hosts_cannot_read_is_refused() {
        assert_eq!(Pattern::parse("/*/a/*"), Err(LineFault::TwoSplats));
        assert_eq!(Pattern::parse("/:a/:a"), Err(LineFault::TwoOfOneName("a".to_owned())));
        assert_eq!(Pattern::parse("/:splat/*"), Err(LineFault::TwoOfOneName("splat".to_owned())));
        assert_eq!(Pattern::parse("/a b"), Err(LineFault::Space));
    }
}
