//! Numbers in what a model wrote that its source does not have.

mod literal;
mod read;
mod words;

use super::{Fault, Source, answer::Answer};
use read::{Kind, Number, numbers};

/// The first numbers without support are told; more would say no more.
const MOST: usize = 12;

/// Finds each number in the texts that title, abstract and comment do not support.
///
/// `1K`, `1,000` and `1000` are the same, as are `50%` and `0.5`, `3` and `three`. The number in a name, such as `GPT-4`, is
/// supported by that name and not by any other 4, since a comparison with another model is a claim too.
pub(super) fn unsupported(answer: &Answer, source: &Source<'_>) -> Vec<Fault> {
    let texts = [Some(source.title), Some(source.abstract_text), source.comment];
    let known: Vec<Number> = texts.into_iter().flatten().flat_map(numbers).collect();
    let mut faults = Vec::new();
    for (field, text) in answer.texts() {
        for number in numbers(text) {
            let fault = Fault::UnsupportedNumber { field, number: number.text.clone() };
            if is_claim(&number) && !is_supported(&number, &known) && !faults.contains(&fault) {
                faults.push(fault);
            }
        }
    }
    faults.truncate(MOST);
    faults
}

/// Whether a number says something about the paper. “One” and “two” in words are grammar more often than counts, and “half” or
/// “twice” are ways to say what the source says otherwise.
fn is_claim(number: &Number) -> bool {
    match number.kind {
        Kind::Digits(_) | Kind::Name(_) => true,
        Kind::Word => number.readings.iter().all(|value| *value >= 3.0),
        Kind::Hint => false,
    }
}

fn is_supported(number: &Number, known: &[Number]) -> bool {
    known.iter().any(|other| {
        let same_name = match (&number.kind, &other.kind) {
            // `top-5` may begin a sentence of the source.
            (Kind::Name(name) | Kind::Digits(name), Kind::Name(other)) => name == other,
            (_, Kind::Name(_)) => false,
            // Where the source writes a name with a space, its number stands alone.
            _ => true,
        };
        same_name && number.readings.iter().any(|a| other.readings.iter().chain(&other.parts).any(|b| is_same(*a, *b)))
    })
}

fn is_same(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs())
}

#[cfg(test)]
mod tests;
