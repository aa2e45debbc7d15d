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

/// What is typed for one thing that is asked for: a word, or several between quotes.
pub struct Typed<'a> {
    /// Whether a `-` stands before it.
    pub is_excluded: bool,
    /// Whether `author:` does.
    pub is_author: bool,
    /// Whether it stands between quotes.
    pub is_quoted: bool,
    /// Whether nothing stands after it.
    pub is_last: bool,
    /// The words as they are typed.
    pub text: &'a str,
}

/// The pieces of what is typed. Whatever is typed has a meaning: a quote that is still open goes on to the end, and a lone `-` asks for
/// nothing. The filter of an edition and the search over the history read it alike.
pub fn typed(text: &str) -> Vec<Typed<'_>> {
    // One type for all of them, since the code to look for each costs every reader.
    let minus: fn(char) -> bool = |letter| matches!(letter, '-' | '−');
    let quote: fn(char) -> bool = |letter| matches!(letter, '"' | '“' | '”');
    let end: fn(char) -> bool = |letter| matches!(letter, ' ' | '\t' | '\n' | '\u{a0}' | '\u{3000}' | '"' | '“' | '”');
    let mut pieces = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let is_excluded = rest.starts_with(minus);
        rest = rest.trim_start_matches(minus);
        let after_name = rest.get(..7).filter(|name| name.eq_ignore_ascii_case("author:")).map(|_| &rest[7..]);
        rest = after_name.unwrap_or(rest);
        let quoted = rest.strip_prefix(quote);
        let (text, after) = match quoted {
            Some(quoted) => quoted.split_once(quote).unwrap_or((quoted, "")),
            None => rest.split_at(rest.find(end).unwrap_or(rest.len())),
        };
        rest = after.trim_start();
        let (is_author, is_quoted, is_last) = (after_name.is_some(), quoted.is_some(), rest.is_empty());
        pieces.push(Typed { is_excluded, is_author, is_quoted, is_last, text });
    }
    pieces
}

/// The terms of a text.
pub(super) fn terms(text: &str) -> Vec<Term> {
    let term = |piece: Typed<'_>| {
        let words = folded(piece.text);
        (!words.is_empty()).then_some(Term { is_excluded: piece.is_excluded, is_author: piece.is_author, words })
    };
    typed(text).into_iter().filter_map(term).collect()
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
        assert_eq!(read("“as phones write them” −minus"), ["as phones write them", "-minus"]);
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
