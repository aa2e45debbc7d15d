//! Whether a text is the abstract over again.

use super::super::{Fault, Field};

/// Words of the abstract that may follow each other in a text. Long terms and figures take about a dozen.
const MOST: usize = 25;

/// Finds a text with too long a run of the abstract's words.
pub(super) fn fault(field: Field, text: &str, abstract_text: &str) -> Option<Fault> {
    let words = longest_common_run(&words(text), &words(abstract_text));
    (words > MOST).then_some(Fault::Copied { field, words })
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// The length of the longest run of words that stands in both.
fn longest_common_run(a: &[String], b: &[String]) -> usize {
    // For each word of `b`, how long a run ends there together with the word of `a` that is looked at.
    let mut runs = vec![0_usize; b.len() + 1];
    let mut longest = 0;
    for word in a {
        for (at, other) in b.iter().enumerate().rev() {
            runs[at + 1] = if word == other { runs[at] + 1 } else { 0 };
            longest = longest.max(runs[at + 1]);
        }
    }
    longest
}
