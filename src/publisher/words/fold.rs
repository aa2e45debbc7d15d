//! Words without case and diacritics.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The words of a text in order: runs of letters and digits, in lower case and without diacritics.
///
/// `Fine-tuning Schrödinger's nets` gives `fine tuning schrodinger s nets`.
pub fn words(text: &str) -> Vec<String> {
    fold(text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The text in lower case and without diacritics.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            // Letters that Unicode does not take apart, but that people type without their stroke.
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'þ' => folded.push_str("th"),
            _ => folded.push(c),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_neither_case_nor_diacritics() {
        assert_eq!(
            words("Fine-tuning: Schrödinger's ŁUKASZ, Ørsted"),
            ["fine", "tuning", "schrodinger", "s", "lukasz", "orsted"]
        );
        assert_eq!(words("GPT-4o & ﬁve"), ["gpt", "4o", "five"]);
        assert_eq!(words(" … "), [""; 0]);
    }

    #[test]
    fn an_accent_may_be_a_character_of_its_own() {
        assert_eq!(words("Poincare\u{301}"), words("Poincaré"));
    }
}
