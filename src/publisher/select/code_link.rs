//! The code of a paper, where its abstract or comment names it.

use crate::{
    digest::{is_https, limits},
    publisher::arxiv::ArxivPaper,
};

/// The hosts that code is linked on. Those further down come second: a page on Hugging Face is often a model or a data set.
const HOSTS: [&[&str]; 2] =
    [&["github.com", "www.github.com", "gitlab.com", "codeberg.org"], &["huggingface.co", "www.huggingface.co"]];

/// The first address of a repository in the abstract, else in the comment. Only `https` ones count.
pub fn code_link(paper: &ArxivPaper) -> Option<String> {
    let texts = [paper.abstract_text.as_str(), paper.comment.as_deref().unwrap_or_default()];
    HOSTS.iter().find_map(|hosts| texts.iter().find_map(|text| addresses(text).find(|found| is_code(found, hosts))))
}

/// Everything in a text that begins like an `https` address, up to where it ends.
fn addresses(text: &str) -> impl Iterator<Item = String> {
    text.match_indices("https://").map(|(start, _)| {
        let rest = &text[start..];
        let end = rest
            .find(|c: char| !c.is_ascii_graphic() || matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}'))
            .unwrap_or(rest.len());
        without_punctuation(&rest[..end]).to_owned()
    })
}

/// The address without the full stop, bracket or quotation mark that ends its sentence.
fn without_punctuation(mut address: &str) -> &str {
    loop {
        let shorter = match address.chars().last() {
            Some('.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '$' | '/') => &address[..address.len() - 1],
            Some(')') if !balanced(address, '(', ')') => &address[..address.len() - 1],
            Some(']') if !balanced(address, '[', ']') => &address[..address.len() - 1],
            _ => return address,
        };
        address = shorter;
    }
}

fn balanced(text: &str, open: char, close: char) -> bool {
    text.matches(open).count() >= text.matches(close).count()
}

/// Whether the address is that of a repository on one of the hosts: an owner and a name.
fn is_code(address: &str, hosts: &[&str]) -> bool {
    let Some((host, path)) = address.strip_prefix("https://").and_then(|rest| rest.split_once('/')) else {
        return false;
    };
    let parts: Vec<&str> = path.split(['/', '?', '#']).collect();
    hosts.contains(&host.to_ascii_lowercase().as_str())
        && parts.len() >= 2
        && parts[..2].iter().all(|part| !part.is_empty())
        // These are pages about papers and lists of things, not code.
        && !["papers", "collections", "blog"].contains(&parts[0])
        && address.len() <= limits::LINE
        && is_https(address)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::select::example::candidate;

    fn link(abstract_text: &str, comment: Option<&str>) -> Option<String> {
        let mut paper = candidate("2605.00001", "A").paper;
        paper.abstract_text = abstract_text.to_owned();
        paper.comment = comment.map(str::to_owned);
        code_link(&paper)
    }

    fn in_abstract(text: &str) -> Option<String> {
        link(text, None)
    }

    #[test]
    fn it_ends_where_the_address_ends() {
        for text in [
            "Code: https://github.com/a/b.",
            "Code (https://github.com/a/b).",
            "[code](https://github.com/a/b), more",
            "at \"https://github.com/a/b\".",
            "at https://github.com/a/b/.",
            "\\url{https://github.com/a/b}",
            "at https://github.com/a/b，and more",
            "https://github.com/a/b",
        ] {
            assert_eq!(in_abstract(text).as_deref(), Some("https://github.com/a/b"), "{text}");
        }
        assert_eq!(
            in_abstract("https://codeberg.org/a/b.c_d/src/(x).").as_deref(),
            Some("https://codeberg.org/a/b.c_d/src/(x)")
        );
    }

    #[test]
    fn the_abstract_comes_before_the_comment_and_code_before_models() {
        let github = "https://github.com/a/b";
        assert_eq!(link(github, Some("https://gitlab.com/c/d")).as_deref(), Some(github));
        assert_eq!(link("https://huggingface.co/a/model", Some(github)).as_deref(), Some(github));
        assert_eq!(in_abstract("https://huggingface.co/a/model").as_deref(), Some("https://huggingface.co/a/model"));
        assert_eq!(link("none", Some("10 pages, https://gitlab.com/c/d")).as_deref(), Some("https://gitlab.com/c/d"));
    }

    #[test]
    fn other_addresses_are_not_code() {
        for text in [
            "http://github.com/a/b",
            "https://github.com.evil.example/a/b",
            "https://evil.example/github.com/a/b",
            "https://github.com@evil.example/a/b",
            "https://github.com/",
            "https://github.com/owner",
            "https://huggingface.co/papers/2605.00001",
            "https://example.org/a/b",
            "https://",
        ] {
            assert_eq!(in_abstract(text), None, "{text}");
        }
    }
}
