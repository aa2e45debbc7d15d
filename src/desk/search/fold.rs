//! Words made comparable: without case, diacritics and the `s` of a plural. Index and query are folded by the same code.

use std::borrow::Cow;

use crate::reading::folded as folded_text;

/// The longest word that is indexed, in bytes. What is longer is an address or a formula.
pub const LONGEST: usize = 40;

/// Terms that stand in nearly every text, sorted; a search for them would find everything. `thi` is what [`singular`] makes of
/// `this`.
const STOP: [&str; 63] = [
    "about", "also", "although", "among", "an", "and", "any", "are", "as", "at", "be", "because", "been", "both",
    "but", "by", "can", "do", "does", "each", "for", "from", "had", "has", "have", "how", "if", "in", "into", "is",
    "it", "its", "may", "more", "most", "no", "not", "of", "on", "only", "or", "other", "our", "over", "so", "such",
    "than", "that", "the", "their", "them", "then", "there", "these", "they", "thi", "those", "thus", "to", "we",
    "which", "while", "with",
];

/// The term by which one of the [`words`] is found; nothing for single letters and for words that every text has.
pub fn term_of(word: &str) -> Option<Cow<'_, str>> {
    Some(singular(word)).filter(|term| is_worth_it(term))
}

/// Whether a term is indexed at all.
pub fn is_worth_it(term: &str) -> bool {
    (2..=LONGEST).contains(&term.len()) && term.chars().nth(1).is_some() && STOP.binary_search(&term).is_err()
}

/// Runs of letters and digits, in lower case and without diacritics, as the filter of an edition has them.
pub fn words(text: &str, mut take: impl FnMut(&str)) {
    folded_text(text).split([' ', '+']).filter(|word| !word.is_empty()).for_each(&mut take);
}

/// The word without the `s` of a plural (Harman's S-stemmer, JASIS 42(1), 1991). Unlike a full stemmer it leaves the beginnings
/// of words alone, by which a search finds what is still being typed.
pub fn singular(word: &str) -> Cow<'_, str> {
    let ends = |ending: &str| word.ends_with(ending);
    if word.len() < 4 || !ends("s") {
        word.into()
    } else if ends("ies") && !ends("eies") && !ends("aies") {
        format!("{}y", &word[..word.len() - 3]).into()
    } else if ends("us") || ends("ss") || ends("aes") || ends("ees") || ends("oes") {
        word.into()
    } else {
        word[..word.len() - 1].into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        let mut all = Vec::new();
        words(text, |word| all.extend(term_of(word).map(Cow::into_owned)));
        all
    }

    #[test]
    fn words_have_neither_case_nor_diacritics_nor_plurals() {
        assert_eq!(
            folded("Fine-tuning: Schrödinger’s ŁUKASZ, Ørsted, policies of Models"),
            ["fine", "tuning", "schrodinger", "lukasz", "orsted", "policy", "model"]
        );
        assert_eq!(folded("Poincare\u{301}"), folded("Poincaré"));
        assert_eq!(folded("GPT-4o, loss, corpus, bias 2D"), ["gpt", "4o", "loss", "corpus", "bia", "2d"]);
    }

    #[test]
    fn other_scripts_are_words_too() {
        assert_eq!(folded("Тёмная материя"), ["Тёмная", "материя"]);
    }

    #[test]
    fn words_without_meaning_are_sorted_and_left_out() {
        assert!(STOP.is_sorted());
        assert_eq!(folded("This is of the x"), [""; 0]);
    }

    #[test]
    fn a_longer_word_than_any_is_left_out() {
        assert_eq!(folded(&"a".repeat(LONGEST + 1)), [""; 0]);
    }
}
