//! Titles as TeX, with braces around capitals that styles must not make small.
//!
//! Most styles of BibTeX set titles of articles in small letters. Braces keep “BERT”, “3D”, “ImageNet” and “Q”. Whether a
//! word is a proper name cannot be known; but where most words of a title are written small, one with a capital is there for a reason.

use super::{
    plain::line,
    tex::{Piece, Tex, pieces},
};

/// A title as TeX.
pub(super) fn title(text: &str) -> String {
    let text = line(text);
    let sentence = is_sentence(&text);
    let mut tex = Tex::of_title();
    let mut first = true;
    for piece in pieces(&text) {
        match piece {
            Piece::Formula(latex) => {
                tex.push_formula(latex);
                first = false;
            }
            Piece::Text(text) => {
                for word in text.split_inclusive(' ') {
                    push_word(&mut tex, word, sentence, first);
                    first = ends_a_part(word) || (first && !word.contains(char::is_alphanumeric));
                }
            }
        }
    }
    tex.finish()
}

/// Adds a word, of which parts may need braces. A word like “U-Net” is kept as one, a word like “CLIP-based” is not.
fn push_word(tex: &mut Tex, word: &str, sentence: bool, first: bool) {
    let parts: Vec<&str> = parts(word).into_iter().filter(|part| part.starts_with(char::is_alphanumeric)).collect();
    let alone = parts.len() == 1;
    let keeps = |at: usize, part: &str| {
        let mut letters = part.chars();
        let capital = letters.next().is_some_and(char::is_uppercase);
        let single = capital && letters.as_str().is_empty() && !(alone && part == "A");
        single || letters.any(char::is_uppercase) || (capital && sentence && !(first && at == 0))
    };
    if !parts.iter().enumerate().any(|(at, part)| keeps(at, part)) {
        return tex.push(word);
    }
    let whole = parts.iter().all(|part| !part.starts_with(char::is_lowercase));
    if let (true, Some(start), Some(end)) = (whole, word.find(char::is_alphanumeric), word.rfind(char::is_alphanumeric))
    {
        let end = end + word[end..].chars().next().map_or(0, char::len_utf8);
        // Marks of the last letter belong to it.
        let end = end + word[end..].chars().take_while(|c| is_mark(*c)).map(char::len_utf8).sum::<usize>();
        tex.push(&word[..start]);
        push_kept(tex, &word[start..end]);
        return tex.push(&word[end..]);
    }
    let mut at = 0;
    for part in self::parts(word) {
        let counts = part.starts_with(char::is_alphanumeric);
        match counts && keeps(at, part) {
            true => push_kept(tex, part),
            false => tex.push(part),
        }
        at += usize::from(counts);
    }
}

fn push_kept(tex: &mut Tex, text: &str) {
    tex.open();
    tex.push(text);
    tex.close();
}

/// The word cut between letters or digits, and others.
fn parts(word: &str) -> Vec<&str> {
    let counts = |c: char| c.is_alphanumeric() || is_mark(c) || matches!(c, '\'' | '’');
    let mut parts = Vec::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| counts(c) != counts(first)).unwrap_or(rest.len());
        parts.push(&rest[..end]);
        rest = &rest[end..];
    }
    parts
}

/// Combining marks of Latin letters.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

/// After these the next word has a capital in any style.
fn ends_a_part(word: &str) -> bool {
    word.trim_end().ends_with([':', '?', '!', '.', '—', '–'])
}

/// Whether more of the longer words after the first begin small than with a capital.
fn is_sentence(title: &str) -> bool {
    let (mut small, mut capital, mut first) = (0, 0, true);
    for word in title.split(' ') {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let usual = !word.chars().skip(1).any(char::is_uppercase);
        if !first && letters >= 4 && usual {
            small += usize::from(word.starts_with(char::is_lowercase));
            capital += usize::from(word.starts_with(char::is_uppercase));
        }
        first = ends_a_part(word);
    }
    small > capital
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_that_mean_something_are_kept() {
        for (text, expected) in [
            ("Attention Is All You Need", "Attention Is All You Need"),
            (
                "BERT: Pre-training of Deep Bidirectional Transformers",
                "{BERT}: Pre-training of Deep Bidirectional Transformers",
            ),
            ("A 3D U-Net for ImageNet with GANs", "A {3D} {U-Net} for {ImageNet} with {GANs}"),
            ("Learning Is a Game: A View", "Learning Is a Game: A View"),
            ("Deep Q-Learning with CLIP-based Rewards", "Deep {Q-Learning} with {CLIP}-based Rewards"),
            (
                "On the convergence of Bayesian methods in Hilbert spaces",
                "On the convergence of {Bayesian} methods in {Hilbert} spaces",
            ),
            (
                "Sampling with the Langevin method: The case of vitamin C",
                "Sampling with the {Langevin} method: The case of vitamin {C}",
            ),
            ("What may I hope?", "What may {I} hope?"),
            (r"Learning $\Delta$-rules (ICML)", r"Learning {$\Delta$}-rules ({ICML})"),
            ("ÉTS and Élan", r"{{\'E}TS} and {\'E}lan"),
            ("", ""),
        ] {
            assert_eq!(title(text), expected, "{text}");
        }
    }
}
