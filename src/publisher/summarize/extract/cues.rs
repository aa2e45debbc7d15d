//! What the words of a sentence announce.

use std::sync::LazyLock;

use crate::publisher::words::{Phrase, words};

/// Sentences with these say what the paper brings.
const BRINGS: [&str; 22] = [
    "we propose",
    "we introduce",
    "we present",
    "we develop",
    "we design",
    "we study",
    "we investigate",
    "we examine",
    "we prove",
    "we establish",
    "we derive",
    "we show",
    "we find",
    "we found",
    "we demonstrate",
    "we reveal",
    "we release",
    "is proposed",
    "is introduced",
    "this paper",
    "this work",
    "in this study",
];
/// Sentences with these say what was done or came out.
const TELLS: [&str; 28] = [
    "we identify",
    "we provide",
    "we evaluate",
    "we analyze",
    "we analyse",
    "we observe",
    "we conclude",
    "we achieve*",
    "our method",
    "our approach",
    "our model",
    "our framework",
    "our results",
    "our findings",
    "our analysis",
    "results show",
    "results indicate",
    "experiments show",
    "experiments demonstrate",
    "extensive experiments",
    "experiments on",
    "outperform*",
    "state of the art",
    "achiev*",
    "improv*",
    "reduc*",
    "surpass*",
    "speedup*",
];
/// Sentences with these say where to find something, or what others did and did not.
const ASIDE: [&str; 18] = [
    "code is available",
    "code available",
    "source code",
    "publicly available",
    "available at",
    "our code",
    "project page",
    "github",
    "http*",
    "remains",
    "remain",
    "in recent years",
    "recently",
    "has attracted",
    "have attracted",
    "future work",
    "however",
    "existing methods",
];

/// What a sentence's words and place add: up to about 1.5, and less than nothing for what only sets the scene or points
/// elsewhere.
pub(super) fn cue(sentence: &str, at: usize, count: usize) -> f64 {
    static PHRASES: LazyLock<[Vec<Phrase>; 3]> = LazyLock::new(|| {
        let parsed = |phrases: &[&str]| phrases.iter().filter_map(|phrase| phrase.parse().ok()).collect();
        [parsed(&BRINGS), parsed(&TELLS), parsed(&ASIDE)]
    });
    let words = words(sentence);
    // More than two say no more than two.
    let [brings, tells, aside] =
        PHRASES.each_ref().map(|phrases| phrases.iter().filter(|phrase| phrase.is_in(&words)).count().min(2) as f64);
    let mut cue = 0.7 * brings.min(1.0) + 0.4 * tells - 0.5 * aside;
    if has_figure(sentence) {
        cue += 0.3;
    }
    // The first sentence sets the scene where others follow.
    if at == 0 && count > 3 {
        cue -= 0.3;
    }
    // What leads to a list says little alone.
    if sentence.ends_with(':') {
        cue -= 1.0;
    }
    cue
}

/// Whether the sentence has a figure, as in `by 4.2%` or `10x`; years and names such as `GPT-4` are none.
fn has_figure(sentence: &str) -> bool {
    sentence.split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| matches!(c, '(' | ')' | ',' | '.' | ';' | '$' | '~' | '+'));
        word.starts_with(|c: char| c.is_ascii_digit()) && word.contains(['.', '%', 'x', '×', '\\'])
    })
}
