//! Whether two texts say the same.

use std::collections::HashSet;

use super::super::{Fault, Field, answer::Answer};

/// The share of their words that two texts may have in common, in percent.
const MOST: usize = 85;

/// Finds each text that repeats one before it.
pub(super) fn faults(answer: &Answer) -> Vec<Fault> {
    let texts: Vec<(Field, HashSet<String>)> = answer.texts().map(|(field, text)| (field, words(text))).collect();
    let repeats = |(at, (field, text)): (usize, &(Field, HashSet<String>))| {
        let (other, _) = texts[..at].iter().find(|(_, before)| is_same(before, text))?;
        Some(Fault::Duplicate { field: *field, other: *other })
    };
    texts.iter().enumerate().filter_map(repeats).collect()
}

fn is_same(a: &HashSet<String>, b: &HashSet<String>) -> bool {
    let common = a.intersection(b).count();
    let all = a.len() + b.len() - common;
    all > 0 && common * 100 > all * MOST
}

fn words(text: &str) -> HashSet<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
