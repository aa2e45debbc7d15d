//! Marks of Markdown in text that is not: `**bold**` and code in backticks. Unpaired, they are what they are.

/// Longer stretches in bold or code are no emphasis.
const LONGEST: usize = 400;

/// The text without the marks that come in pairs.
pub(super) fn without_marks(text: &str) -> String {
    without(&without(text, "**"), "`")
}

fn without(text: &str, mark: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(mark) {
        out.push_str(before);
        // A row of marks is something else: a power, a fence of code, a rule.
        let row = after.len() - after.trim_start_matches(&mark[..1]).len();
        let inner = if row == 0 && opens(out.chars().next_back(), after) { closed(after, mark) } else { None };
        match inner {
            Some(length) => {
                out.push_str(&after[..length]);
                rest = &after[length + mark.len()..];
            }
            None => {
                out.push_str(mark);
                out.push_str(&after[..row]);
                rest = &after[row..];
            }
        }
    }
    out + rest
}

fn opens(last: Option<char>, after: &str) -> bool {
    !last.is_some_and(|c| c.is_ascii_alphanumeric()) && !after.starts_with(char::is_whitespace)
}

/// How long what is marked is, if it is closed within its paragraph.
fn closed(after: &str, mark: &str) -> Option<usize> {
    let mut window = after.len().min(LONGEST);
    while !after.is_char_boundary(window) {
        window -= 1;
    }
    let inner = after[..window].split("\n\n").next()?;
    let length = inner.find(mark)?;
    let follows = after[length + mark.len()..].chars().next();
    let ends = length > 0 && !inner[..length].ends_with(char::is_whitespace);
    let is_word_end = !follows.is_some_and(|c| c.is_ascii_alphanumeric() || mark.starts_with(c));
    (ends && is_word_end).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paired_marks_go_and_others_stay() {
        for (text, expected) in [
            ("We **show** that `x_i` and **a b**.", "We show that x_i and a b."),
            ("这是**重点**内容", "这是重点内容"),
            ("x**2 + y**2", "x**2 + y**2"),
            ("p < 0.05 (**), p < 0.01 (***)", "p < 0.05 (**), p < 0.01 (***)"),
            ("```rust", "```rust"),
            ("a ` b", "a ` b"),
            ("** no ** and **open", "** no ** and **open"),
            ("**one\n\ntwo**", "**one\n\ntwo**"),
        ] {
            assert_eq!(without_marks(text), expected);
        }
    }
}
