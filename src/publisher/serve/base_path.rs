//! Where a site lies on its host.

/// The path that a site lies below: nothing at a root, `/papers` below a path. It never ends in a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BasePath(String);

/// Where a path of the host lies, seen from the site.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Place<'a> {
    /// In the site; the path below its base begins with a slash.
    Below(&'a str),
    /// The base itself, without the slash that its links need.
    WithoutSlash,
    /// The root of the host, above a site that lies below a path.
    HostRoot,
    /// Elsewhere on the host, where this site has nothing.
    Outside,
}

impl BasePath {
    /// The base path as the site's state has it. None if no URL could have it.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let is_segment = |segment: &str| {
            let is_plain = |char: char| char.is_ascii_graphic() && !r##"?#%\"<>"##.contains(char);
            !["", ".", ".."].contains(&segment) && segment.chars().all(is_plain)
        };
        let is_path = text.strip_prefix('/').is_some_and(|path| path.split('/').all(is_segment));
        (text.is_empty() || is_path).then(|| Self(text.to_owned()))
    }

    /// The path of the site's front page.
    pub(super) fn front(&self) -> String {
        self.below("/")
    }

    /// The path on the host of a path below the base.
    pub(super) fn below(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// Where a path of the host lies.
    pub(super) fn place<'a>(&self, path: &'a str) -> Place<'a> {
        match path.strip_prefix(&self.0) {
            Some("") => Place::WithoutSlash,
            Some(below) if below.starts_with('/') => Place::Below(below),
            _ if path == "/" => Place::HostRoot,
            _ => Place::Outside,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_a_root_everything_is_in_the_site() {
        let base = BasePath::parse("").unwrap();
        assert_eq!(base.front(), "/");
        assert_eq!(base.place("/"), Place::Below("/"));
        assert_eq!(base.place("/papers"), Place::Below("/papers"));
    }

    #[test]
    fn below_a_path_only_that_path_is() {
        let base = BasePath::parse("/a/papers").unwrap();
        assert_eq!(base.front(), "/a/papers/");
        assert_eq!(base.place("/a/papers/x"), Place::Below("/x"));
        assert_eq!(base.place("/a/papers"), Place::WithoutSlash);
        assert_eq!(base.place("/"), Place::HostRoot);
        for outside in ["/a/paper", "/a/papersx", "/papers/", "/a/", "//", "/A/PAPERS/", "*"] {
            assert_eq!(base.place(outside), Place::Outside, "{outside}");
        }
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for wrong in ["papers", "/papers/", "/", "//a", "/../a", "/a b", "/a?b", "/a\\b", "https://a/b", "/é"] {
            assert_eq!(BasePath::parse(wrong), None, "{wrong}");
        }
    }
}
