//! The path of a request, read so that it can name nothing but a file of the site. No disk.

use std::path::{Component, Path};

use percent_encoding::percent_decode_str;

/// The names on the way to a file or folder of the site.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct AskedPath {
    /// The names of folders and, at the end, of a file or folder. None for the site's own folder.
    pub(super) names: Vec<String>,
    /// Whether the path ends in a slash, as the path of a folder does.
    pub(super) ends_in_slash: bool,
}

impl AskedPath {
    /// Reads a path below the base, which begins with a slash and has its escapes. None if nothing can be there.
    pub(super) fn parse(path: &str) -> Option<Self> {
        let path = path.strip_prefix('/')?;
        if path.is_empty() {
            return Some(Self { names: Vec::new(), ends_in_slash: true });
        }
        let (path, ends_in_slash) = path.strip_suffix('/').map_or((path, false), |folder| (folder, true));
        // The split comes first: an escaped slash is a character of a name, and no name has it.
        let names: Option<Vec<String>> = path.split('/').map(name).collect();
        Some(Self { names: names?, ends_in_slash }).filter(|asked| may_be_served(&asked.names))
    }
}

/// Whether a site has this path for its readers: not hidden, and not one of the files that instruct the host.
pub(super) fn may_be_served(names: &[impl AsRef<str>]) -> bool {
    let hidden = names.iter().any(|name| name.as_ref().starts_with('.'));
    // Some file systems do not tell upper from lower case.
    let instructions = names.first().is_some_and(|name| name.as_ref().eq_ignore_ascii_case("_headers"));
    !hidden && !instructions
}

/// The name that a segment of a path stands for, if it is one name and nothing else on any system.
fn name(segment: &str) -> Option<String> {
    let name = percent_decode_str(segment).decode_utf8().ok()?;
    let is_one_name = Path::new(&*name).components().eq([Component::Normal(name.as_ref().as_ref())]);
    // The colon begins a stream of a file on Windows; no file of a site has one.
    let is_plain = !name.contains(|char: char| char.is_control() || matches!(char, '/' | '\\' | ':'));
    (is_one_name && is_plain).then(|| name.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(path: &str) -> Option<Vec<String>> {
        AskedPath::parse(path).map(|asked| asked.names)
    }

    #[test]
    fn names_are_unescaped_one_by_one() {
        assert_eq!(names("/a/b.html").unwrap(), ["a", "b.html"]);
        assert_eq!(names("/%61/caf%C3%A9%20x").unwrap(), ["a", "café x"]);
        assert_eq!(names("/100%").unwrap(), ["100%"]);
    }

    #[test]
    fn a_slash_at_the_end_is_kept() {
        let ends_in_slash = |path| AskedPath::parse(path).unwrap().ends_in_slash;
        assert!(ends_in_slash("/") && ends_in_slash("/a/"));
        assert!(!ends_in_slash("/a") && !ends_in_slash("/a%20"));
        assert!(names("/").unwrap().is_empty());
    }

    #[test]
    fn nothing_leads_out_of_the_site() {
        for path in [
            "",
            "a",
            "/..",
            "/../x",
            "/a/../x",
            "/%2e%2e/x",
            "/.%2E/x",
            "/a/%2e%2e/%2e%2e/x",
            "/%2fetc/passwd",
            "/a%2f..%2fx",
            "/..%5cx",
            "/a\\b",
            "/%5c",
            "/a%00",
            "/%00",
            "/C:/x",
            "/C:%5cx",
            "/a%0d%0ab",
            "/%ff",
            "/a/./b",
            "/.",
        ] {
            assert_eq!(AskedPath::parse(path), None, "{path}");
        }
    }

    #[test]
    fn empty_names_are_nothing() {
        for path in ["//", "//a", "/a//", "/a//b", "///"] {
            assert_eq!(AskedPath::parse(path), None, "{path}");
        }
    }

    #[test]
    fn hidden_names_and_instructions_to_the_host_are_nothing() {
        for path in
            ["/.brevier/state.json", "/a/.git", "/%2ebrevier/", "/_headers", "/_HEADERS", "/%5fheaders", "/_headers/"]
        {
            assert_eq!(AskedPath::parse(path), None, "{path}");
        }
        assert!(names("/_headers.txt").is_some() && names("/a/_headers").is_some());
    }
}
