//! Numbers in English words.

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SCALES: [(&str, f64); 5] =
    [("hundred", 1e2), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12)];

/// Words that imply a number without being one.
const HINTS: [(&str, &[f64]); 26] = [
    ("single", &[1.0]),
    ("pair", &[2.0]),
    ("both", &[2.0]),
    ("dual", &[2.0]),
    ("twice", &[2.0]),
    ("twofold", &[2.0]),
    ("double", &[2.0, 100.0]),
    ("doubles", &[2.0, 100.0]),
    ("doubled", &[2.0, 100.0]),
    ("doubling", &[2.0, 100.0]),
    ("half", &[0.5, 50.0, 2.0]),
    ("halve", &[0.5, 50.0, 2.0]),
    ("halves", &[0.5, 50.0, 2.0]),
    ("halved", &[0.5, 50.0, 2.0]),
    ("halving", &[0.5, 50.0, 2.0]),
    ("quarter", &[0.25, 25.0, 4.0]),
    ("third", &[3.0]),
    ("thirds", &[3.0]),
    ("triple", &[3.0]),
    ("threefold", &[3.0]),
    ("tenfold", &[10.0]),
    ("dozen", &[12.0]),
    ("magnitude", &[10.0]),
    ("ii", &[2.0]),
    ("iii", &[3.0]),
    ("iv", &[4.0]),
];

/// What a word says as part of a number in words.
pub(super) enum Word {
    /// From zero to nineteen.
    Small(f64),
    /// From twenty to ninety.
    Tens(f64),
    /// A hundred and upwards.
    Scale(f64),
}

/// A word of a number, in lower case.
pub(super) fn word(word: &str) -> Option<Word> {
    if let Some(at) = SMALL.iter().position(|small| *small == word) {
        return Some(Word::Small(at as f64));
    }
    if let Some(at) = TENS.iter().position(|tens| *tens == word) {
        return Some(Word::Tens((at as f64 + 2.0) * 10.0));
    }
    SCALES.iter().find(|(name, _)| *name == word).map(|(_, factor)| Word::Scale(*factor))
}

/// What a word implies, in lower case.
pub(super) fn hint(word: &str) -> Option<&'static [f64]> {
    HINTS.iter().find(|(name, _)| *name == word).map(|(_, values)| *values)
}
