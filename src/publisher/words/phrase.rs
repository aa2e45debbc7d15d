//! Phrases that people look for.

use super::fold::fold;

/// One or more words that stand next to each other, whatever their case, their diacritics and what separates them.
///
/// Words are matched whole, but for one that ends in `*`, which matches every word that begins so: `diffusion model*`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct Phrase {
    text: String,
    words: Vec<Word>,
}

/// The text has no word to look for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` has no letter or digit to look for; write a word or a phrase, such as \"diffusion model*\"")]
pub struct InvalidPhrase(String);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    text: String,
    begins: bool,
}

impl Phrase {
    /// The phrase as it was written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// How many times the phrase stands in a text, given as its [`words`](super::words).
    pub fn count_in(&self, words: &[String]) -> usize {
        words.windows(self.words.len()).filter(|window| self.words.iter().zip(*window).all(Word::matches)).count()
    }

    /// Whether the phrase stands in a text, given as its [`words`](super::words).
    pub fn is_in(&self, words: &[String]) -> bool {
        self.count_in(words) > 0
    }
}

impl Word {
    fn matches((word, found): (&Self, &String)) -> bool {
        if word.begins { found.starts_with(&word.text) } else { *found == word.text }
    }
}

impl TryFrom<String> for Phrase {
    type Error = InvalidPhrase;

    fn try_from(text: String) -> Result<Self, InvalidPhrase> {
        let words: Vec<Word> = fold(&text)
            .split(|c: char| !c.is_alphanumeric() && c != '*')
            .map(|word| Word { text: word.replace('*', ""), begins: word.ends_with('*') })
            .filter(|word| !word.text.is_empty())
            .collect();
        if words.is_empty() { Err(InvalidPhrase(text)) } else { Ok(Self { text, words }) }
    }
}

impl std::str::FromStr for Phrase {
    type Err = InvalidPhrase;

    fn from_str(text: &str) -> Result<Self, InvalidPhrase> {
        text.to_owned().try_into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publisher::words::words;

    fn finds(phrase: &str, text: &str) -> bool {
        phrase.parse::<Phrase>().unwrap().is_in(&words(text))
    }

    #[test]
    fn case_diacritics_and_hyphens_do_not_matter() {
        assert!(finds("fréchet inception", "The FRECHET-Inception distance"));
        assert!(finds("Rényi", "Renyi entropy"));
        assert!(finds("in context", "In-Context Learning"));
    }

    #[test]
    fn words_are_whole_and_in_order() {
        assert!(!finds("art", "state of the arts; smart parts"));
        assert!(!finds("learning deep", "deep learning"));
        assert!(!finds("deep learning", "deep"));
    }

    #[test]
    fn a_star_stands_for_the_rest_of_a_word() {
        assert!(finds("diffusion model*", "Two Diffusion Models"));
        assert!(finds("robot*", "robotics"));
        assert!(!finds("robot*", "a microrobot"));
    }

    #[test]
    fn a_phrase_without_words_is_refused() {
        for text in ["", " ", "*", "--", "* *"] {
            assert_eq!(text.parse::<Phrase>(), Err(InvalidPhrase(text.to_owned())));
        }
    }
}
