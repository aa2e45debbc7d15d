//! Keys by which entries are cited: `vaswani2017attention`.

use std::collections::BTreeSet;

use super::{name::Name, plain::line, tex};
use crate::desk::Reference;

/// Words with which a title begins but which say nothing about it.
const SMALL: &str =
    "a an the on of in for to from with and or is are as at by do does can how what when where why towards toward";
/// The most letters of a name or a word.
const LONGEST: usize = 30;

/// Keys that were given, so that none is given twice.
#[derive(Debug, Default)]
pub(super) struct Keys(BTreeSet<String>);

impl Keys {
    /// A key for the reference: the first author’s family name, the year and the first word of the title, all in small ASCII letters; of
    /// several that would have the same, the second has an “a” after it, the third a “b”.
    pub(super) fn give(&mut self, reference: &Reference, year: i32) -> String {
        let plain = key(reference, year);
        let mut key = plain.clone();
        let mut others = 0;
        while !self.0.insert(key.clone()) {
            key = format!("{plain}{}", suffix(others));
            others += 1;
        }
        key
    }
}

fn key(reference: &Reference, year: i32) -> String {
    let family = reference.authors.iter().find_map(|name| Name::read(name));
    let family = family.map(|name| letters(name.sorted_by())).filter(|letters| !letters.is_empty());
    let title = line(&reference.title);
    let words = title.split(|c: char| !c.is_alphanumeric()).map(letters).filter(|word| word.len() > 1);
    let word = words.into_iter().find(|word| !SMALL.split(' ').any(|small| small == word)).unwrap_or_default();
    format!("{}{year}{word}", family.as_deref().unwrap_or("arxiv"))
}

/// a, b, … z, aa, ab, …
fn suffix(mut at: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.insert(0, b'a' + (at % 26) as u8);
        match at / 26 {
            0 => return letters.into_iter().map(char::from).collect(),
            more => at = more - 1,
        }
    }
}

/// The text in small ASCII letters: accents are taken off, and what no ASCII letter is left of is left out.
fn letters(text: &str) -> String {
    let mut letters: String = text.chars().flat_map(tex::ascii_letters).collect();
    letters.truncate(LONGEST);
    letters
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn key_of(authors: &[&str], title: &str) -> String {
        let json = json!({"id": "1706.03762", "title": title, "authors": authors});
        key(&Reference::read(&json).unwrap(), 2017)
    }

    #[test]
    fn keys_are_name_year_and_word_in_ascii() {
        assert_eq!(key_of(&["Ashish Vaswani", "Noam Shazeer"], "Attention Is All You Need"), "vaswani2017attention");
        assert_eq!(key_of(&["Đỗ Ngọc Çelik"], "The Łoś theorem"), "celik2017los");
        assert_eq!(key_of(&["Jörg Großmann"], "On β and Ænima"), "grossmann2017aenima");
        assert_eq!(key_of(&["The ATLAS Collaboration"], "A search"), "atlascollaboration2017search");
        assert_eq!(key_of(&["王伟"], "深度学习"), "arxiv2017");
        assert_eq!(key_of(&[], "{}},@evil"), "arxiv2017evil");
    }

    #[test]
    fn no_key_is_given_twice() {
        let json = json!({"id": "1706.03762", "title": "Same", "authors": ["A. Same"]});
        let reference = Reference::read(&json).unwrap();
        let mut keys = Keys::default();
        let given: Vec<String> = (0..60).map(|_| keys.give(&reference, 2017)).collect();
        assert_eq!(given[..3], ["same2017same", "same2017samea", "same2017sameb"]);
        assert_eq!((given[26].as_str(), given[27].as_str()), ("same2017samez", "same2017sameaa"));
        assert_eq!(given.iter().collect::<BTreeSet<_>>().len(), 60);
    }
}
