//! What is typed into the field: words, `-words`, `"phrases"` and `author:names`.

use super::fold::folded;

/// One thing that is asked for of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Whether papers that have it are left out.
    pub(super) is_excluded: bool,
    /// Whether it is asked for among the authors alone.
    pub(super) is_author: bool,
    /// The words, as [`fold`](super::fold) writes them.
    pub(super) words: String,
}

/// The terms of a text. Whatever is typed has a meaning: a quote that is still open goes on to the end, and a lone `-` asks for nothing.
pub(super) fn terms(text: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let is_excluded = rest.starts_with('-');
        rest = rest.trim_start_matches('-');
        let after_name = rest.get(..7).filter(|name| name.eq_ignore_ascii_case("author:")).map(|_| &rest[7..]);
        rest = after_name.unwrap_or(rest);
        let (words, after) = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => rest.split_at(rest.find([' ', '\t', '\n', '\u{a0}', '\u{3000}', '"']).unwrap_or(rest.len())),
        };
        let words = folded(words);
        if !words.is_empty() {
            terms.push(Term { is_excluded, is_author: after_name.is_some(), words });
        }
        rest = after.trim_start();
    }
    terms
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The terms in a short form: `-` excluded, `@` authors.
    fn read(text: &str) -> Vec<String> {
        let mark = |is: bool, mark| if is { mark } else { "" };
        let short = |term: Term| format!("{}{}{}", mark(term.is_excluded, "-"), mark(term.is_author, "@"), term.words);
        terms(text).into_iter().map(short).collect()
    }

    #[test]
    fn words_exclusions_phrases_and_authors_are_told_apart() {
        assert_eq!(read("Grokking -theory \"state space\""), ["grokking", "-theory", "state space"]);
        assert_eq!(read("-\"in context\" author:Nguyễn -Author:\"Y. LeCun\""), ["-in context", "@nguyen", "-@y lecun"]);
        assert_eq!(read("GPT-4"), ["gpt 4"], "a word with a hyphen is two that follow each other");
        assert_eq!(read("one\"two three\"four"), ["one", "two three", "four"]);
    }

    #[test]
    fn what_is_half_typed_means_what_it_says_so_far() {
        assert_eq!(read("\"state sp"), ["state sp"]);
        for nothing in ["", " ", "-", "--", "\"", "-\"\"", "author:", "– “”", "- - -", "author:\"\""] {
            assert_eq!(read(nothing), [""; 0], "{nothing}");
        }
        assert_eq!(read("author"), ["author"]);
        assert_eq!(read("autho\u{301}r: x"), ["author", "x"]);
    }
}
