//! Backslashes that stand twice.

/// The text with one backslash before a name where a model wrote two, as it learned to for JSON, and its JSON two for each.
///
/// In a table two are the end of a row, so text with an environment is left alone.
pub(super) fn undoubled(text: &str) -> String {
    if !text.contains("\\\\") || text.contains("\\begin") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\\\\") {
        out.push_str(before);
        out.push_str(if after.starts_with(|c: char| c.is_ascii_alphabetic()) { "\\" } else { "\\\\" });
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backslash_that_was_doubled_once_too_often_is_one() {
        assert_eq!(undoubled(r"$\\alpha$ \\ \\% \beta"), r"$\alpha$ \\ \\% \beta");
        assert_eq!(undoubled(r"\begin{matrix}a\\b\end{matrix}"), r"\begin{matrix}a\\b\end{matrix}");
    }
}
