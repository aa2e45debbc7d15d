//! Text in one line, of which no format can be broken.

/// The text in one line: any white space is one space, and control characters and marks that change the direction of what
/// follows are left out. Joiners stay, for some scripts need them to spell.
pub(in crate::desk) fn line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() {
            if !line.is_empty() && !line.ends_with(' ') {
                line.push(' ');
            }
        } else if !c.is_control() && !is_invisible(c) {
            line.push(c);
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// Soft hyphens, zero-width spaces, marks of direction (Unicode Standard Annex 9), invisible operators, byte order marks, and annotations.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{200B}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_one_line_without_anything_that_acts() {
        assert_eq!(line(" a\r\n  b\u{0}\u{2028}c\u{202E}d\u{85} "), "a b cd");
        assert_eq!(line("\u{FEFF}\u{1b}[31mred"), "[31mred");
        assert_eq!(line("\n \t"), "");
    }
}
