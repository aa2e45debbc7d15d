//! Sentences of scientific English.
//!
//! Our own, because the rules of Unicode (UAX 29) end a sentence between `et al.` and a capital, and end none before `vLLM`
//! or `$k$`, and the crates with lists of abbreviations do not know those of papers.

use super::abbreviations::goes_on;

/// The sentences of a text, each exactly as it stands there, without white space at its ends. Together, with the white space
/// between them, they are the text.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        if let Some(end) = end_at(text, at, c) {
            found.push(text[start..end].trim());
            start = end;
        }
    }
    found.push(text[start..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// Where the sentence ends that may end with this character: behind the stop and what closes after it, or at an empty line.
fn end_at(text: &str, at: usize, c: char) -> Option<usize> {
    let (before, rest) = (&text[..at], &text[at + c.len_utf8()..]);
    match c {
        '\n' => rest.trim_start_matches([' ', '\t', '\r']).starts_with('\n').then_some(at),
        '.' | '!' | '?' | '…' => {
            let closed = rest.trim_start_matches([')', ']', '}', '"', '\'', '”', '’', '»']);
            let next = closed.trim_start();
            let apart = next.len() < closed.len() && begins_sentence(next);
            (apart && !(c == '.' && goes_on(before, next))).then_some(text.len() - closed.len())
        }
        // No space follows these.
        '。' | '！' | '？' => Some(text.len() - rest.len()),
        _ => None,
    }
}

/// Whether a sentence can begin like this. One that begins in lower case begins with a name, such as `vLLM`, `t5` or `k-means`.
fn begins_sentence(next: &str) -> bool {
    let mut word = next.chars().take_while(|c| !c.is_whitespace());
    match word.next() {
        None | Some(',' | ';' | ':' | '.' | '!' | '?' | ')' | ']' | '}' | '=' | '&' | '+' | '/' | '%') => false,
        Some(first) if first.is_lowercase() => {
            let rest: Vec<char> = word.collect();
            rest.starts_with(&['-']) || rest.iter().any(|c| c.is_uppercase() || c.is_numeric())
        }
        Some(_) => true,
    }
}

#[cfg(test)]
mod tests;
