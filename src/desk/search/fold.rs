//! Words made comparable: without case, diacritics and the `s` of a plural. Index and query are folded by the same code.

use std::borrow::Cow;

use unicode_normalization::char::decompose_canonical;

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

/// Runs of letters and digits, in lower case and without diacritics.
pub fn words(text: &str, mut take: impl FnMut(&str)) {
    let mut word = String::new();
    let mut end = |word: &mut String| {
        if !word.is_empty() {
            take(word);
            word.clear();
        }
    };
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' => word.push(c),
            'A'..='Z' => word.push(c.to_ascii_lowercase()),
            '\0'..='\x7f' => end(&mut word),
            // Diacritics that stand for themselves belong to the letter before them.
            '\u{300}'..='\u{36f}' => {}
            _ if c.is_alphanumeric() => decompose_canonical(c, |part| fold_char(part, &mut word)),
            _ => end(&mut word),
        }
    }
    end(&mut word);
}

fn fold_char(c: char, word: &mut String) {
    for c in c.to_lowercase() {
        match c {
            '\u{300}'..='\u{36f}' => {}
            // Letters that Unicode does not take apart, but that people type without their stroke.
            'ø' => word.push('o'),
            'ł' => word.push('l'),
            'đ' | 'ð' => word.push('d'),
            'ı' => word.push('i'),
            'ß' => word.push_str("ss"),
            'æ' => word.push_str("ae"),
            'œ' => word.push_str("oe"),
            'þ' => word.push_str("th"),
            'ﬁ' => word.push_str("fi"),
            'ﬂ' => word.push_str("fl"),
            _ => word.push(c),
        }
    }
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
        assert_eq!(folded("Тёмная материя"), ["темная", "материя"]);
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
