//! The sentences of an abstract, well enough to tell which of them a quotation stands in.

/// The sentences of a text, each as it stands there, with neither the space before nor after it.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let end = at + c.len_utf8();
        let space_follows = chars.peek().is_none_or(|(_, next)| next.is_whitespace());
        if space_follows && matches!(c, '.' | '!' | '?' | '。') && !is_abbreviation(&text[start..end], &text[end..]) {
            found.push(text[start..end].trim());
            start = end;
        }
    }
    found.push(text[start..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// Whether a full stop ends an abbreviation: what follows does not begin a sentence.
fn is_abbreviation(sentence: &str, rest: &str) -> bool {
    const SHORT: [&str; 8] = ["e.g.", "i.e.", "et al.", "vs.", "cf.", "Fig.", "Eq.", "resp."];
    SHORT.iter().any(|short| sentence.ends_with(short)) || rest.trim_start().starts_with(|c: char| c.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_and_decimals_end_no_sentence() {
        let text = "We use SGD, e.g. Adam. It gains 3.5 points over Smith et al. in 2019.\nCode is public";
        assert_eq!(
            sentences(text),
            ["We use SGD, e.g. Adam.", "It gains 3.5 points over Smith et al. in 2019.", "Code is public"]
        );
        assert!(sentences(" \n").is_empty());
    }
}
