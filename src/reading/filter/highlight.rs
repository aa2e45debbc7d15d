//! Where a filter's words stand in a text, so that they can be marked.

use super::{fold::fold, terms::Term};

/// The text in pieces, each with whether a word that is asked for stands there; one after the other they are the text. Nothing where no word
/// stands in it. A word of one letter marks nothing: there would be more marks than text.
pub fn highlight<'a>(text: &'a str, terms: &[Term]) -> Vec<(&'a str, bool)> {
    let (mut words, mut origins) = (String::new(), Vec::new());
    fold(text, &mut words, Some(&mut origins));
    let mut is_marked = vec![false; text.len()];
    let mut is_any = false;
    let is_sought = |term: &&Term| !term.is_excluded && !term.is_author && term.words.len() > 1;
    for term in terms.iter().filter(is_sought) {
        for (at, _) in words.match_indices(&term.words) {
            if at == 0 || words.as_bytes()[at - 1] == b' ' {
                // To the next letter of the text, whose marks and separators are not part of this word.
                let last = origins[at + term.words.len() - 1];
                let end = last + text[last..].chars().next().map_or(0, char::len_utf8);
                is_marked[origins[at]..end].fill(true);
                is_any = true;
            }
        }
    }
    let mut pieces = Vec::new();
    let mut from = 0;
    while is_any && from < text.len() {
        let to = (from..text.len()).find(|at| is_marked[*at] != is_marked[from]).unwrap_or(text.len());
        pieces.push((&text[from..to], is_marked[from]));
        from = to;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{super::terms::terms, *};

    /// The text with what is marked in brackets.
    fn shown(text: &str, typed: &str) -> String {
        let pieces = highlight(text, &terms(typed));
        assert!(pieces.is_empty() || pieces.iter().map(|(piece, _)| *piece).collect::<String>() == text);
        pieces.into_iter().map(|(piece, is)| if is { format!("[{piece}]") } else { piece.to_owned() }).collect()
    }

    #[test]
    fn words_are_marked_as_far_as_they_were_typed() {
        assert_eq!(shown("Grokking, and why we grok", "grok"), "[Grok]king, and why we [grok]");
        assert_eq!(shown("Nguyễn’s ngữ", "nguye ngu"), "[Nguyễ]n’s [ngữ]");
        assert_eq!(shown("Große Œuvres", "gross oeuv"), "[Groß]e [Œuv]res");
        assert_eq!(shown("a cole\u{301}e", "colee"), "a [cole\u{301}e]");
    }

    #[test]
    fn phrases_are_marked_over_what_parts_their_words() {
        assert_eq!(shown("State–space: a space", "\"state space\""), "[State–space]: a space");
        assert_eq!(shown("state space", "state-space spa"), "[state space]");
    }

    #[test]
    fn what_is_left_out_or_not_there_is_not_marked() {
        for typed in ["-grok", "author:grok", "rok", "g", ""] {
            assert_eq!(shown("Grokking", typed), "", "{typed}");
        }
        assert_eq!(shown("", "grok"), "");
    }

    #[test]
    fn what_looks_like_markup_is_text_in_pieces() {
        assert_eq!(shown("a <script>alert(1)</script>", "script"), "a <[script]>alert(1)</[script]>");
    }
}
