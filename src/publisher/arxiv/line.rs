//! Text that is one line.

/// A text with every run of white space as one space, and none at its ends.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a text, for a message.
pub(super) fn beginning(text: &str) -> String {
    let line = one_line(text);
    match line.char_indices().nth(80) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}
