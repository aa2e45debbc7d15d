//! Stems of the words that carry meaning.

use std::{collections::HashSet, sync::LazyLock};

use rust_stemmers::{Algorithm, Stemmer};

use super::{fold::fold, words};

/// The stems of a text's words, without the words that every text has: `We trained the models` gives `train model`.
///
/// English only (Snowball's English stemmer, NLTK's stop words). Words of other languages stay as they are, which still
/// lets them match themselves.
pub fn stems(text: &str) -> Vec<String> {
    static STEMMER: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::English));
    static STOP: LazyLock<HashSet<String>> = LazyLock::new(|| {
        stop_words::lookup(stop_words::Language::English).unwrap_or_default().iter().map(|word| fold(word)).collect()
    });
    words(text)
        .into_iter()
        // Single letters are what is left of `$x$` and of `model's`.
        .filter(|word| word.len() > 1 && !STOP.contains(word))
        .map(|word| STEMMER.stem(&word).into_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        assert_eq!(stems("We trained the models"), ["train", "model"]);
        assert_eq!(stems("learning learns learned"), ["learn"; 3]);
    }

    #[test]
    fn words_that_every_text_has_and_single_letters_are_left_out() {
        assert_eq!(stems("It is not the model's, but $k$ of them"), ["model"]);
    }
}
