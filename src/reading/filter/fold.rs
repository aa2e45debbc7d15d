//! Letters without case and accents, so that `nguyen` finds Nguyễn and `gpt 4` finds GPT-4.
//!
//! Unicode has tables for this, which every reader would have to download. Here are the letters of ASCII, and those Latin letters with
//! marks that stand in the names of people; other scripts are taken as they are written.

/// The letters from `À` to `ſ` without their marks, in the order of Unicode. A space is no letter, a dot is two letters.
const LATIN: &[u8; 192] = b"aaaaaa.ceeeeiiiidnooooo ouuuuyt.aaaaaa.ceeeeiiiidnooooo ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Adds the text as lower-case words with one space between them. `origins`, where there is one, gets for each byte that is added the
/// place in `text` of the letter that it comes from.
pub(super) fn fold(text: &str, folded: &mut String, mut origins: Option<&mut Vec<usize>>) {
    let mut add = |at: usize, letter: char| {
        folded.push(letter);
        if let Some(origins) = origins.as_deref_mut() {
            origins.resize(folded.len(), at);
        }
    };
    // A separator is written when a word follows it, so that nothing ends in one.
    let (mut in_word, mut is_first) = (false, true);
    for (at, letter) in text.char_indices() {
        let (one, two) = match plain(letter) {
            Plain::Separator => {
                in_word = false;
                continue;
            }
            Plain::Mark => continue,
            Plain::Letter(one) => (one, None),
            Plain::Letters(one, two) => (one, Some(two)),
        };
        if !in_word && !is_first {
            add(at, ' ');
        }
        (in_word, is_first) = (true, false);
        add(at, one);
        if let Some(two) = two {
            add(at, two);
        }
    }
}

/// The text as words.
pub(super) fn folded(text: &str) -> String {
    let mut words = String::new();
    fold(text, &mut words, None);
    words
}

/// What a letter becomes.
enum Plain {
    Letter(char),
    Letters(char, char),
    /// It stands between words.
    Separator,
    /// It changes the letter before it.
    Mark,
}

fn plain(letter: char) -> Plain {
    match letter {
        // `+` is part of the names of things, such as C++.
        'a'..='z' | '0'..='9' | '+' => Plain::Letter(letter),
        'A'..='Z' => Plain::Letter(letter.to_ascii_lowercase()),
        '\0'..='\u{BF}' | '\u{2000}'..='\u{206F}' | '\u{3000}'..='\u{303F}' => Plain::Separator,
        'Æ' | 'æ' => Plain::Letters('a', 'e'),
        'Œ' | 'œ' => Plain::Letters('o', 'e'),
        'ß' => Plain::Letters('s', 's'),
        'Ĳ' | 'ĳ' => Plain::Letters('i', 'j'),
        '\u{C0}'..='\u{17F}' => match LATIN[letter as usize - 0xC0] {
            b' ' => Plain::Separator,
            letter => Plain::Letter(letter as char),
        },
        '\u{300}'..='\u{36F}' => Plain::Mark,
        // Vietnamese, and the tones of pinyin.
        '\u{1EA0}'..='\u{1EB7}' | 'Ǎ' | 'ǎ' => Plain::Letter('a'),
        '\u{1EB8}'..='\u{1EC7}' => Plain::Letter('e'),
        '\u{1EC8}'..='\u{1ECB}' | 'Ǐ' | 'ǐ' => Plain::Letter('i'),
        '\u{1ECC}'..='\u{1EE3}' | 'Ơ' | 'ơ' | 'Ǒ' | 'ǒ' => Plain::Letter('o'),
        '\u{1EE4}'..='\u{1EF1}' | 'Ư' | 'ư' | 'Ǔ'..='ǜ' => Plain::Letter('u'),
        '\u{1EF2}'..='\u{1EF9}' => Plain::Letter('y'),
        'Ș' | 'ș' => Plain::Letter('s'),
        'Ț' | 'ț' => Plain::Letter('t'),
        _ => Plain::Letter(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_by_their_plain_letters() {
        for (name, plain) in [
            ("Nguyễn Đức Ưng", "nguyen duc ung"),
            ("Jürgen Schmidhuber", "jurgen schmidhuber"),
            ("Łukasz Kaiser", "lukasz kaiser"),
            ("Şahin Øystein Åse Æsir Œuvre", "sahin oystein ase aesir oeuvre"),
            ("Großmann Ĳsbrand", "grossmann ijsbrand"),
            ("Ğüneş İnan ılgaz", "gunes inan ilgaz"),
            ("Čapek, Dvořák; Žižek–Ňuňu", "capek dvorak zizek nunu"),
            ("e\u{301}cole", "ecole"),
            ("Ștefan Lǚ Țepeș", "stefan lu tepes"),
        ] {
            assert_eq!(folded(name), plain, "{name}");
        }
    }

    #[test]
    fn every_latin_letter_of_the_table_is_the_one_that_unicode_takes_it_apart_into() {
        use unicode_normalization::char::decompose_canonical;
        for letter in ('\u{C0}'..='\u{17F}').chain('\u{1EA0}'..='\u{1EF9}').chain('Ǎ'..='ǜ') {
            let mut base = None;
            decompose_canonical(letter, |part| base = base.or(Some(part)));
            if let Some(base) = base.filter(char::is_ascii_alphabetic) {
                assert_eq!(folded(&letter.to_string()), base.to_ascii_lowercase().to_string(), "{letter}");
            }
        }
    }

    #[test]
    fn what_is_no_letter_parts_words_and_other_scripts_stay() {
        assert_eq!(folded("  GPT-4: “State‑space”\u{a0}models… "), "gpt 4 state space models");
        assert_eq!(folded("C++ 3×4 λ-Kalkül 図 1"), "c++ 3 4 λ kalkul 図 1");
        assert_eq!(folded("–"), "");
    }

    #[test]
    fn each_letter_knows_where_it_comes_from() {
        let (mut words, mut origins) = (String::new(), Vec::new());
        fold("Œ – ßa", &mut words, Some(&mut origins));
        assert_eq!(words, "oe ssa");
        // `ß` begins at the eighth byte: what comes before it are two, one, three and one.
        assert_eq!(origins, [0, 0, 7, 7, 7, 9]);
    }
}
